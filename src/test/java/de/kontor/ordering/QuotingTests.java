package de.kontor.ordering;

import static de.kontor.ordering.QuoteFixtures.anArticle;
import static de.kontor.ordering.QuoteFixtures.fee;
import static de.kontor.ordering.QuoteFixtures.firstSurchargeOpen;
import static de.kontor.ordering.QuoteFixtures.goodsWorth;
import static de.kontor.ordering.QuoteFixtures.inputs;
import static de.kontor.ordering.QuoteFixtures.limitedTo;
import static de.kontor.ordering.QuoteFixtures.noLimit;
import static de.kontor.ordering.QuoteFixtures.quote;
import static de.kontor.ordering.QuoteFixtures.verdict;
import static de.kontor.pricing.PriceFixtures.aForwardAccountInTier;
import static de.kontor.pricing.PriceFixtures.anAccountIn;
import static de.kontor.pricing.PriceFixtures.anAccountInRetreat;
import static de.kontor.terms.RuleKind.ACCOUNT_STATUS;
import static de.kontor.terms.RuleKind.ARTICLE_STATUS;
import static de.kontor.terms.RuleKind.FIRST_SURCHARGE_WAIVER;
import static de.kontor.terms.RuleKind.FREIGHT;
import static de.kontor.terms.RuleKind.HARD_MINIMUM;
import static de.kontor.terms.RuleKind.MEMBER_LIMIT;
import static de.kontor.terms.RuleKind.SMALL_ORDER_SURCHARGE;
import static de.kontor.terms.RuleKind.STANDARD_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleStatus;
import de.kontor.ordering.Quote.VatShare;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.pricing.LadderKind;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.Texts;
import de.kontor.shared.VatRate;
import de.kontor.terms.RuleSet;
import de.kontor.terms.TermsFixtures;
import de.kontor.terms.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a cart costs and whether it may be ordered, in the sentences of the business. */
class QuotingTests {
    @Test
    void refusesAnOrderBelowTheMinimumValueInRetreatAndSaysWhatIsMissing() {
        Quote quote = quote(anAccountInRetreat(), goodsWorth("44.00"));
        Verdict.Refusal refusal = (Verdict.Refusal) verdict(HARD_MINIMUM, quote).orElseThrow();
        assertThat(refusal.threshold().orElseThrow().missing()).isEqualTo(Money.of("6.00"));
        assertThat(quote.isOrderable()).isFalse();
        assertThat(Texts.of(Locale.GERMAN).text(refusal.reason()))
                .isEqualTo("Der Mindestbestellwert beträgt 50,00\u00a0€. Es fehlen noch 6,00\u00a0€.");
    }

    @Test
    void chargesTheSurchargeInRetreatAndSaysWhatEndsIt() {
        Quote quote = quote(anAccountInRetreat(), goodsWorth("132.40"));
        Verdict verdict = verdict(SMALL_ORDER_SURCHARGE, quote).orElseThrow();
        assertThat(fee(SMALL_ORDER_SURCHARGE, quote)).isEqualTo(Money.of("9.90"));
        assertThat(verdict.threshold().orElseThrow().missing()).isEqualTo(Money.of("17.60"));
        assertThat(fee(FREIGHT, quote)).isEqualTo(Money.of("7.90"));
        assertThat(quote.net()).isEqualTo(Money.of("150.20"));
        assertThat(quote.vat()).containsExactly(new VatSum(VatRate.STANDARD, Money.of("150.20"), Money.of("28.54")));
        assertThat(quote.gross()).isEqualTo(Money.of("178.74"));
        assertThat(quote.isOrderable()).isTrue();
    }

    @Test
    void dropsSurchargeAndFreightExactlyAtTheirThresholds() {
        assertThat(quote(anAccountInRetreat(), goodsWorth("150.00")).fees())
                .extracting(Quote.FeeLine::rule)
                .containsExactly(FREIGHT);
        assertThat(quote(anAccountInRetreat(), goodsWorth("250.00")).fees()).isEmpty();
    }

    @Test
    void servesForwardAccountsWithoutMinimumAndWithLowerFees() {
        Quote quote = quote(aForwardAccountInTier(GrowthTier.BASE), goodsWorth("49.99"));
        assertThat(quote.isOrderable()).isTrue();
        assertThat(fee(SMALL_ORDER_SURCHARGE, quote)).isEqualTo(Money.of("4.90"));
        assertThat(fee(FREIGHT, quote)).isEqualTo(Money.of("5.90"));
        assertThat(quote(anAccountIn(Strategy.KEY, GrowthTier.BASE), goodsWorth("0.50"))
                        .fees())
                .isEmpty();
    }

    @Test
    void judgesTheGoodsValueAfterTheGrowthDiscount() {
        // 52.00 less 4 % is 49.92
        Quote quote = quote(aForwardAccountInTier(GrowthTier.SILVER), goodsWorth("52.00"));
        assertThat(quote.goods()).isEqualTo(Money.of("49.92"));
        assertThat(fee(SMALL_ORDER_SURCHARGE, quote)).isEqualTo(Money.of("4.90"));
    }

