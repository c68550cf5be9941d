package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.audit.Audit;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSaved;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.terms.StatedRule;
import de.kontor.ui.Confirmation;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets: versions on the left, the chosen one on the right. The address says which ({@code
 * studio/rules/<version>}) and what it is compared with ({@code ?with=<version>}).
 */
@Route(value = RulesView.ADDRESS, layout = StudioLayout.class)
@Menu(title = "studio.nav.rules", order = 10)
@RolesAllowed("COMMERCIAL")
class RulesView extends Page implements HasUrlParameter<String> {
    static final String ADDRESS = "studio/rules";
    private static final String WITH = "with";

    private final RuleSets ruleSets;
    private final RuleDirectory directory;
    private final Audit audit;
    private final Actor actor;
    private final Clock clock;
    private final Div notices = new Div();
    private final Div detail = new Div();

    RulesView(
            RuleSets ruleSets,
            Accounts accounts,
            AccountSearch search,
            Audit audit,
            CurrentActor current,
            Clock clock) {
        super("studio.nav.rules");
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.actor = current.get();
        this.clock = clock;
        directory = new RuleDirectory(accounts, search, actor);
        notices.addClassName("stack");
        detail.addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        List<RuleSetSummary> versions = ruleSets.versions(actor);
        int chosen = parameter == null
                ? inForce(versions).version()
                : versions.stream()
                        .map(RuleSetSummary::version)
                        .filter(one -> String.valueOf(one).equals(parameter))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("no such version"));
        Optional<Integer> with = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .flatMap(typed -> versions.stream()
                        .map(RuleSetSummary::version)
                        .filter(one -> String.valueOf(one).equals(typed) && one != chosen)
                        .findFirst());
        show(chosen, with, versions);
    }

    private RuleSetSummary inForce(List<RuleSetSummary> versions) {
        LocalDate today = LocalDate.now(clock);
        return versions.stream().filter(one -> one.isInForce(today)).findFirst().orElseThrow();
    }

    private void show(int chosen, Optional<Integer> with, List<RuleSetSummary> versions) {
        RuleSetVersion version = ruleSets.version(actor, chosen).orElseThrow();
        setPageTitle(VersionList.name(version.summary()));
        removeAll();
        notices.removeAll();
        detail.removeAll();
        fill(version, with, versions);
        Div split = new Div(new VersionList(versions, chosen, LocalDate.now(clock)), detail);
        split.addClassName("version-split");
        add(new PageHeader(title()), notices, split);
    }

    private void fill(RuleSetVersion version, Optional<Integer> with, List<RuleSetSummary> versions) {
        RuleWords words = directory.words(version.rules().rules());
        SheetEditor editor = version.state() == RuleSet.State.DRAFT
                ? new SheetEditor(
                        new Sheet(version.rules().rules()), words, new SpecialRules(words, directory.sources(words)))
                : null;
        DraftDesk desk = new DraftDesk(version, words, editor);
        detail.add(desk.header());
        if (!version.comment().isEmpty()) {
            detail.add(Notice.warn(getTranslation("studio.rules.sent-back", version.comment())));
        }
        if (!version.reason().isEmpty()) {
            detail.add(Notice.info(getTranslation("studio.rules.without-test", version.reason())));
        }
        detail.add(comparison(version, with, versions, words));
        detail.add(editor == null ? SheetView.toRead(new Sheet(version.rules().rules()), words) : editor);
        if (editor != null) {
            detail.add(desk.bottom());
        }
        detail.add(VersionHistory.of(audit.of(actor, "rule-set", String.valueOf(version.version()))));
    }

    /** What changes against the chosen version, else against what is in force while this one is not yet. */
    private Component comparison(
            RuleSetVersion version, Optional<Integer> with, List<RuleSetSummary> versions, RuleWords words) {
        int other = with.orElse(inForce(versions).version());
        Div part = new Div(new H2(getTranslation("studio.rules.changes")));
        part.addClassNames("card", "stack");
        Select<RuleSetSummary> choice = new Select<>();
        choice.setLabel(getTranslation("studio.rules.compare-with"));
        choice.setItems(versions.stream()
                .filter(one -> one.version() != version.version())
                .toList());
        choice.setItemLabelGenerator(VersionList::name);
        versions.stream()
                .filter(one -> one.version() == other && other != version.version())
                .forEach(choice::setValue);
        choice.setWidth("min(340px, 100%)");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                ADDRESS + "/" + version.version(),
                                QueryParameters.of(
                                        WITH, String.valueOf(change.getValue().version())));
            }
        });
        part.add(choice);
        if (other != version.version()) {
            RuleSetVersion before = ruleSets.version(actor, other).orElseThrow();
            boolean shownAsNext = version.state() == RuleSet.State.DRAFT || version.state() == RuleSet.State.IN_REVIEW;
            part.add(new ChangeList(
                    before.rules().rules(),
                    version.rules().rules(),
                    directory.words(before.rules().rules(), version.rules().rules())));
            if (shownAsNext) {
                part.add(EffectText.of(ruleSets.effect(actor, version.rules(), LocalDate.now(clock))));
            }
        }
        return part;
    }

    /** The buttons of one version, by its state and who looks at it. */
    private final class DraftDesk {
        private final RuleSetVersion version;
        private final RuleWords words;
        private final @Nullable SheetEditor editor;
        private final TitleField title;

        DraftDesk(RuleSetVersion version, RuleWords words, @Nullable SheetEditor editor) {
            this.version = version;
            this.words = words;
            this.editor = editor;
            title = new TitleField(version.summary().title());
        }

        Component header() {
            H2 name = new H2(VersionList.name(version.summary()));
            Div line = new Div(name, VersionList.badge(version.summary(), LocalDate.now(clock)));
            line.addClassNames("row", "wrap");
            Div buttons = new Div(actions().toArray(Component[]::new));
            buttons.addClassNames("row", "wrap", "tight");
            Div header = new Div(line, buttons);
            header.addClassNames("stack", "close");
            if (editor != null) {
                header.add(title);
            }
            return header;
        }

        Component bottom() {
            Div buttons = new Div(PlainButton.primary(getTranslation("studio.rules.save"), this::save));
            buttons.addClassNames("row", "end", "rule-save");
            return buttons;
        }

        private List<Component> actions() {
            List<Component> actions = new ArrayList<>();
            if (version.state() == RuleSet.State.DRAFT) {
                actions.add(PlainButton.primary(getTranslation("studio.rules.save"), this::save));
                actions.add(PlainButton.secondary(getTranslation("studio.rules.submit"), this::submit));
            }
            if (version.state() == RuleSet.State.IN_REVIEW) {
                if (version.summary().approved()) {
                    actions.add(PlainButton.primary(getTranslation("studio.rules.publish"), this::askToPublish));
                } else if (actor.ownLogin().filter(version.authors()::contains).isEmpty()) {
                    actions.add(PlainButton.primary(getTranslation("studio.rules.approve"), this::approve));
                }
                actions.add(PlainButton.secondary(getTranslation("studio.rules.send-back"), this::askToSendBack));
            }
            actions.add(PlainButton.secondary(getTranslation("studio.rules.draft"), this::askForDraft));
            if (version.state() == RuleSet.State.DRAFT || version.state() == RuleSet.State.IN_REVIEW) {
                actions.add(PlainButton.danger(getTranslation("studio.rules.withdraw"), this::askToWithdraw));
            }
            return actions;
        }

        private void save() {
            if (store(version.revision())) {
                again(Notice.ok(getTranslation("studio.rules.saved")));
            }
        }

        /** What is typed is submitted, not what was stored before it. */
        private void submit() {
            if (store(version.revision())) {
                tell(ruleSets.submit(actor, version.version()), "studio.rules.submitted");
            }
        }

        private boolean store(int revision) {
            notices.removeAll();
            SheetEditor form = editor;
            if (form == null) {
                return false;
            }
            Optional<List<StatedRule>> typed = form.read();
            if (typed.isEmpty()) {
                notices.add(Notice.error(getTranslation("studio.rules.not-understood")));
                return false;
            }
            return switch (ruleSets.save(actor, version.version(), revision, title.getValue(), typed.get())) {
                case RuleSetSaved.Done done -> true;
                case RuleSetSaved.Refused refused -> {
                    notices.add(Notice.error(Screen.texts().text(refused.reason())));
                    yield false;
                }
                case RuleSetSaved.Invalid invalid -> {
                    form.show(invalid.problems());
                    notices.add(new ProblemList(invalid.problems(), words));
                    yield false;
                }
                case RuleSetSaved.Conflict conflict -> {
                    notices.add(new ConflictPanel(
                            conflict.theirs(),
                            typed.get(),
                            directory.words(
                                    typed.get(), conflict.theirs().rules().rules()),
                            new ConflictPanel.Ways(
                                    () -> saveOver(conflict.theirs().revision()),
                                    () -> saveAsOwn(typed.get()),
                                    () -> again(Notice.info(getTranslation("studio.rules.conflict.loaded"))))));
                    yield false;
                }
            };
        }

        private void saveOver(int revision) {
            if (store(revision)) {
                again(Notice.ok(getTranslation("studio.rules.saved")));
            }
        }

        private void saveAsOwn(List<StatedRule> rules) {
            RuleSetStep step = ruleSets.draft(actor, version.version(), title.getValue());
            if (step instanceof RuleSetStep.Done(int own, RuleSet.State state)) {
                ruleSets.save(actor, own, 0, title.getValue(), rules);
                UI.getCurrent().navigate(ADDRESS + "/" + own);
            } else {
                tell(step, "studio.rules.saved");
            }
        }

        private void approve() {
            tell(ruleSets.approve(actor, version.version()), "studio.rules.approved");
        }

        private void askToSendBack() {
            Confirmation.tryWithReason(
                    getTranslation("studio.rules.send-back.title"),
                    getTranslation("studio.rules.send-back.text"),
                    getTranslation("studio.rules.send-back"),
                    comment -> done(ruleSets.sendBack(actor, version.version(), comment), "studio.rules.sent"));
        }

        private void askToWithdraw() {
            Confirmation.ask(
                    getTranslation("studio.rules.withdraw.title"),
                    getTranslation("studio.rules.withdraw.text"),
                    getTranslation("studio.rules.withdraw"),
                    () -> tell(ruleSets.withdraw(actor, version.version()), "studio.rules.withdrawn"));
        }

        private void askToPublish() {
            new PublishDialog(
                            LocalDate.now(clock),
                            ruleSets.needsReason(actor, version),
                            day -> EffectText.of(ruleSets.effect(actor, version.rules(), day)),
                            (from, reason) -> done(
                                    ruleSets.publish(actor, version.version(), from, reason), "studio.rules.published"))
                    .open();
        }

        private void askForDraft() {
            new DraftDialog(name -> {
                        RuleSetStep step = ruleSets.draft(actor, version.version(), name);
                        if (step instanceof RuleSetStep.Done(int draft, RuleSet.State state)) {
                            UI.getCurrent().navigate(ADDRESS + "/" + draft);
                        }
                        return refusal(step);
                    })
                    .open();
        }

        /** Why not; a dialog then stays open with what was typed. */
        private Optional<String> done(RuleSetStep step, String doneKey) {
            if (step instanceof RuleSetStep.Done) {
                again(Notice.ok(getTranslation(doneKey)));
            }
            return refusal(step);
        }

        private void tell(RuleSetStep step, String doneKey) {
            again(refusal(step).map(why -> Notice.error(why)).orElseGet(() -> Notice.ok(getTranslation(doneKey))));
        }

        private void again(Notice notice) {
            show(version.version(), Optional.empty(), ruleSets.versions(actor));
            notices.add(notice);
        }

        private static Optional<String> refusal(RuleSetStep step) {
            return step instanceof RuleSetStep.Refused refused
                    ? Optional.of(Screen.texts().text(refused.reason()))
                    : Optional.empty();
        }
    }
}
