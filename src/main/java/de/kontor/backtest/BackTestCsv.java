package de.kontor.backtest;

import de.kontor.accounts.AccountSummary;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a back-test as CSV: one row for all, each strategy, month and account. UTF-8 with a byte order mark, so
 * that spreadsheets recognise it; German amounts have a decimal comma. A cell never is a formula.
 */
final class BackTestCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS = List.of(
            "part",
            "name",
            "orders",
            "fees-before",
            "fees-after",
            "fee-change",
            "prices",
            "refused",
            "refused-goods",
            "refused-margin");

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final Texts texts;
    private final boolean german;

    BackTestCsv(Locale language) {
        texts = Texts.of(language);
        german = Texts.language(language).equals(Locale.GERMAN);
    }

    byte[] write(BackTestResult result, Map<AccountId, AccountSummary> names) {
        line(COLUMNS.stream()
                .map(column -> texts.text("backtest.column." + column))
                .toList());
        row("all", "", result.all());
        result.strategies().forEach(one -> row("strategy", texts.text("strategy." + one.strategy()), one.effect()));
        result.months().forEach(one -> row("month", one.month().toString(), one.effect()));
        result.accounts().forEach(one -> row("account", name(names.get(one.account())), one.effect()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String name(@org.jspecify.annotations.Nullable AccountSummary account) {
        return account == null ? "" : account.number() + " " + account.legalName();
    }

    private void row(String part, String name, Effect effect) {
        line(Stream.of(
                        texts.text("backtest.part." + part),
                        name,
                        String.valueOf(effect.orders()),
                        amount(effect.feesBefore()),
                        amount(effect.feesAfter()),
                        amount(effect.feeChange()),
                        amount(effect.prices()),
                        String.valueOf(effect.refused()),
                        amount(effect.refusedGoods()),
                        amount(effect.refusedMargin()))
                .toList());
    }

    private String amount(Money money) {
        return german ? money.toString().replace('.', ',') : money.toString();
    }

    private void line(List<String> cells) {
        text.append(cells.stream().map(BackTestCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** Numbers may begin with a minus; words that begin like a formula are led in by an apostrophe. */
    private static String cell(String value) {
        boolean number = value.matches("-?[0-9]+([.,][0-9]+)?");
        String safe = !number && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
