package de.kontor.terms;

import de.kontor.terms.Allowance.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule of a kind can say, and for whom.
 *
 * @param parts the fields it has
 * @param units what its allowance counts; the first is the usual one, none where it has no allowance
 * @param channels the channels it can be named for
 * @param byAccount whether segments and accounts can differ in it
 */
public record RuleShape(Set<Part> parts, List<Unit> units, Set<Channel> channels, boolean byAccount) {
    /** A field of a rule. */
    public enum Part {
        THRESHOLD,
        AMOUNT,
        PERCENT,
        AT_LEAST,
        EXEMPTIONS,
        ALLOWANCE
    }

    /** The shape of a kind; facts have none. */
    public static RuleShape of(RuleKind kind) {
        Set<Channel> all = EnumSet.allOf(Channel.class);
        Set<Channel> assisted = EnumSet.of(Channel.PHONE, Channel.EMAIL);
        Set<Channel> none = Set.of();
        return switch (kind) {
            case HARD_MINIMUM -> new RuleShape(parts(Part.THRESHOLD, Part.EXEMPTIONS), List.of(), all, true);
            case SMALL_ORDER_SURCHARGE, FREIGHT ->
                new RuleShape(parts(Part.THRESHOLD, Part.AMOUNT, Part.PERCENT, Part.EXEMPTIONS), List.of(), all, true);
            case FIRST_SURCHARGE_WAIVER -> new RuleShape(parts(Part.ALLOWANCE), List.of(Unit.ORDERS), none, true);
            case ASSISTED_MINIMUM -> new RuleShape(parts(Part.THRESHOLD, Part.EXEMPTIONS), List.of(), assisted, true);
            case ASSISTED_FEE ->
                new RuleShape(
                        parts(Part.THRESHOLD, Part.AMOUNT, Part.PERCENT, Part.EXEMPTIONS), List.of(), assisted, true);
            case EXPRESS -> new RuleShape(parts(Part.AMOUNT), List.of(), all, true);
            case PAPER_INVOICE -> new RuleShape(parts(Part.AMOUNT), List.of(), none, true);
            case RETURN_FEE -> new RuleShape(parts(Part.PERCENT, Part.AT_LEAST), List.of(), none, true);
            case ADVICE -> new RuleShape(parts(Part.AMOUNT, Part.ALLOWANCE), List.of(Unit.HOURS), none, true);
            case RESPONSE_TIME ->
                new RuleShape(parts(Part.ALLOWANCE), List.of(Unit.WORKING_HOURS, Unit.WORKING_DAYS), none, true);
            case TRAINING_SEATS, TRAINING_BONUS ->
                new RuleShape(parts(Part.ALLOWANCE), List.of(Unit.SEATS), none, false);
            case CONTACT_BUDGET -> new RuleShape(parts(Part.PERCENT), List.of(), none, true);
            case GROWTH_DISCOUNT -> new RuleShape(parts(Part.THRESHOLD, Part.PERCENT), List.of(), none, false);
            case GROWTH_STEP -> new RuleShape(parts(Part.PERCENT, Part.ALLOWANCE), List.of(Unit.DAYS), none, false);
            case MINIMUM_MARGIN, PACKAGE_MARGIN, SEAT_CANCELLATION ->
                new RuleShape(parts(Part.PERCENT), List.of(), none, false);
            case REORDER_TOLERANCE -> new RuleShape(parts(Part.PERCENT, Part.AT_LEAST), List.of(), none, false);
            case ACCOUNT_STATUS, MEMBER_LIMIT, STANDARD_RANGE, ARTICLE_STATUS, STARTER_PACKAGE ->
                new RuleShape(Set.of(), List.of(), none, false);
        };
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    private static Set<Part> parts(Part first, Part... more) {
        return EnumSet.of(first, more);
    }
}
