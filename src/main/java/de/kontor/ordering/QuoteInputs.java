package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import de.kontor.accounts.Standing;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a quote is made from, besides the rule set that {@code ruleSetVersion} names. Kept with the order.
 *
 * @param day the day prices and rules are asked for, in Berlin
 * @param buyer the limits of the member who orders
 * @param speed standard for quotes that were stored before there was a choice
 * @param firstSurchargeOpen whether the account has never had a small-order surcharge; not so for quotes that were
 *     stored before that was asked
 */
public record QuoteInputs(
        List<Line> lines,
        Standing standing,
        int ruleSetVersion,
        Channel channel,
        LocalDate day,
        Buyer buyer,
        DeliverySpeed speed,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean firstSurchargeOpen) {
    public QuoteInputs(
            List<Line> lines,
            Standing standing,
            int ruleSetVersion,
            Channel channel,
            LocalDate day,
            Buyer buyer,
            @Nullable DeliverySpeed speed,
            boolean firstSurchargeOpen) {
        this.lines = lines;
        this.standing = standing;
        this.ruleSetVersion = ruleSetVersion;
        this.channel = channel;
        this.day = day;
        this.buyer = buyer;
        this.speed = speed == null ? DeliverySpeed.STANDARD : speed;
        this.firstSurchargeOpen = firstSurchargeOpen;
    }

    /** Of an account that has had its first small-order surcharge. */
    public QuoteInputs(
            List<Line> lines,
            Standing standing,
            int ruleSetVersion,
            Channel channel,
            LocalDate day,
            Buyer buyer,
            DeliverySpeed speed) {
        this(lines, standing, ruleSetVersion, channel, day, buyer, speed, false);
    }

    /** The same with another speed. */
    QuoteInputs at(DeliverySpeed other) {
        return new QuoteInputs(lines, standing, ruleSetVersion, channel, day, buyer, other, firstSurchargeOpen);
    }

    /** The same with other lines. */
    QuoteInputs with(List<Line> others) {
        return new QuoteInputs(others, standing, ruleSetVersion, channel, day, buyer, speed, firstSurchargeOpen);
    }

    /** The same through another channel. */
    QuoteInputs through(Channel other) {
        return new QuoteInputs(lines, standing, ruleSetVersion, other, day, buyer, speed, firstSurchargeOpen);
    }

    /** A line and how much of it is wanted, snapped or not. */
    public record Line(LineFacts facts, Quantity wanted) {}

    /**
     * The member who orders.
     *
     * @param orderLimit highest net sum of the lines of one order, seats included, fees and freight not; empty is no limit
     * @param owner name of the account's owner, for the sentence that says whom to ask
     */
    public record Buyer(Optional<Money> orderLimit, String owner) {}
}
