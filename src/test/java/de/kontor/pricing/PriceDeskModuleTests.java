package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.assortment.OfferFixtures;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditEntry;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prices entered by people: their rights, two of them at once, the floor, and the record. */
@KontorTest
class PriceDeskModuleTests {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);
    private static final Actor KLARA = new Actor.Staff(LoginId.next(), "Klara Konditionen", Set.of(Role.COMMERCIAL));
    private static final Actor KURT = new Actor.Staff(LoginId.next(), "Kurt Konditionen", Set.of(Role.COMMERCIAL));
    private static final Actor PAUL = new Actor.Staff(LoginId.next(), "Paul Produkt", Set.of(Role.PRODUCT));
    private static final PriceBook LIST = new PriceBook.ListPrices();

    @Autowired
    OfferFixtures fixtures;

    @Autowired
    PriceDesk desk;

    @Autowired
    PriceTables tables;

    @Autowired
    PriceChecks checks;

    @Autowired
    CatalogImport catalog;

    @Autowired
    Audit audit;

    @Autowired
    Clock clock;

    private ArticleId article;
    private PriceBook agreed;
    private LocalDate today;

    @BeforeEach
    void anArticleAndAnAccount() {
        // cost 7.46, list 12.86, floor 8.4773
        article = fixtures.article("Preisbuch", true, false, 0);
        agreed = new PriceBook.AccountPrices(
                fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.OWNER).account());
        today = LocalDate.now(clock);
    }

    @Test
    void entersAnAccountPriceEndsItAndKeepsTheRecord() {
        PriceRow row = entered(KLARA, agreed, today, Optional.empty(), "11.00");
        assertThat(row.current())
                .hasValueSatisfying(
                        ladder -> assertThat(ladder.tiers().getFirst().price()).hasToString("11.0000"));
        PriceRow ended = done(desk.end(KLARA, agreed, article, today, Optional.of(today.plusDays(5)), row.ladders()));
        assertThat(ended.current().orElseThrow().validUntil()).contains(today.plusDays(5));
        assertThat(price(today.plusDays(5))).isEqualTo("11.0000");
        assertThat(price(today.plusDays(6))).isEqualTo("12.8600");
        List<AuditEntry> entries = audit.of(KLARA, "price", PriceDesk.subject(agreed, article));
        assertThat(entries).extracting(AuditEntry::action).containsExactly("price-ended", "price-entered");
        assertThat(entries).extracting(AuditEntry::actorName).containsOnly("Klara Konditionen");
        assertThat(entries.getLast().details()).containsEntry("price", "1: 11.0000");
    }

    @Test
    void withdrawsAPriceThatHasNotBegunSoThatTheOneBeforeLastsOn() {
        entered(KLARA, agreed, today, Optional.empty(), "11.00");
        PriceRow two = entered(KLARA, agreed, today.plusDays(10), Optional.empty(), "10.00");
        assertThat(two.upcoming()).hasSize(1);
        assertThat(price(today.plusDays(10))).isEqualTo("10.0000");
        assertThat(reason(desk.withdraw(KLARA, agreed, article, today, two.ladders())))
                .isEqualTo("pricing.refused.begun");
        done(desk.withdraw(KLARA, agreed, article, today.plusDays(10), two.ladders()));
        assertThat(price(today.plusDays(10))).isEqualTo("11.0000");
    }

    @Test
    void showsTheSecondOfTwoEditorsWhatTheFirstEnteredAndWritesNothing() {
        List<Ladder> seenByBoth =
                tables.row(KURT, agreed, article).orElseThrow().ladders();
        entered(KLARA, agreed, today, Optional.empty(), "11.00");
        PriceChange second = desk.enter(KURT, agreed, draft(today, Optional.empty(), "10.50"), seenByBoth);
        assertThat(second).isInstanceOfSatisfying(PriceChange.Overtaken.class, overtaken -> {
            assertThat(overtaken.by()).isEqualTo("Klara Konditionen");
            assertThat(overtaken
                            .now()
                            .current()
                            .orElseThrow()
                            .tiers()
                            .getFirst()
                            .price())
                    .hasToString("11.0000");
        });
        assertThat(price(today)).isEqualTo("11.0000");
        List<Ladder> now = ((PriceChange.Overtaken) second).now().ladders();
        done(desk.enter(KURT, agreed, draft(today, Optional.empty(), "10.50"), now));
        assertThat(price(today)).isEqualTo("10.5000");
    }

    @Test
    void refusesAgreedAndBookPricesBelowTheFloorAndEndsInThePast() {
        List<Ladder> none = List.of();
        assertThat(reason(desk.enter(KLARA, agreed, draft(today, Optional.empty(), "8.47"), none)))
                .isEqualTo("pricing.refused.floor");
        assertThat(reason(desk.enter(
                        KLARA, new PriceBook.SegmentBook("STANDARD"), draft(today, Optional.empty(), "8.47"), none)))
                .isEqualTo("pricing.refused.floor");
        PriceRow row = entered(KLARA, agreed, today, Optional.empty(), "8.4773");
        assertThat(reason(desk.end(KLARA, agreed, article, today, Optional.of(today.minusDays(1)), row.ladders())))
                .isEqualTo("pricing.refused.end-early");
    }

    @Test
    void flagsAPriceWhenTheCostRisesAndLeavesItAsItIs() {
        entered(KLARA, agreed, today, Optional.empty(), "9.00");
        assertThat(flagged()).isEmpty();
        catalog.enterCosts(SYSTEM, Map.of(article, UnitPrice.of("8.10")));
        assertThat(flagged()).singleElement().satisfies(price -> {
            assertThat(price.book()).isEqualTo(agreed);
            assertThat(price.floor()).hasToString("9.2045");
            assertThat(price.lowest()).hasToString("9.0000");
        });
        assertThat(price(today)).isEqualTo("9.0000");
        PriceQuery below = new PriceQuery(Optional.empty(), Optional.empty(), PriceQuery.State.BELOW_FLOOR);
        assertThat(tables.table(KLARA, agreed, below, 0, 50).rows())
                .extracting(PriceRow::article)
                .containsExactly(article);
    }

    @Test
    void findsPricesByTheirState() {
        entered(KLARA, agreed, today, Optional.of(today.plusDays(3)), "11.00");
        assertThat(found(PriceQuery.State.HOLDING)).isOne();
        assertThat(found(PriceQuery.State.ENDED)).isZero();
        assertThat(found(PriceQuery.State.UPCOMING)).isZero();
        entered(KLARA, agreed, today.plusDays(9), Optional.empty(), "11.00");
        assertThat(found(PriceQuery.State.UPCOMING)).isOne();
    }

    @Test
    void letsProductManagersEnterListPricesAndNoOthers() {
        assertThat(entered(PAUL, LIST, today, Optional.empty(), "13.00").current())
                .isPresent();
        assertThatThrownBy(() -> desk.enter(PAUL, agreed, draft(today, Optional.empty(), "11.00"), List.of()))
                .isInstanceOf(Forbidden.class);
        assertThat(PriceDesk.mayEdit(PAUL, LIST)).isTrue();
        assertThat(PriceDesk.mayEdit(PAUL, agreed)).isFalse();
    }

    @Test
    void takesAFixedNumberOfStatementsForAPage() throws Exception {
        List<ArticleId> some = new ArrayList<>(List.of(article));
        for (int i = 0; i < 12; i++) {
            some.add(fixtures.article("Seite", true, false, 0));
        }
        PriceQuery query = new PriceQuery(Optional.of(some), Optional.of("fixtures"), PriceQuery.State.HOLDING);
        int one = CountedStatements.of(() -> tables.table(KLARA, LIST, query, 0, 1));
        int many = CountedStatements.of(() -> tables.table(KLARA, LIST, query, 0, 50));
        assertThat(tables.table(KLARA, LIST, query, 0, 50).total()).isEqualTo(13);
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(9);
    }

    private PriceRow entered(Actor actor, PriceBook book, LocalDate from, Optional<LocalDate> until, String price) {
        List<Ladder> seen = tables.row(actor, book, article).orElseThrow().ladders();
        return done(desk.enter(actor, book, draft(from, until, price), seen));
    }

    private PriceDraft draft(LocalDate from, Optional<LocalDate> until, String price) {
        return new PriceDraft(article, from, until, PriceFixtures.tiers(1, price));
    }

    private static PriceRow done(PriceChange change) {
        if (change instanceof PriceChange.Done(PriceRow now)) {
            return now;
        }
        throw new AssertionError(change);
    }

    private static String reason(PriceChange change) {
        return change instanceof PriceChange.Refused(var message) ? message.key() : change.toString();
    }

    private int found(PriceQuery.State state) {
        return tables.table(KLARA, agreed, new PriceQuery(Optional.empty(), Optional.empty(), state), 0, 50)
                .total();
    }

    private List<FlaggedPrice> flagged() {
        return tables.belowFloor(KLARA, 0, 10_000).prices().stream()
                .filter(price -> price.article().equals(article))
                .toList();
    }

    private String price(LocalDate day) {
        return checks.check(KLARA, agreed.owner().orElseThrow(), article, Quantity.of(100), day)
                .orElseThrow()
                .trace()
                .orElseThrow()
                .unitPrice()
                .toString();
    }
}
