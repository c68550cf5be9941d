package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSaved;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.StatedRule;
import de.kontor.ui.Confirmation;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of one version: its name and state, and the buttons by its state and by who looks at it. */
class VersionDesk extends Div {
    private final RuleSetVersion version;
    private final RuleWork work;
    private final RuleWords words;
    private final @Nullable SheetEditor editor;
    private final Keeper keeper;
    private final TitleField title;

    /** The page around. */
    interface Keeper {
        /** Shows a version as it is now, with what became of a deed. */
        void again(int version, Notice notice);

        /** Shows this and nothing else that was told before; what is typed stays. */
        void tell(Component... told);
    }

    /** @param editor of a draft; null for a version that is only shown */
    VersionDesk(RuleSetVersion version, RuleWork work, RuleWords words, @Nullable SheetEditor editor, Keeper keeper) {
        this.version = version;
        this.work = work;
        this.words = words;
        this.editor = editor;
        this.keeper = keeper;
        title = new TitleField(version.summary().title());
        addClassNames("stack", "close");
        H2 name = new H2(VersionList.name(version.summary()));
        Div line = new Div(name, VersionList.badge(version.summary(), LocalDate.now(work.clock())));
        line.addClassNames("row", "wrap");
        Div buttons = new Div(actions().toArray(Component[]::new));
        buttons.addClassNames("row", "wrap", "tight");
        add(line, buttons);
        if (editor != null) {
            add(title);
        }
    }

    /** Saving once more, below a long sheet. */
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
            } else if (work.actor()
                    .ownLogin()
                    .filter(version.authors()::contains)
                    .isEmpty()) {
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
            tell(work.ruleSets().submit(work.actor(), version.version()), "studio.rules.submitted");
        }
    }

    private boolean store(int revision) {
        keeper.tell();
        SheetEditor form = editor;
        if (form == null) {
            return false;
        }
        Optional<List<StatedRule>> typed = form.read();
        if (typed.isEmpty()) {
            keeper.tell(Notice.error(getTranslation("studio.rules.not-understood")));
            return false;
        }
        return switch (work.ruleSets().save(work.actor(), version.version(), revision, title.getValue(), typed.get())) {
            case RuleSetSaved.Done done -> true;
            case RuleSetSaved.Refused refused -> {
                keeper.tell(Notice.error(Screen.texts().text(refused.reason())));
                yield false;
            }
            case RuleSetSaved.Invalid invalid -> {
                form.show(invalid.problems());
                keeper.tell(new ProblemList(invalid.problems(), words));
                yield false;
            }
            case RuleSetSaved.Conflict conflict -> {
                keeper.tell(conflict(conflict.theirs(), typed.get()));
                yield false;
            }
        };
    }

    private ConflictPanel conflict(RuleSetVersion theirs, List<StatedRule> mine) {
        return new ConflictPanel(
                theirs,
                mine,
                work.directory().words(mine, theirs.rules().rules()),
                new ConflictPanel.Ways(
                        () -> saveOver(theirs.revision()),
                        () -> saveAsOwn(mine),
                        () -> again(Notice.info(getTranslation("studio.rules.conflict.loaded")))));
    }

    private void saveOver(int revision) {
        if (store(revision)) {
            again(Notice.ok(getTranslation("studio.rules.saved")));
        }
    }

    private void saveAsOwn(List<StatedRule> rules) {
        RuleSetStep step = work.ruleSets().draft(work.actor(), version.version(), title.getValue());
        if (step instanceof RuleSetStep.Done(int own, RuleSet.State state)) {
            work.ruleSets().save(work.actor(), own, 0, title.getValue(), rules);
            UI.getCurrent().navigate(RulesView.ADDRESS + "/" + own);
        } else {
            tell(step, "studio.rules.saved");
        }
    }

    private void approve() {
        tell(work.review().approve(work.actor(), version.version()), "studio.rules.approved");
    }

    private void askToSendBack() {
        Confirmation.tryWithReason(
                getTranslation("studio.rules.send-back.title"),
                getTranslation("studio.rules.send-back.text"),
                getTranslation("studio.rules.send-back"),
                comment -> done(work.review().sendBack(work.actor(), version.version(), comment), "studio.rules.sent"));
    }

    private void askToWithdraw() {
        Confirmation.ask(
                getTranslation("studio.rules.withdraw.title"),
                getTranslation("studio.rules.withdraw.text"),
                getTranslation("studio.rules.withdraw"),
                () -> tell(work.ruleSets().withdraw(work.actor(), version.version()), "studio.rules.withdrawn"));
    }

    private void askToPublish() {
        new PublishDialog(
                        LocalDate.now(work.clock()),
                        work.review().needsReason(work.actor(), version),
                        day -> EffectText.of(work.ruleSets().effect(work.actor(), version.rules(), day)),
                        (from, reason) -> done(
                                work.review().publish(work.actor(), version.version(), from, reason),
                                "studio.rules.published"))
                .open();
    }

    private void askForDraft() {
        new DraftDialog(name -> {
                    RuleSetStep step = work.ruleSets().draft(work.actor(), version.version(), name);
                    if (step instanceof RuleSetStep.Done(int draft, RuleSet.State state)) {
                        UI.getCurrent().navigate(RulesView.ADDRESS + "/" + draft);
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
        keeper.again(version.version(), notice);
    }

    private static Optional<String> refusal(RuleSetStep step) {
        return step instanceof RuleSetStep.Refused refused
                ? Optional.of(Screen.texts().text(refused.reason()))
                : Optional.empty();
    }
}