    @Test
    void pricesPerHundredAndSnapsUpToThePackagingUnit() {
        Quote quote = quote(
                aForwardAccountInTier(GrowthTier.SILVER),
                anArticle()
                        .priced(LadderKind.LIST, 1, "12.86", 500, "11.20")
                        .per(PriceUnit.HUNDRED)
                        .packedBy(100)
                        .times(401));
        QuotedLine line = quote.lines().getFirst();
        assertThat(line.quantity()).isEqualTo(Quantity.of(500));
        assertThat(line.price().orElseThrow().unitPrice()).hasToString("10.7520");
        assertThat(line.net()).isEqualTo(Money.of("53.76"));
    }

    @Test
    void splitsFeesOverTheGoodsRatesWithTheRemainderOnTheLargest() {
        Quote quote = quote(
                anAccountInRetreat(),
                anArticle().priced("66.67").times(1),
                anArticle().priced("33.33").at(VatRate.REDUCED).times(1));
        // 9.90 × 33.33 % = 3.29967, 7.90 × 33.33 % = 2.63307
        assertThat(quote.fees())
                .extracting(Quote.FeeLine::shares)
                .containsExactly(
                        List.of(share(VatRate.REDUCED, "3.29"), share(VatRate.STANDARD, "6.61")),
                        List.of(share(VatRate.REDUCED, "2.63"), share(VatRate.STANDARD, "5.27")));
        assertThat(quote.vat())
                .containsExactly(
                        new VatSum(VatRate.STANDARD, Money.of("78.55"), Money.of("14.92")),
                        new VatSum(VatRate.REDUCED, Money.of("39.25"), Money.of("2.75")));
        assertThat(quote.gross()).isEqualTo(Money.of("135.47"));
    }

    @Test
    void givesTheRemainderToTheHigherRateWhenBothAreEqual() {
        Quote quote = quote(
                anAccountInRetreat(),
                anArticle().priced("50.00").at(VatRate.REDUCED).times(1),
                anArticle().priced("50.00").times(1));
        assertThat(quote.fees().getFirst().shares())
                .containsExactlyInAnyOrder(share(VatRate.STANDARD, "4.95"), share(VatRate.REDUCED, "4.95"));
        Quote odd = quote(
                aForwardAccountInTier(GrowthTier.BASE),
                anArticle().priced("50.01").at(VatRate.REDUCED).times(1),
                anArticle().priced("50.01").times(1));
        assertThat(odd.fees().getFirst().shares())
                .containsExactlyInAnyOrder(share(VatRate.STANDARD, "2.95"), share(VatRate.REDUCED, "2.95"));
    }

    @Test
    void givesTheFirstSurchargeBackAsALineOfItsOwnThatCancelsOutInEveryRate() {
        List<QuoteInputs.Line> lines = List.of(
                anArticle().priced("66.67").times(1),
                anArticle().priced("33.33").at(VatRate.REDUCED).times(1));
        Quote first = quote(firstSurchargeOpen(inputs(anAccountInRetreat(), noLimit(), lines)));
        assertThat(first.fees())
                .extracting(Quote.FeeLine::rule)
                .containsExactly(SMALL_ORDER_SURCHARGE, FIRST_SURCHARGE_WAIVER, FREIGHT);
        assertThat(first.fees().get(0).shares())
                .containsExactly(share(VatRate.REDUCED, "3.29"), share(VatRate.STANDARD, "6.61"));
        assertThat(first.fees().get(1).net()).isEqualTo(Money.of("-9.90"));
        assertThat(first.fees().get(1).shares())
                .containsExactly(share(VatRate.REDUCED, "-3.29"), share(VatRate.STANDARD, "-6.61"));
        assertThat(first.net()).isEqualTo(Money.of("107.90"));
        assertThat(first.vat())
                .containsExactly(
                        new VatSum(VatRate.STANDARD, Money.of("71.94"), Money.of("13.67")),
                        new VatSum(VatRate.REDUCED, Money.of("35.96"), Money.of("2.52")));
    }

    @Test
    void refusesAboveTheMembersLimitAndNamesTheOwner() {
        Quote quote = quote(anAccountInRetreat(), limitedTo("500.00"), goodsWorth("523.10"));
        Verdict.Refusal refusal = (Verdict.Refusal) verdict(MEMBER_LIMIT, quote).orElseThrow();
        assertThat(refusal.reason().arguments()).contains(new Message.Amount(Money.of("23.10")));
        assertThat(Texts.of(Locale.GERMAN).text(refusal.wayOut())).contains("Jana Brandt", "500,00");
        assertThat(Texts.of(Locale.ENGLISH).text(refusal.wayOut())).contains("Jana Brandt", "€500.00");
    }

