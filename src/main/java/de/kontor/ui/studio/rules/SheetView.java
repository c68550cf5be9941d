package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.StatedRule;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import java.util.Arrays;
import java.util.function.Function;

/** A rule set on the screen: strategies, growth tiers, figures, special rules; what stands in a place, others decide. */
class SheetView extends Div {
    private final Sheet sheet;
    private final RuleWords words;

    private SheetView(Sheet sheet, RuleWords words) {
        this.sheet = sheet;
        this.words = words;
        addClassName("stack");
    }

    /** A rule set to be read. */
    static SheetView toRead(Sheet sheet, RuleWords words) {
        SheetView view = new SheetView(sheet, words);
        DataTable<StatedRule> special =
                special(words).whenEmpty(new EmptyState(view.getTranslation("studio.rules.special.none")));
        special.setRows(sheet.special());
        view.show(place -> new Span(words.describe(view.sheet.together(place))), special);
        return view;
    }

    /** A rule set with something of its own in every place, and in place of the special rules. */
    static SheetView of(Sheet sheet, RuleWords words, Function<RuleKey, Component> cell, Component special) {
        SheetView view = new SheetView(sheet, words);
        view.show(cell, special);
        return view;
    }

    private void show(Function<RuleKey, Component> cell, Component special) {
        add(
                part("studio.rules.strategies", strategies(cell)),
                part("studio.rules.special", special),
                part("studio.rules.tiers", tiers(cell)),
                part("studio.rules.figures", figures(cell)));
    }

    private DataTable<RuleKind> strategies(Function<RuleKey, Component> cell) {
        DataTable<RuleKind> table = new DataTable<>(getTranslation("studio.rules.strategies"));
        table.heading(getTranslation("studio.rules.rule"), kind -> strong(words.kind(kind)));
        for (Strategy strategy : Strategy.values()) {
            table.column(
                    getTranslation("strategy." + strategy),
                    kind -> cell.apply(RuleKey.of(kind).forStrategy(strategy)));
        }
        table.setRows(Sheet.RULES);
        return table;
    }

    private DataTable<GrowthTier> tiers(Function<RuleKey, Component> cell) {
        DataTable<GrowthTier> table = new DataTable<>(getTranslation("studio.rules.tiers"));
        table.heading(getTranslation("studio.rules.tier"), tier -> strong(getTranslation("tier." + tier)));
        table.column(
                getTranslation("rule.GROWTH_DISCOUNT"),
                tier -> cell.apply(RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(tier)));
        table.column(
                getTranslation("rule.TRAINING_BONUS"),
                tier -> cell.apply(RuleKey.of(RuleKind.TRAINING_BONUS).forTier(tier)));
        table.setRows(Arrays.asList(GrowthTier.values()));
        return table;
    }

    private DataTable<RuleKind> figures(Function<RuleKey, Component> cell) {
        DataTable<RuleKind> table = new DataTable<>(getTranslation("studio.rules.figures"));
        table.heading(getTranslation("studio.rules.figure"), kind -> strong(words.kind(kind)));
        table.column(getTranslation("studio.rules.value"), kind -> cell.apply(RuleKey.of(kind)));
        table.setRows(Sheet.FIGURES);
        return table;
    }

    /** Special rules as rows; the caller may add columns and then the rows. */
    static DataTable<StatedRule> special(RuleWords words) {
        Div texts = new Div();
        DataTable<StatedRule> table = new DataTable<>(texts.getTranslation("studio.rules.special"));
        table.heading(texts.getTranslation("studio.rules.rule"), rule -> strong(words.kind(rule.kind())));
        table.text(texts.getTranslation("studio.rules.for-whom"), rule -> words.scope(rule.key()));
        table.text(texts.getTranslation("studio.rules.says"), words::describe);
        table.text(texts.getTranslation("studio.rules.when"), rule -> {
            String days = words.validity(rule.validity());
            return days.isEmpty() ? texts.getTranslation("studio.rules.days.always") : days;
        });
        return table;
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("strong");
        return span;
    }

    private Div part(String titleKey, Component content) {
        Div part = new Div(new H3(getTranslation(titleKey)), content);
        part.addClassNames("stack", "close");
        return part;
    }
}
