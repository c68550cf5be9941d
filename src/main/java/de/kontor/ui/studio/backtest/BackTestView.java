package de.kontor.ui.studio.backtest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import de.kontor.accounts.AccountSearch;
import de.kontor.backtest.BackTest;
import de.kontor.backtest.BackTestStart;
import de.kontor.backtest.BackTests;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One back-test: how far it is, and its report when it is done. Can be left and found again. */
@Route(value = "studio/backtests", layout = StudioLayout.class)
@RolesAllowed("COMMERCIAL")
class BackTestView extends ObjectPage {
    private static final int LOOK_EVERY_MS = 1_000;
    private static final int NOT_FOUND = 404;

    private final BackTests tests;
    private final RuleSets ruleSets;
    private final AccountSearch accounts;
    private final Actor actor;
    private final Div progress = new Div();
    private String shown = "";

    @Nullable
    private Registration looking;

    BackTestView(BackTests tests, RuleSets ruleSets, AccountSearch accounts, CurrentActor current) {
        super("studio.backtest.title");
        this.tests = tests;
        this.ruleSets = ruleSets;
        this.accounts = accounts;
        this.actor = current.get();
        progress.addClassNames("card", "stack", "tight");
    }

    @Override
    protected void show(String name) {
        shown = name;
        BackTest test = found(tests.backTest(actor, id(name)));
        Optional<RuleSetVersion> rules = ruleSets.version(actor, test.version());
        String title = rules.map(found -> found.summary().title()).orElse("");
        add(new PageHeader(BackTestParts.name(this, test.version(), title))
                .badge(BackTestParts.badge(this, test.state()))
                .actions(actions(test).toArray(Component[]::new)));
        Paragraph about = new Paragraph(getTranslation(
                "studio.backtest.when",
                Screen.formats().date(test.firstDay()),
                Screen.formats().date(test.lastDay()),
                test.requestedBy(),
                Screen.formats().dateTime(test.requestedAt())));
        about.addClassName("muted");
        add(about);
        if (test.state().isOpen()) {
            showProgress(test);
            add(progress);
        }
        test.result().ifPresent(result -> {
            boolean changed = rules.map(found -> !found.fingerprint().equals(test.fingerprint()))
                    .orElse(false);
            if (changed) {
                add(Notice.warn(getTranslation("studio.backtest.changed-since")));
            }
            add(new BackTestReport(result, accounts));
        });
        if (test.state() == BackTest.State.FAILED || test.state() == BackTest.State.CANCELLED) {
            add(Notice.info(getTranslation("studio.backtest.ended." + test.state())));
        }
        // the same page can be asked for the next run without being attached anew
        getUI().ifPresent(this::look);
    }

    private List<Component> actions(BackTest test) {
        PageLink all = new PageLink("studio/backtests", getTranslation("studio.backtest.all"));
        all.addClassNames("button", "secondary");
        if (test.state().isOpen()) {
            return List.of(all, PlainButton.danger(getTranslation("studio.backtest.cancel"), () -> cancel(test.id())));
        }
        PlainButton again = PlainButton.secondary(getTranslation("studio.backtest.again"), () -> again(test.version()));
        return test.result().isPresent() ? List.of(all, again, csv(test.id())) : List.of(all, again);
    }

    private Anchor csv(UUID id) {
        Locale language = Screen.language();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> tests.csv(actor, id, language)
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                "backtest.csv",
                                "text/csv;charset=utf-8",
                                bytes.length))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND))),
                getTranslation("studio.backtest.csv"));
        link.addClassNames("button", "secondary");
        return link;
    }

    private void cancel(UUID id) {
        tests.cancel(actor, id);
        showAgain(Notice.info(getTranslation("studio.backtest.cancelled")));
    }

    private void again(int version) {
        switch (tests.start(actor, version)) {
            case BackTestStart.Started(var id) -> UI.getCurrent().navigate("studio/backtests/" + id);
            case BackTestStart.Running(var id) -> UI.getCurrent().navigate("studio/backtests/" + id);
            case BackTestStart.Refused(var reason) ->
                showAgain(Notice.error(Screen.texts().text(reason)));
        }
    }

    private void showProgress(BackTest test) {
        String sentence = test.state() == BackTest.State.QUEUED
                ? getTranslation("studio.backtest.waiting")
                : getTranslation(
                        "studio.backtest.progress",
                        Screen.formats().integer(test.done()),
                        Screen.formats().integer(test.total()));
        ProgressBar bar =
                new ProgressBar(0, Math.max(1, test.total()), Math.min(test.done(), Math.max(1, test.total())));
        bar.getElement().setAttribute("aria-label", getTranslation("studio.backtest.title"));
        Paragraph text = new Paragraph(sentence);
        text.getElement().setAttribute("role", "status");
        Paragraph leave = new Paragraph(getTranslation("studio.backtest.leave"));
        leave.addClassNames("muted", "small");
        progress.removeAll();
        progress.add(text, bar, leave);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        look(attached.getUI());
    }

    /** Looks every second until it has ended; then shows the report once. */
    private void look(UI screen) {
        if (looking == null && isOpen()) {
            screen.setPollInterval(LOOK_EVERY_MS);
            looking = screen.addPollListener(poll -> lookAgain(screen));
        }
    }

    private boolean isOpen() {
        return tests.backTest(actor, id(shown))
                .filter(test -> test.state().isOpen())
                .isPresent();
    }

    private void lookAgain(UI screen) {
        tests.backTest(actor, id(shown))
                .filter(test -> test.state().isOpen())
                .ifPresentOrElse(this::showProgress, () -> {
                    stopLooking(screen);
                    showAgain(Notice.ok(getTranslation("studio.backtest.finished")));
                });
    }

    private void stopLooking(UI screen) {
        screen.setPollInterval(-1);
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopLooking(detached.getUI());
        super.onDetach(detached);
    }
}
