package de.kontor.growth;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Member;
import de.kontor.identity.Identity;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.mail.Mails;
import de.kontor.mail.OutgoingMail;
import de.kontor.shared.AccountId;
import de.kontor.shared.Formats;
import de.kontor.shared.Money;
import de.kontor.shared.Texts;
import de.kontor.terms.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of a coming step down: given to all at once, then mailed one by one by a durable task. */
@Component
class GrowthNotices {
    private final GrowthSets sets;
    private final JdbcClient jdbc;
    private final DurableTasks tasks;
    private final ObjectProvider<DurableTask<Quarter>> mailing;
    private final Accounts accounts;
    private final Identity identity;
    private final Mails mails;
    private final Terms terms;
    private final String portal;

    GrowthNotices(
            GrowthSets sets,
            JdbcClient jdbc,
            DurableTasks tasks,
            ObjectProvider<DurableTask<Quarter>> mailing,
            Accounts accounts,
            Identity identity,
            Mails mails,
            Terms terms,
            @Value("${kontor.public-url:http://localhost:${server.port:8080}}") String portal) {
        this.sets = sets;
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.mailing = mailing;
        this.accounts = accounts;
        this.identity = identity;
        this.mails = mails;
        this.terms = terms;
        this.portal = portal.replaceFirst("/+$", "");
    }

    /** Whose notices are to be mailed: the last day of the quarter. */
    record Quarter(String end) {}

    private record Notice(AccountId account, GrowthTier tier, Money keep, Money value) {}

    /** Gives the notices of a quarter and has them mailed; joins the caller's transaction. */
    void give(LocalDate quarterEnd, LocalDate given, TierScale scale) {
        if (sets.giveNotices(quarterEnd, given, scale) > 0) {
            tasks.schedule(mailing.getObject(), quarterEnd.toString(), new Quarter(quarterEnd.toString()));
        }
    }

    /** Mails what is not mailed yet; the same notice twice is one mail. */
    void mail(Quarter quarter) {
        LocalDate end = LocalDate.parse(quarter.end());
        List<Notice> running = jdbc.sql("""
                        select account_id, tier, keep, value from growth_notices
                        where quarter_end = ? and state = 'RUNNING'
                        """)
                .param(end)
                .query((row, n) -> new Notice(
                        AccountId.of(row.getObject("account_id", UUID.class)),
                        GrowthRows.tier(row.getString("tier")),
                        Money.of(row.getBigDecimal("keep")),
                        Money.of(row.getBigDecimal("value"))))
                .list();
        TierScale scale = TierScale.of(terms.inForce(end));
        running.forEach(notice ->
                accounts.owner(notice.account()).ifPresent(owner -> mails.send(mail(notice, owner, end, scale))));
    }

    private OutgoingMail mail(Notice notice, Member owner, LocalDate end, TierScale scale) {
        Locale locale = identity.localeOf(owner.login());
        Texts texts = Texts.of(locale);
        Formats formats = Formats.of(locale);
        return new OutgoingMail(
                "growth-notice:" + notice.account() + ":" + end,
                Optional.of(notice.account()),
                owner.email(),
                locale,
                "growth-notice",
                Map.of(
                        "name", owner.name(),
                        "tier", texts.text("tier." + notice.tier()),
                        "lower", texts.text("tier." + scale.below(notice.tier())),
                        "end", formats.date(end),
                        "from", formats.date(end.plusDays(1)),
                        "value", formats.money(notice.value()),
                        "keep", formats.money(notice.keep()),
                        "missing", formats.money(notice.keep().minus(notice.value())),
                        "link", portal + "/shop/growth"));
    }
}
