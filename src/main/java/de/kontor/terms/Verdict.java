package de.kontor.terms;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.util.Optional;

/**
 * What a rule says to one order. The same value goes through cart, checkout, order, mail and desk, so that everybody
 * reads the same sentence. Never a string, never an exception.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Verdict {
    /** The rule that spoke. */
    RuleKind rule();

    /** Version of the rule set the rule stands in; 0 for facts of account and article. */
    int version();

    /** The reason, in words. */
    Message reason();

    /** What ends this verdict or brings it about: the goods value and how far the order is. */
    Optional<Threshold> threshold();

    /** The rule is met; with a threshold, it once was in doubt and is worth showing. */
    @JsonTypeName("accepted")
    record Accepted(RuleKind rule, int version, Message reason, Optional<Threshold> threshold) implements Verdict {}

    /**
     * The order costs more.
     *
     * @param net net amount of the fee, above zero
     */
    @JsonTypeName("surcharge")
    record Surcharge(
            RuleKind rule, int version, Message reason, Optional<Threshold> threshold, Money net, VatTreatment vat)
            implements Verdict {}

    /**
     * A fee of the same order is given back; both stand on the documents as lines of their own.
     *
     * @param net net amount given back, above zero
     * @param vat that of the fee it gives back
     */
    @JsonTypeName("waiver")
    record Waiver(
            RuleKind rule, int version, Message reason, Optional<Threshold> threshold, Money net, VatTreatment vat)
            implements Verdict {}

    /**
     * The order cannot be placed.
     *
     * @param wayOut what to do about it, in words
     */
    @JsonTypeName("refusal")
    record Refusal(RuleKind rule, int version, Message reason, Optional<Threshold> threshold, Message wayOut)
            implements Verdict {}

    /** The order is taken, but waits until somebody has looked at it. */
    @JsonTypeName("hold")
    record Hold(RuleKind rule, int version, Message reason, Optional<Threshold> threshold) implements Verdict {}

    /** Worth knowing; changes nothing. */
    @JsonTypeName("hint")
    record Hint(RuleKind rule, int version, Message reason, Optional<Threshold> threshold) implements Verdict {}
}
