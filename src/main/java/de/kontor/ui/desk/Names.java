package de.kontor.ui.desk;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleStatus;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.mail.MailState;
import de.kontor.ordering.OrderState;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What states, kinds and roles are called in the language of the screen, and how they feel. */
public final class Names {
    private Names() {}

    public static String of(OrderState state) {
        return text("state.order.", state);
    }

    public static String of(AccountStatus status) {
        return text("status.account.", status);
    }

    public static String of(Strategy strategy) {
        return text("strategy.", strategy);
    }

    public static String of(GrowthTier tier) {
        return text("tier.", tier);
    }

    public static String of(Trade trade) {
        return text("trade.", trade);
    }

    public static String of(Role role) {
        return text("role.", role);
    }

    public static String of(MailState state) {
        return text("state.mail.", state);
    }

    public static String of(ArticleStatus status) {
        return text("state.article.", status);
    }

    /** Roles in their fixed order, separated by commas. */
    public static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(Names::of).collect(Collectors.joining(", "));
    }

    /** The name a record keeps of whoever did something; causes of the system are put into words. */
    public static String actor(String recorded) {
        boolean system = Arrays.stream(Actor.Cause.values())
                .anyMatch(cause -> cause.name().equals(recorded));
        return system ? Screen.texts().text("desk.actor." + recorded) : recorded;
    }

    public static StateBadge badge(OrderState state) {
        return new StateBadge(of(state), tone(state));
    }

    public static StateBadge badge(AccountStatus status) {
        Tone tone =
                switch (status) {
                    case REGISTERED -> Tone.WARN;
                    case VERIFIED -> Tone.INFO;
                    case ACTIVE -> Tone.OK;
                    case BLOCKED -> Tone.ERROR;
                };
        return new StateBadge(of(status), tone);
    }

    public static StateBadge badge(MailState state) {
        Tone tone =
                switch (state) {
                    case QUEUED -> Tone.INFO;
                    case SENT -> Tone.OK;
                    case KEPT -> Tone.NEUTRAL;
                    case FAILED -> Tone.ERROR;
                };
        return new StateBadge(of(state), tone);
    }

    public static StateBadge badge(ArticleStatus status) {
        Tone tone =
                switch (status) {
                    case DRAFT -> Tone.INFO;
                    case ACTIVE -> Tone.OK;
                    case DISCONTINUED -> Tone.WARN;
                };
        return new StateBadge(of(status), tone);
    }

    /** How a state of an order feels to staff. */
    public static Tone tone(OrderState state) {
        return switch (state) {
            case WAITING_APPROVAL, ON_HOLD, PARTIALLY_SHIPPED -> Tone.WARN;
            case PLACED, CONFIRMED, IN_FULFILMENT -> Tone.INFO;
            case SHIPPED, COMPLETED -> Tone.OK;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    private static String text(String prefix, Enum<?> value) {
        return Screen.texts().text(prefix + value.name());
    }
}
