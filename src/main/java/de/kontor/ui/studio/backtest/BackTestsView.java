package de.kontor.ui.studio.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.backtest.BackTest;
import de.kontor.backtest.BackTestStart;
import de.kontor.backtest.BackTests;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSets;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** The rule sets, each with its last back-test and a button for the next. */
@Route(value = "studio/backtests", layout = StudioLayout.class)
@Menu(title = "studio.nav.backtests", order = 25)
@RolesAllowed("COMMERCIAL")
class BackTestsView extends Page {
    private final BackTests tests;
    private final Actor actor;
    private final Div notices = new Div();

    BackTestsView(BackTests tests, RuleSets ruleSets, CurrentActor current) {
        super("studio.nav.backtests");
        this.tests = tests;
        this.actor = current.get();
        Map<Integer, BackTest> latest = tests.latest(actor);
        Paragraph about = new Paragraph(getTranslation("studio.backtest.about"));
        about.addClassName("muted");
        DataTable<RuleSetSummary> table = new DataTable<>(title());
        table.heading(getTranslation("studio.backtest.version"), this::name)
                .text(
                        getTranslation("studio.backtest.rules-state"),
                        rules -> getTranslation("studio.backtest.rules." + rules.state()))
                .text(getTranslation("studio.backtest.changed"), rules -> Screen.formats()
                        .date(rules.changedAt()))
                .column(
                        getTranslation("studio.backtest.last"),
                        rules -> last(Optional.ofNullable(latest.get(rules.version()))))
                .unnamed(getTranslation("studio.backtest.start"), this::start)
                .whenEmpty(new EmptyState(getTranslation("studio.backtest.no-rules")))
                .setRows(ruleSets.versions(actor).stream()
                        .filter(rules -> rules.state() != RuleSet.State.WITHDRAWN)
                        .toList());
        add(new PageHeader(title()), notices, about, table);
    }

    private Component name(RuleSetSummary rules) {
        Span name = new Span(BackTestParts.name(this, rules.version(), rules.title()));
        name.addClassName("strong");
        return name;
    }

    private Component last(Optional<BackTest> test) {
        if (test.isEmpty()) {
            Span none = new Span(getTranslation("studio.backtest.none"));
            none.addClassName("muted");
            return none;
        }
        BackTest found = test.get();
        Div last = new Div(
                BackTestParts.badge(this, found.state()),
                new PageLink("studio/backtests/" + found.id(), Screen.formats().dateTime(found.requestedAt())));
        last.addClassName("row");
        return last;
    }

    private Component start(RuleSetSummary rules) {
        String label = getTranslation("studio.backtest.start");
        return PlainButton.secondary(label, () -> start(rules.version()))
                .labelled(label + ": " + BackTestParts.name(this, rules.version(), rules.title()));
    }

    private void start(int version) {
        notices.removeAll();
        switch (tests.start(actor, version)) {
            case BackTestStart.Started(var id) -> UI.getCurrent().navigate("studio/backtests/" + id);
            case BackTestStart.Running(var id) -> UI.getCurrent().navigate("studio/backtests/" + id);
            case BackTestStart.Refused(var reason) ->
                notices.add(Notice.error(Screen.texts().text(reason)));
        }
    }
}
