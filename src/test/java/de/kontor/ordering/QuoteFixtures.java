package de.kontor.ordering;

import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleStatus;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import de.kontor.terms.TermsFixtures;
import de.kontor.terms.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Carts without a database: {@code quote(anAccountInRetreat(), anArticle().priced("44.00").times(1))}. */
final class QuoteFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private QuoteFixtures() {}

    static AnArticle anArticle() {
        return new AnArticle();
    }

    /** One article whose line is worth exactly that. */
    static QuoteInputs.Line goodsWorth(String net) {
        return anArticle().priced(net).times(1);
    }

    static Quote quote(Standing standing, QuoteInputs.Line... lines) {
        return quote(standing, noLimit(), lines);
    }

    static Quote quote(Standing standing, QuoteInputs.Buyer buyer, QuoteInputs.Line... lines) {
        return quote(inputs(standing, buyer, Arrays.asList(lines)));
    }

    static Quote quote(QuoteInputs inputs) {
        return Quoting.quote(inputs, TermsFixtures.DEFAULTS);
    }

    static QuoteInputs inputs(Standing standing, QuoteInputs.Buyer buyer, List<QuoteInputs.Line> lines) {
        return new QuoteInputs(
                List.copyOf(lines),
                standing,
                TermsFixtures.DEFAULTS.version(),
                Channel.WEB,
                TODAY,
                buyer,
                DeliverySpeed.STANDARD);
    }

    /** The same of an account that has never had a small-order surcharge. */
    static QuoteInputs firstSurchargeOpen(QuoteInputs inputs) {
        return new QuoteInputs(
                inputs.lines(),
                inputs.standing(),
                inputs.ruleSetVersion(),
                inputs.channel(),
                inputs.day(),
                inputs.buyer(),
                inputs.speed(),
                true);
    }

    static QuoteInputs.Buyer noLimit() {
        return new QuoteInputs.Buyer(Optional.empty(), "Jana Brandt");
    }

    static QuoteInputs.Buyer limitedTo(String limit) {
        return new QuoteInputs.Buyer(Optional.of(Money.of(limit)), "Jana Brandt");
    }

    static Money fee(RuleKind kind, Quote quote) {
        return quote.fees().stream()
                .filter(fee -> fee.rule() == kind)
                .map(Quote.FeeLine::net)
                .reduce(Money.ZERO, Money::plus);
    }

    static Optional<Verdict> verdict(RuleKind kind, Quote quote) {
        return quote.verdicts().stream().filter(found -> found.rule() == kind).findFirst();
    }

    /** An article of the standard range at 19 %, sold singly, unless said otherwise. */
    static final class AnArticle {
        private final List<Ladder> ladders = new ArrayList<>();
        private PriceUnit unit = PriceUnit.ONE;
        private VatRate vat = VatRate.STANDARD;
        private ArticleStatus status = ArticleStatus.ACTIVE;
        private boolean standard = true;
        private int packagingUnit = 1;
        private Optional<Integer> stockLimit = Optional.empty();

        AnArticle priced(String listPrice) {
            return priced(LadderKind.LIST, 1, listPrice);
        }

        AnArticle priced(LadderKind kind, Object... tiers) {
            ladders.add(PriceFixtures.ladder(kind, tiers));
            return this;
        }

        AnArticle per(PriceUnit priceUnit) {
            unit = priceUnit;
            return this;
        }

        AnArticle at(VatRate rate) {
            vat = rate;
            return this;
        }

        AnArticle packedBy(int pieces) {
            packagingUnit = pieces;
            return this;
        }

        AnArticle outsideTheStandardRange() {
            standard = false;
            return this;
        }

        AnArticle discontinuedWith(int pieces) {
            status = ArticleStatus.DISCONTINUED;
            stockLimit = Optional.of(pieces);
            return this;
        }

        AnArticle soldFromStockOnlyWith(int pieces) {
            stockLimit = Optional.of(pieces);
            return this;
        }

        AnArticle as(ArticleStatus other) {
            status = other;
            return this;
        }

        LineFacts facts() {
            ArticleId id = ArticleId.next();
            return new LineFacts.OfArticle(
                    new LineItem.Article(id),
                    "FIX-1",
                    new LocalizedText("Prüfling", "Specimen"),
                    packagingUnit,
                    vat,
                    standard,
                    status,
                    stockLimit,
                    new PriceFacts(id, unit, true, UnitPrice.of("0.01"), List.copyOf(ladders)));
        }

        QuoteInputs.Line times(int quantity) {
            return new QuoteInputs.Line(facts(), Quantity.of(quantity));
        }
    }
}
