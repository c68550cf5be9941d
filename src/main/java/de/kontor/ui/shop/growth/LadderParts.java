package de.kontor.ui.shop.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.accounts.Strategy;
import de.kontor.growth.GrowthLadder;
import de.kontor.growth.GrowthLadder.Step;
import de.kontor.growth.TierChange;
import de.kontor.shared.Formats;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FactTable;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;

/** The tables of the growth ladder. */
class LadderParts {
    private final GrowthLadder ladder;
    private final Formats formats = Screen.formats();

    LadderParts(GrowthLadder ladder) {
        this.ladder = ladder;
    }

    /** The value, the discount, and what it has saved and would save. */
    FactTable facts() {
        boolean retreat = ladder.strategy() == Strategy.RETREAT;
        FactTable facts = new FactTable(text("shop.growth.standing"))
                .fact(
                        text("shop.growth.value"),
                        text(
                                "shop.growth.value.period",
                                formats.money(ladder.value()),
                                formats.date(ladder.from()),
                                formats.date(ladder.day())))
                .fact(
                        text("shop.growth.discount"),
                        text(
                                retreat ? "shop.growth.discount.rests" : "shop.growth.discount.applies",
                                formats.percent(ladder.discount())));
        if (!retreat) {
            facts.fact(text("shop.growth.saved"), text("shop.growth.about", formats.money(ladder.saved())));
        }
        ladder.saving()
                .ifPresent(saving -> facts.fact(
                        text(
                                retreat ? "shop.growth.would-save.retreat" : "shop.growth.would-save",
                                tier(saving.tier()),
                                formats.percent(saving.discount())),
                        text("shop.growth.about", formats.money(saving.amount()))));
        return facts;
    }

    /** All tiers, the own one marked. */
    DataTable<Step> steps() {
        DataTable<Step> table = new DataTable<>(text("shop.growth.steps"));
        table.heading(text("shop.growth.step"), this::name);
        table.number(text("shop.growth.step.from"), step -> formats.money(step.threshold()));
        table.number(text("shop.growth.step.discount"), step -> formats.percent(step.discount()));
        table.number(text("shop.growth.step.keep"), step -> formats.money(step.keep()));
        table.rowClass(step -> step.tier() == ladder.tier() ? "current" : "");
        table.setRows(ladder.steps());
        return table;
    }

    private Component name(Step step) {
        Span name = new Span(tier(step.tier()) + " ");
        if (step.tier() == ladder.tier()) {
            name.add(new StateBadge(text("shop.growth.step.yours"), Tone.ACCENT));
        }
        return name;
    }

    /** How the account came here, the newest first. */
    DataTable<TierChange> history() {
        DataTable<TierChange> table = new DataTable<>(text("shop.growth.history"));
        table.heading(text("shop.growth.history.since"), change -> new Span(formats.date(change.day())));
        table.text(
                text("shop.growth.step"),
                change -> text("shop.growth.history.move", tier(change.before()), tier(change.tier())));
        table.text(text("shop.growth.history.why"), change -> text("shop.growth.cause." + change.cause()));
        table.number(text("shop.growth.value"), change -> formats.money(change.value()));
        table.whenEmpty(new EmptyState(text("shop.growth.history.empty")));
        table.setRows(ladder.history());
        return table;
    }

    private static String tier(Enum<?> tier) {
        return text("tier." + tier.name());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
