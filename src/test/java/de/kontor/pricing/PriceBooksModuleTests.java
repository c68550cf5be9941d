package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.assortment.OfferFixtures;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.pricing.PriceStep.BaseLadder;
import de.kontor.pricing.PriceStep.Outcome;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was taken over holds on the days it says, decided when it is asked for. */
@KontorTest
@Import(OfferFixtures.class)
class PriceBooksModuleTests {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    OfferFixtures fixtures;

    @Autowired
    PriceBooks books;

    @Autowired
    Pricing pricing;

    @Autowired
    Catalog catalog;

    @Autowired
    Accounts accounts;

    @Autowired
    Terms terms;

    @Autowired
    EffectivePrices effective;

    @Autowired
    JdbcClient jdbc;

    private ArticleId article;
    private AccountId account;

    @BeforeEach
    void anArticleAtListPriceSinceJanuary() {
        article = fixtures.article("Gültigkeit", true, false, 0);
        account =
                fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.OWNER).account();
    }

    @Test
    void fallsBackToTheNextSourceInAGapAndSaysThatThePriceHasEnded() {
        agree(MARCH, Optional.of(JUNE), "11.00");
        assertThat(price(MARCH.minusDays(1))).isEqualTo("12.8600");
        assertThat(price(MARCH)).isEqualTo("11.0000");
        assertThat(price(JUNE)).isEqualTo("11.0000");
        assertThat(price(JUNE.plusDays(1))).isEqualTo("12.8600");
        BaseLadder base = (BaseLadder) trace(JUNE.plusDays(1)).steps().getFirst();
        assertThat(base.candidates())
                .extracting(PriceStep.Candidate::kind, PriceStep.Candidate::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LadderKind.ACCOUNT, Outcome.ENDED),
                        org.assertj.core.groups.Tuple.tuple(LadderKind.LIST, Outcome.WINS));
    }

    @Test
    void replacesAnOpenPriceFromTheDayOfTheNextOne() {
        agree(JANUARY, Optional.empty(), "11.00");
        agree(JUNE, Optional.empty(), "10.50");
        agree(MARCH, Optional.empty(), "10.80");
        assertThat(List.of(price(MARCH.minusDays(1)), price(MARCH), price(JUNE.minusDays(1)), price(JUNE)))
                .containsExactly("11.0000", "10.8000", "10.8000", "10.5000");
    }

    @Test
    void replacesThePriceOfTheSameFirstDay() {
        agree(MARCH, Optional.empty(), "11.00");
        agree(MARCH, Optional.of(JUNE), "10.90");
        assertThat(price(MARCH)).isEqualTo("10.9000");
        assertThat(price(JUNE.plusDays(1))).isEqualTo("12.8600");
    }

    @Test
    void writesNothingWhenOneOfManyOverlaps() {
        ArticleId other = fixtures.article("Gültigkeit anders", true, false, 0);
        agree(MARCH, Optional.of(JUNE), "11.00");
        List<PriceDraft> drafts =
                List.of(draft(other, JUNE, Optional.empty(), "9.00"), draft(article, JUNE, Optional.empty(), "9.00"));
        assertThatThrownBy(() -> books.takeOver(SYSTEM, new PriceBook.AccountPrices(account), drafts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Overlapping");
        assertThat(rows(other)).isZero();
    }

    @Test
    void sortsListsByThePriceOfTheDay() {
        agree(MARCH, Optional.of(JUNE), "11.00");
        assertThat(ofAPiece(JUNE)).isEqualTo("0.11");
        assertThat(ofAPiece(JUNE.plusDays(1))).isEqualTo("0.1286");
    }

    /** The days kept for quick reading are those the pure rule names, in whatever order prices come. */
    @Test
    void keepsTheLastDayAsTheRuleSays() {
        Random random = new Random(27);
        for (int n = 0; n < 40; n++) {
            LocalDate from = JANUARY.plusDays(random.nextInt(300));
            Optional<LocalDate> until =
                    random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(40)));
            try {
                agree(from, until, "11.00");
            } catch (IllegalArgumentException overlapping) {
                // refused, as it should be
            }
        }
        List<Stored> stored =
                jdbc.sql("""
                        select valid_from, valid_until, nullif(last_day, 'infinity') as last_day
                        from prices where account_id = ? order by valid_from
                        """).param(account.value()).query(Stored.class).list();
        Validity validity = new Validity(stored.stream()
                .map(row -> new Ladder(
                        LadderKind.ACCOUNT,
                        row.validFrom(),
                        Optional.ofNullable(row.validUntil()),
                        PriceFixtures.tiers(1, "11.00")))
                .toList());
        assertThat(stored).hasSizeGreaterThan(5);
        for (int i = 0; i < stored.size(); i++) {
            LocalDate lastDay = validity.lastDay(validity.ladders().get(i));
            assertThat(Optional.ofNullable(stored.get(i).lastDay()).orElse(LocalDate.MAX))
                    .isEqualTo(lastDay);
        }
    }

    record Stored(LocalDate validFrom, LocalDate validUntil, LocalDate lastDay) {}

    private void agree(LocalDate from, Optional<LocalDate> until, String price) {
        books.takeOver(SYSTEM, new PriceBook.AccountPrices(account), List.of(draft(article, from, until, price)));
    }

    private static PriceDraft draft(ArticleId article, LocalDate from, Optional<LocalDate> until, String price) {
        return new PriceDraft(article, from, until, PriceFixtures.tiers(1, price));
    }

    private String price(LocalDate day) {
        return trace(day).unitPrice().toString();
    }

    private PriceTrace trace(LocalDate day) {
        var facts = pricing.facts(standing(), List.of(catalog.article(article).orElseThrow()), day)
                .get(article);
        return PriceCalculation.price(facts, standing(), terms.inForce(day), Quantity.of(1))
                .orElseThrow();
    }

    private String ofAPiece(LocalDate day) {
        RuleSet rules = terms.inForce(day);
        EffectivePrices.Glance glance = effective.glance(0, standing(), day);
        Map<ArticleId, Long> prices = new HashMap<>();
        effective.read(
                PriceColumn.of(standing(), rules, day), glance, rules, Optional.of(List.of(article)), prices::put);
        prices.putAll(glance.agreed());
        return java.math.BigDecimal.valueOf(prices.get(article), 7)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Standing standing() {
        return accounts.standing(account).orElseThrow();
    }

    private int rows(ArticleId of) {
        return jdbc.sql("select count(*) from prices where article_id = ? and kind = 'ACCOUNT'")
                .param(of.value())
                .query(Integer.class)
                .single();
    }
}
