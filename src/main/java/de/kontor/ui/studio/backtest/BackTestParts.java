package de.kontor.ui.studio.backtest;

import com.vaadin.flow.component.Component;
import de.kontor.backtest.BackTest;
import de.kontor.backtest.Effect;
import de.kontor.shared.Formats;
import de.kontor.shared.Money;
import de.kontor.ui.DataTable;
import de.kontor.ui.FactTable;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.function.Function;

/** What both pages of back-tests show alike. */
final class BackTestParts {
    private BackTestParts() {}

    static String name(Component words, int version, String title) {
        String number = words.getTranslation("studio.backtest.number", version);
        return title.isEmpty() ? number : number + " · " + title;
    }

    static StateBadge badge(Component words, BackTest.State state) {
        Tone tone =
                switch (state) {
                    case QUEUED, RUNNING -> Tone.INFO;
                    case DONE -> Tone.OK;
                    case CANCELLED -> Tone.NEUTRAL;
                    case FAILED -> Tone.ERROR;
                };
        return new StateBadge(words.getTranslation("state.backtest." + state), tone);
    }

    /** The columns every breakdown has. */
    static <T> DataTable<T> effects(Component words, DataTable<T> table, Function<T, Effect> effect) {
        Formats formats = Screen.formats();
        return table.number(
                        words.getTranslation("backtest.column.orders"),
                        row -> formats.integer(effect.apply(row).orders()))
                .number(
                        words.getTranslation("backtest.column.fees-before"),
                        row -> formats.money(effect.apply(row).feesBefore()))
                .number(
                        words.getTranslation("backtest.column.fees-after"),
                        row -> formats.money(effect.apply(row).feesAfter()))
                .number(
                        words.getTranslation("backtest.column.fee-change"),
                        row -> formats.signed(effect.apply(row).feeChange()))
                .number(
                        words.getTranslation("backtest.column.prices"),
                        row -> formats.signed(effect.apply(row).prices()))
                .number(
                        words.getTranslation("backtest.column.refused"),
                        row -> formats.integer(effect.apply(row).refused()))
                .number(
                        words.getTranslation("backtest.column.refused-goods"),
                        row -> formats.money(effect.apply(row).refusedGoods()));
    }

    static void fact(Component words, FactTable facts, String key, Money money) {
        facts.fact(words.getTranslation(key), Screen.formats().money(money));
    }
}
