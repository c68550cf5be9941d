package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.ordering.Quote;
import de.kontor.shared.Formats;
import de.kontor.shared.Money;
import de.kontor.shared.Texts;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import de.kontor.terms.Verdict.Accepted;
import de.kontor.terms.Verdict.Hint;
import de.kontor.terms.Verdict.Hold;
import de.kontor.terms.Verdict.Refusal;
import de.kontor.terms.Verdict.Surcharge;
import de.kontor.terms.Verdict.Waiver;
import de.kontor.ui.Notice;
import de.kontor.ui.Screen;
import de.kontor.ui.ThresholdBar;

/**
 * What a cart costs: goods, each fee on its own line with its rule and gap, VAT per rate, the total; and what stands in
 * the way. Cart and checkout show the same.
 */
public class QuoteSummary extends Div {
    private final Formats formats = Screen.formats();
    private final Texts texts = Screen.texts();

    public QuoteSummary(Quote quote) {
        addClassNames("stack", "summary");
        add(line(texts.text("order.sum.goods"), formats.money(quote.goods()), "summary-line"));
        quote.verdicts().forEach(verdict -> addVerdict(verdict));
        quote.vat()
                .forEach(vat -> add(line(
                        texts.text("order.sum.vat", formats.percent(vat.rate().percentage())),
                        formats.money(vat.vat()),
                        "summary-line muted")));
        add(line(texts.text("order.sum.gross"), formats.money(quote.gross()), "summary-line summary-total total"));
    }

    private void addVerdict(Verdict verdict) {
        switch (verdict) {
            case Surcharge fee -> addFee(fee);
            case Waiver waiver -> addWaiver(waiver);
            case Refusal refusal -> add(refused(refusal));
            case Accepted accepted -> addAccepted(accepted);
            case Hold hold -> add(Notice.warn(texts.text(hold.reason())));
            case Hint hint -> add(Notice.info(texts.text(hint.reason())));
        }
    }

    private void addFee(Surcharge fee) {
        Div block = new Div();
        block.addClassNames("stack", "tight");
        block.add(line(texts.text("rule." + fee.rule()), formats.money(fee.net()), "summary-line"));
        String reason = texts.text(fee.reason());
        block.add(fee.threshold()
                .<Component>map(threshold -> new ThresholdBar(
                        texts.text("rule." + fee.rule()), threshold.reached(), threshold.value(), reason))
                .orElseGet(() -> quiet(reason)));
        add(block);
    }

    private void addWaiver(Waiver waiver) {
        Div block = new Div();
        block.addClassNames("stack", "tight");
        block.add(
                line(
                        texts.text("rule." + waiver.rule()),
                        formats.money(waiver.net().negated()),
                        "summary-line"),
                quiet(texts.text(waiver.reason())));
        add(block);
    }

    private Component refused(Refusal refusal) {
        Notice notice = Notice.error(texts.text(refusal.reason()));
        refusal.threshold()
                .ifPresent(threshold -> notice.add(new ThresholdBar(
                        texts.text("rule." + refusal.rule()),
                        threshold.reached(),
                        threshold.value(),
                        texts.text(refusal.wayOut()))));
        if (refusal.threshold().isEmpty()) {
            notice.add(new Span(texts.text(refusal.wayOut())));
        }
        return notice;
    }

    private void addAccepted(Accepted accepted) {
        // a hard minimum that is met concerns nobody; that a fee is gone is worth seeing
        if (accepted.rule() != RuleKind.HARD_MINIMUM) {
            Div block = new Div();
            block.addClassNames("stack", "tight");
            block.add(
                    line(texts.text("rule." + accepted.rule()), formats.money(Money.ZERO), "summary-line"),
                    quiet(texts.text(accepted.reason())));
            add(block);
        }
    }

    private static Component quiet(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    /** A label and its amount; {@code classes} separated by blanks. */
    public static Div line(String label, String value, String classes) {
        Span amount = new Span(value);
        amount.addClassName("num");
        Div line = new Div(new Span(label), amount);
        line.addClassNames(classes.split(" "));
        return line;
    }
}
