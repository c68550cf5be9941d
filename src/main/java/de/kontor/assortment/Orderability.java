package de.kontor.assortment;

import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleStatus;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of an article that decide whether an account may order it. Pure.
 *
 * @param stockLimit pieces that can still be had when no more are bought in; empty when back-orders are possible
 * @param whenGone what to do when the article cannot be had any more
 */
public record Orderability(
        LocalizedText name,
        int packagingUnit,
        boolean standardRange,
        ArticleStatus status,
        Optional<Integer> stockLimit,
        Message whenGone) {
    /**
     * Everything that stands against ordering a quantity.
     *
     * @param priced whether the article has a price for the account
     */
    public List<Verdict.Refusal> judge(Quantity quantity, Strategy strategy, boolean priced) {
        List<Verdict.Refusal> refusals = new ArrayList<>(1);
        if (status == ArticleStatus.DRAFT || !priced) {
            refusals.add(refusal(RuleKind.ARTICLE_STATUS, "line.notForSale", whenGone));
        }
        if (strategy == Strategy.RETREAT && !standardRange) {
            refusals.add(refusal(
                    RuleKind.STANDARD_RANGE,
                    "line.notStandard",
                    Message.of("line.notStandard.wayOut", new Name(name))));
        }
        stockLimit.filter(limit -> limit < quantity.pieces()).ifPresent(limit -> refusals.add(stock(limit)));
        return refusals;
    }

    private Verdict.Refusal stock(int limit) {
        int sellable = limit - limit % packagingUnit;
        if (sellable == 0) {
            String key = status == ArticleStatus.DISCONTINUED ? "line.discontinued" : "line.soldOut";
            return refusal(RuleKind.ARTICLE_STATUS, key, whenGone);
        }
        Count left = new Count(sellable);
        return refusal(
                RuleKind.ARTICLE_STATUS,
                "line.onlyInStock",
                Message.of("line.reduce", new Name(name), left),
                new Name(name),
                left);
    }

    private Verdict.Refusal refusal(RuleKind kind, String key, Message wayOut) {
        return refusal(kind, key, wayOut, new Name(name));
    }

    private static Verdict.Refusal refusal(RuleKind kind, String key, Message wayOut, Message.Argument... arguments) {
        return new Verdict.Refusal(kind, 0, Message.of(key, arguments), Optional.empty(), wayOut);
    }
}