    @Test
    void takesAnOrderExactlyAtTheLimitAndWithoutAnyLimit() {
        assertThat(quote(anAccountInRetreat(), limitedTo("500.00"), goodsWorth("500.00"))
                        .isOrderable())
                .isTrue();
        assertThat(quote(anAccountInRetreat(), noLimit(), goodsWorth("90000.00"))
                        .isOrderable())
                .isTrue();
        assertThat(quote(anAccountInRetreat(), limitedTo("0.00"), goodsWorth("90.00"))
                        .isOrderable())
                .isFalse();
    }

    @Test
    void refusesBlockedAndUnverifiedAccountsWithASentenceEach() {
        Quote blocked = quote(with(AccountStatus.BLOCKED), goodsWorth("300.00"));
        Quote registered = quote(with(AccountStatus.REGISTERED), goodsWorth("300.00"));
        assertThat(verdict(ACCOUNT_STATUS, blocked).orElseThrow().reason().key())
                .isEqualTo("order.accountBlocked");
        assertThat(verdict(ACCOUNT_STATUS, registered).orElseThrow().reason().key())
                .isEqualTo("order.accountUnverified");
        assertThat(List.of(blocked, registered)).noneMatch(Quote::isOrderable);
        assertThat(quote(with(AccountStatus.VERIFIED), goodsWorth("300.00")).isOrderable())
                .isTrue();
    }

    @Test
    void refusesWhatIsNotStandardRangeInRetreatOnly() {
        QuoteInputs.Line special =
                anArticle().priced("300.00").outsideTheStandardRange().times(1);
        assertThat(lineRefusal(quote(anAccountInRetreat(), special)).rule()).isEqualTo(STANDARD_RANGE);
        assertThat(quote(aForwardAccountInTier(GrowthTier.BASE), special).isOrderable())
                .isTrue();
    }

    @Test
    void sellsOffDiscontinuedArticlesAndThenRefusesThem() {
        assertThat(quote(
                                anAccountInRetreat(),
                                anArticle().priced("100.00").discontinuedWith(3).times(3))
                        .isOrderable())
                .isTrue();
        Verdict few = lineRefusal(quote(
                anAccountInRetreat(),
                anArticle().priced("100.00").discontinuedWith(3).times(4)));
        assertThat(few.rule()).isEqualTo(ARTICLE_STATUS);
        assertThat(few.reason().key()).isEqualTo("line.onlyInStock");
        assertThat(few.reason().arguments()).contains(new Message.Count(3));
        assertThat(lineRefusal(quote(
                                anAccountInRetreat(),
                                anArticle().priced("100.00").discontinuedWith(0).times(1)))
                        .reason()
                        .key())
                .isEqualTo("line.discontinued");
    }

    @Test
    void offersOnlyFullPackagesOfWhatIsLeft() {
        QuoteInputs.Line line = anArticle()
                .priced("1.00")
                .packedBy(100)
                .soldFromStockOnlyWith(250)
                .times(300);
        assertThat(lineRefusal(quote(anAccountInRetreat(), line)).reason().arguments())
                .contains(new Message.Count(200));
        QuoteInputs.Line remnant = anArticle()
                .priced("1.00")
                .packedBy(100)
                .soldFromStockOnlyWith(99)
                .times(100);
        assertThat(lineRefusal(quote(anAccountInRetreat(), remnant)).reason().key())
                .isEqualTo("line.soldOut");
    }

    @Test
    void refusesArticlesWithoutPriceAndDrafts() {
        assertThat(lineRefusal(quote(
                                anAccountInRetreat(),
                                anArticle()
                                        .priced(LadderKind.ACCOUNT, 1, "99.00")
                                        .times(1)))
                        .reason()
                        .key())
                .isEqualTo("line.notForSale");
        assertThat(lineRefusal(quote(
                                anAccountInRetreat(),
                                anArticle()
                                        .priced("99.00")
                                        .as(ArticleStatus.DRAFT)
                                        .times(1)))
                        .reason()
                        .key())
                .isEqualTo("line.notForSale");
    }

    @Test
    void costsNothingWhenEmptyAndCannotBeOrdered() {
        Quote empty = quote(anAccountInRetreat());
        assertThat(empty.gross()).isEqualTo(Money.ZERO);
        assertThat(empty.fees()).isEmpty();
        assertThat(empty.isOrderable()).isFalse();
    }

    @Test
    void refusesToMixInputsOfOneVersionWithRulesOfAnother() {
        RuleSet other = new RuleSet(4, TermsFixtures.DEFAULTS.validFrom(), TermsFixtures.DEFAULTS.rules());
        QuoteInputs inputs = inputs(anAccountInRetreat(), noLimit(), List.of(goodsWorth("99.00")));
        assertThatThrownBy(() -> Quoting.quote(inputs, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Standing with(AccountStatus status) {
        Standing standing = anAccountInRetreat();
        return new Standing(standing.account(), status, standing.segment(), standing.strategy(), standing.growthTier());
    }

    private static Verdict lineRefusal(Quote quote) {
        assertThat(quote.isOrderable()).isFalse();
        return quote.lines().getFirst().verdicts().getFirst();
    }

    private static VatShare share(VatRate rate, String net) {
        return new VatShare(rate, Money.of(net));
    }
}
