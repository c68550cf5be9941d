package de.kontor.accounts;

import de.kontor.identity.Identity;
import de.kontor.mail.Mails;
import de.kontor.mail.OutgoingMail;
import de.kontor.shared.AccountId;
import de.kontor.shared.Formats;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that it goes into retreat, or that it does not after all. */
@Component
class StandingMails {
    private final Members members;
    private final Identity identity;
    private final Mails mails;

    StandingMails(Members members, Identity identity, Mails mails) {
        this.members = members;
        this.identity = identity;
        this.mails = mails;
    }

    void retreat(AccountId account, UUID plan, LocalDate since) {
        send(account, plan, "strategy-retreat", Optional.of(since));
    }

    void noRetreat(AccountId account, UUID plan) {
        send(account, plan, "strategy-stays", Optional.empty());
    }

    private void send(AccountId account, UUID plan, String template, Optional<LocalDate> since) {
        members.findByAccountIdOrderByName(account.value()).stream()
                .map(MemberRow::facts)
                .filter(Member::owner)
                .findFirst()
                .ifPresent(owner -> {
                    Locale locale = identity.localeOf(owner.login());
                    Map<String, Object> model = new HashMap<>();
                    model.put("name", owner.name());
                    since.ifPresent(day -> {
                        model.put("since", Formats.of(locale).date(day));
                        model.put("until", Formats.of(locale).date(day.minusDays(1)));
                    });
                    mails.send(new OutgoingMail(
                            template + ":" + plan, Optional.of(account), owner.email(), locale, template, model));
                });
    }
}
