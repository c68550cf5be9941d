package de.kontor.ui.studio.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.backtest.BackTestResult;
import de.kontor.backtest.BackTestResult.ByAccount;
import de.kontor.backtest.BackTestResult.ByMonth;
import de.kontor.backtest.BackTestResult.ByRule;
import de.kontor.backtest.BackTestResult.ByStrategy;
import de.kontor.backtest.Effect;
import de.kontor.shared.AccountId;
import de.kontor.shared.Formats;
import de.kontor.shared.Money;
import de.kontor.ui.DataTable;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.PageLink;
import de.kontor.ui.PairChart;
import de.kontor.ui.Screen;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The report of a back-test: the assumption, the sums, then by rule, strategy, month and the accounts hit hardest. */
class BackTestReport extends Div {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yy");

    private final Formats formats = Screen.formats();
    private final BackTestResult result;

    BackTestReport(BackTestResult result, AccountSearch accounts) {
        this.result = result;
        addClassName("stack");
        if (result.all().orders() == 0) {
            add(Notice.info(getTranslation("studio.backtest.no-orders")));
            return;
        }
        result.unknownSegments()
                .forEach(code -> add(Notice.warn(getTranslation("studio.backtest.unknown-segment", code))));
        add(Notice.info(assumption()));
        Div sums = part("studio.backtest.sums", sums());
        sums.addClassName("card");
        add(
                sums,
                part("studio.backtest.by-rule", byRule()),
                part("studio.backtest.by-strategy", byStrategy()),
                part("studio.backtest.by-month", chart(), byMonth()),
                part("studio.backtest.hardest", hardest(accounts)));
    }

    private Div part(String title, Component... content) {
        Div part = new Div(new H2(getTranslation(title)));
        part.addClassName("stack");
        part.add(content);
        return part;
    }

    private String assumption() {
        return getTranslation(
                "studio.backtest.assumption",
                formats.integer(result.quoted()),
                formats.integer(result.judged()),
                formats.integer(result.quoted() + result.judged()));
    }

    private Component sums() {
        Effect all = result.all();
        FactTable facts = new FactTable(getTranslation("studio.backtest.sums"));
        BackTestParts.fact(this, facts, "studio.backtest.fees-before", all.feesBefore());
        BackTestParts.fact(this, facts, "studio.backtest.fees-after", all.feesAfter());
        facts.fact(getTranslation("studio.backtest.fee-change"), formats.signed(all.feeChange()));
        facts.fact(getTranslation("studio.backtest.prices"), formats.signed(all.prices()));
        facts.fact(
                getTranslation("studio.backtest.refused"),
                getTranslation(
                        "studio.backtest.refused.of", formats.integer(all.refused()), formats.integer(all.orders())));
        BackTestParts.fact(this, facts, "studio.backtest.refused-goods", all.refusedGoods());
        BackTestParts.fact(this, facts, "studio.backtest.refused-margin", all.refusedMargin());
        facts.fact(
                getTranslation("studio.backtest.hit"),
                getTranslation(
                        "studio.backtest.hit.of",
                        formats.integer(result.hit()),
                        formats.integer(result.accounts().size())));
        facts.fact(getTranslation("studio.backtest.relieved"), formats.integer(result.relieved()));
        facts.fact(getTranslation("studio.backtest.shut-out"), formats.integer(result.shutOut()));
        return facts;
    }

    private Component byRule() {
        DataTable<ByRule> table = new DataTable<>(getTranslation("studio.backtest.by-rule"));
        table.heading(getTranslation("studio.backtest.rule"), row -> new Span(getTranslation("rule." + row.rule())))
                .number(getTranslation("backtest.column.fees-before"), row -> formats.money(row.before()))
                .number(getTranslation("backtest.column.fees-after"), row -> formats.money(row.after()))
                .number(
                        getTranslation("backtest.column.fee-change"),
                        row -> formats.signed(row.after().minus(row.before())))
                .setRows(result.rules());
        return table;
    }

    private Component byStrategy() {
        DataTable<ByStrategy> table = new DataTable<>(getTranslation("studio.backtest.by-strategy"));
        table.heading(
                getTranslation("studio.backtest.strategy"),
                row -> new Span(getTranslation("strategy." + row.strategy())));
        BackTestParts.effects(this, table, ByStrategy::effect)
                .number(
                        getTranslation("studio.backtest.hit"),
                        row -> getTranslation(
                                "studio.backtest.hit.of", formats.integer(row.hit()), formats.integer(row.accounts())))
                .setRows(result.strategies());
        return table;
    }

    private Component chart() {
        String before = getTranslation("backtest.column.fees-before");
        String after = getTranslation("backtest.column.fees-after");
        List<PairChart.Pair> pairs = result.months().stream()
                .map(month -> new PairChart.Pair(
                        label(month.month()),
                        month.effect().feesBefore().cents(),
                        month.effect().feesAfter().cents(),
                        label(month.month()) + " " + before + ": "
                                + formats.money(month.effect().feesBefore()),
                        label(month.month()) + " " + after + ": "
                                + formats.money(month.effect().feesAfter())))
                .toList();
        PairChart chart = new PairChart(
                getTranslation("studio.backtest.chart"),
                before,
                after,
                pairs,
                cents -> formats.money(Money.ofCents(cents / 100 * 100)));
        chart.addClassName("card");
        return chart;
    }

    private Component byMonth() {
        DataTable<ByMonth> table = new DataTable<>(getTranslation("studio.backtest.by-month"));
        table.heading(getTranslation("studio.backtest.month"), row -> new Span(label(row.month())));
        BackTestParts.effects(this, table, ByMonth::effect).setRows(result.months());
        return table;
    }

    private Component hardest(AccountSearch accounts) {
        List<ByAccount> hardest = result.hardest();
        Map<AccountId, AccountSummary> names =
                accounts.summaries(hardest.stream().map(ByAccount::account).toList());
        DataTable<ByAccount> table = new DataTable<>(getTranslation("studio.backtest.hardest"));
        table.heading(getTranslation("studio.backtest.account"), row -> link(names, row.account()));
        BackTestParts.effects(this, table, ByAccount::effect)
                .whenEmpty(new Span(getTranslation("studio.backtest.nobody-hit")))
                .setRows(hardest);
        return table;
    }

    private static PageLink link(Map<AccountId, AccountSummary> names, AccountId id) {
        AccountSummary account = names.get(id);
        String name = account == null ? id.toString() : account.number() + " " + account.legalName();
        return new PageLink("desk/accounts/" + id, name);
    }

    private static String label(YearMonth month) {
        return month.format(MONTH);
    }
}
