package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.RunView;
import de.kontor.ui.DataTable;
import de.kontor.ui.FactTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.Timeline;
import de.kontor.ui.Tone;
import de.kontor.ui.reorders.RunWords;
import de.kontor.ui.shop.ArticleLink;

/** The parts of the page of a plan that tell and ask nothing: its lines, preferences, past runs and history. */
class PlanContents {
    private final PlanDetails plan;

    PlanContents(PlanDetails plan) {
        this.plan = plan;
    }

    Component lines() {
        DataTable<PlanDetails.Line> table = new DataTable<>(text("shop.reorder.lines"));
        table.heading(text("shop.column.article"), PlanContents::article)
                .number(text("shop.column.quantity"), line -> Screen.formats()
                        .quantity(line.wanted().quantity()))
                .number(text("shop.reorder.agreed-price"), line -> Screen.formats()
                        .price(line.agreed(), line.per()))
                .number(text("shop.reorder.price-now"), line -> line.now()
                        .map(now -> Screen.formats().price(now, line.per()))
                        .orElse("–"))
                .text(
                        text("shop.reorder.price-rule"),
                        line -> text("shop.reorder.mode." + line.wanted().mode()));
        table.setRows(plan.lines());
        return table;
    }

    private static Component article(PlanDetails.Line line) {
        Span number = new Span(line.article().number());
        number.addClassName("sub");
        return new Div(
                new ArticleLink(
                        line.article().number(), Screen.text(line.article().name())),
                number);
    }

    Component facts() {
        FactTable facts = new FactTable(text("shop.reorder.facts"))
                .fact(
                        text("reorder.form.rhythm"),
                        Screen.texts().text(plan.rhythm().words()))
                .fact(text("shop.reorder.owner"), plan.ownerName())
                .fact(
                        text("shop.reorder.fact.stock"),
                        text("reorder.stock." + plan.settings().stock()))
                .fact(
                        text("shop.reorder.fact.below"),
                        text("reorder.below." + plan.settings().belowMinimum()))
                .fact(text("shop.reorder.price-rule"), text("shop.reorder.price-rule.text"))
                .fact(
                        text("reorder.form.ceiling"),
                        plan.settings().ceiling().map(Screen.formats()::money).orElse("–"))
                .fact(
                        text("shop.reorder.payment"),
                        text("shop.reorder.payment." + plan.settings().payment()));
        plan.source()
                .ifPresent(version -> facts.fact(
                        text("reorder.source"),
                        text(
                                "reorder.source.text",
                                Screen.text(version.content().name()),
                                version.version())));
        plan.pausedUntil()
                .ifPresent(until -> facts.fact(
                        text("shop.reorder.state"),
                        text("shop.reorder.paused-until", Screen.formats().date(until))));
        return facts;
    }

    Component past() {
        DataTable<RunView> table = new DataTable<>(text("shop.reorder.past"));
        table.heading(text("shop.reorder.day"), run -> new Span(Screen.formats().date(run.due())))
                .column(text("shop.reorder.state"), run -> ReorderStates.badge(run.state()), "beside")
                .column(text("shop.reorder.order"), PlanContents::order)
                .number(
                        text("shop.reorder.net"),
                        run -> run.net().map(Screen.formats()::money).orElse("–"))
                .number(
                        text("shop.reorder.saved"),
                        run -> run.saved().isPositive() ? Screen.formats().money(run.saved()) : "–");
        table.pageSize(12).setRows(plan.past());
        return table;
    }

    private static Component order(RunView run) {
        return run.order()
                .<Component>map(order ->
                        new PageLink("shop/orders/" + order, run.orderNumber().orElse("–")))
                .orElseGet(() -> new Span(run.reason().map(Screen.texts()::text).orElse("–")));
    }

    Component history() {
        return new Timeline(
                text("shop.reorder.history"),
                plan.events().stream()
                        .map(event -> new Timeline.Event(
                                event.at(),
                                RunWords.forBuyer(event.what()),
                                event.actor().equals("PLAN") ? "" : event.actor(),
                                event.reason(),
                                Tone.NEUTRAL))
                        .toList());
    }

    private static String text(String key, Object... values) {
        return Screen.texts().text(key, values);
    }
}
