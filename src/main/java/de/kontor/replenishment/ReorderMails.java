package de.kontor.replenishment;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Member;
import de.kontor.identity.Identity;
import de.kontor.identity.SignedLinks;
import de.kontor.mail.Mails;
import de.kontor.mail.OutgoingMail;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuotedLine;
import de.kontor.shared.Formats;
import de.kontor.shared.Message;
import de.kontor.shared.Texts;
import de.kontor.terms.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the owner of a plan what is coming, what needs a decision, and what could not be. */
@Component
class ReorderMails {
    /** A link out of a mail ends when the orders of its day are placed. */
    private static final LocalTime LINKS_END = LocalTime.of(5, 0);

    private final Mails mails;
    private final Accounts accounts;
    private final Identity identity;
    private final SignedLinks links;
    private final String publicUrl;
    private final Clock clock;

    ReorderMails(
            Mails mails,
            Accounts accounts,
            Identity identity,
            SignedLinks links,
            @Value("${kontor.public-url}") String publicUrl,
            Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.identity = identity;
        this.links = links;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** A line or sum as it stands in a mail. */
    record Row(String label, String value) {}

    /** What will be ordered when, what it costs and why, and how to skip or move it. */
    void announced(Plan plan, Run run, Outlook outlook) {
        send(plan, "reorder-announced", occasion(run), (model, locale) -> {
            describe(model, locale, run, outlook);
            link(model, run);
        });
    }

    /** Why the run waits for the buyer, with what was agreed and what it would cost. */
    void reviewNeeded(Plan plan, Run run, Outlook outlook) {
        send(plan, "reorder-review", occasion(run), (model, locale) -> {
            describe(model, locale, run, outlook);
            model.put("agreed", Formats.of(locale).money(run.agreedGoods().orElseGet(() -> outlook.resolved()
                    .agreed())));
            model.put("now", Formats.of(locale).money(outlook.quote().goods()));
            reason(model, locale, run);
            link(model, run);
        });
    }

    /** That what was announced has changed by itself, and what follows from it. */
    void changed(Plan plan, Run run, Message what, Message next) {
        send(plan, "reorder-changed", run.id() + ":" + run.version(), (model, locale) -> {
            Texts texts = Texts.of(locale);
            model.put("day", Formats.of(locale).date(run.due()));
            model.put("what", texts.text(what));
            model.put("next", texts.text(next));
            model.put("open", run.state().isOpen());
            link(model, run);
        });
    }

    /** Why nothing was ordered, and what to do; the run goes on by itself. */
    void couldNotOrder(Plan plan, Run run) {
        send(plan, "reorder-parked", occasion(run), (model, locale) -> {
            model.put("day", Formats.of(locale).date(run.due()));
            reason(model, locale, run);
            link(model, run);
        });
    }

    /** Every step of a run is told once, and told again when the run comes to the same step again. */
    private static String occasion(Run run) {
        return run.id() + ":" + run.version();
    }

    /** That a payment was declined, and when it is tried again. */
    void couldNotPay(Plan plan, Run run, Message what) {
        send(plan, "reorder-payment", run.id() + ":" + run.paymentTries(), (model, locale) -> {
            model.put("day", Formats.of(locale).date(run.due()));
            model.put("what", Texts.of(locale).text(what));
            reason(model, locale, run);
        });
    }

    /** That a plan is over. */
    void ended(Plan plan, String by) {
        send(plan, "reorder-ended", plan.id().toString(), (model, locale) -> model.put("by", by));
    }

    /** Fills the model of a mail. */
    private interface Filling {
        void fill(Map<String, Object> model, Locale locale);
    }

    private void send(Plan plan, String template, String occasion, Filling filling) {
        reader(plan).ifPresent(member -> {
            Locale locale = identity.localeOf(member.login());
            Map<String, Object> model = new HashMap<>();
            model.put("name", member.name());
            model.put("plan", plan.name());
            model.put("rhythm", Texts.of(locale).text(plan.rhythm().words()));
            model.put("planLink", publicUrl + "/shop/reorders/" + plan.id());
            filling.fill(model, locale);
            mails.send(new OutgoingMail(
                    template + ":" + occasion + ":" + member.login(),
                    Optional.of(plan.account()),
                    member.email(),
                    locale,
                    template,
                    model));
        });
    }

    /** The owner of the plan; where that login is gone or locked, the owner of the account. */
    private Optional<Member> reader(Plan plan) {
        return accounts.member(plan.owner())
                .filter(member -> !identity.rolesOf(member.login()).isEmpty())
                .or(() -> accounts.owner(plan.account()));
    }

    private static void reason(Map<String, Object> model, Locale locale, Run run) {
        Texts texts = Texts.of(locale);
        model.put("reason", run.reason().map(texts::text).orElse(""));
        model.put("wayOut", run.wayOut().map(texts::text).orElse(""));
    }

    private void link(Map<String, Object> model, Run run) {
        Instant ends =
                run.due().atTime(LINKS_END).atZone(ReorderCalendar.BERLIN).toInstant();
        Instant until = ends.isAfter(clock.instant()) ? ends : clock.instant().plusSeconds(7 * 86_400L);
        model.put("skipLink", address(ReorderLinks.SKIP, run, until));
        model.put("moveLink", address(ReorderLinks.MOVE, run, until));
    }

    private String address(String purpose, Run run, Instant until) {
        return publicUrl + "/reorder/" + purpose + "?token="
                + links.sign("reorder-" + purpose, run.id().value(), until);
    }

    private static void describe(Map<String, Object> model, Locale locale, Run run, Outlook outlook) {
        Texts texts = Texts.of(locale);
        Formats formats = Formats.of(locale);
        Quote quote = outlook.quote();
        model.put("day", formats.date(run.due()));
        model.put(
                "lines",
                quote.lines().stream().map(line -> line(line, locale, formats)).toList());
        model.put("sums", sums(quote, texts, formats));
        List<String> reasons = new ArrayList<>();
        quote.verdicts().stream()
                .filter(verdict -> !(verdict instanceof Verdict.Accepted))
                .forEach(verdict -> reasons.add(texts.text(verdict.reason())));
        outlook.resolved().notes().forEach(note -> reasons.add(texts.text(note)));
        outlook.resolved().waitsFor().ifPresent(waits -> reasons.add(texts.text(waits)));
        model.put("reasons", reasons);
    }

    private static Row line(QuotedLine line, Locale locale, Formats formats) {
        String price = line.price()
                .map(found -> ", " + formats.price(found.unitPrice(), found.priceUnit()))
                .orElse("");
        return new Row(
                "%s × %s, %s%s"
                        .formatted(
                                formats.quantity(line.quantity()), line.name().in(locale), line.number(), price),
                formats.money(line.net()));
    }

    private static List<Row> sums(Quote quote, Texts texts, Formats formats) {
        List<Row> sums = new ArrayList<>();
        sums.add(new Row(texts.text("order.sum.goods"), formats.money(quote.goods())));
        quote.fees().forEach(fee -> sums.add(new Row(texts.text("rule." + fee.rule()), formats.money(fee.net()))));
        quote.vat()
                .forEach(vat -> sums.add(new Row(
                        texts.text("order.sum.vat", formats.percent(vat.rate().percentage())),
                        formats.money(vat.vat()))));
        sums.add(new Row(texts.text("order.sum.gross"), formats.money(quote.gross())));
        return sums;
    }
}
