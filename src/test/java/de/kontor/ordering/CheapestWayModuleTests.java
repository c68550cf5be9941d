package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.ordering.WayApplied.Done;
import de.kontor.ordering.WayApplied.Refused;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.ordering.WayOut.WithoutExpress;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class CheapestWayModuleTests {
    @Autowired
    CheapestWay cheapest;

    @Autowired
    UsualNeeds needs;

    @Autowired
    Shopping shopping;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    MovableClock clock;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    /** Scenario 1 as far as there are no reorder plans: the usual pack for 18.20 takes the surcharge away. */
    @Test
    void addsTheUsualPackAndTakesItBack() {
        ArticleId gloves = gloves();
        fixtures.pastOrder(owner, gloves, 10, 38);
        fixtures.pastOrder(owner, gloves, 10, 19);
        fixtures.cartWorth(owner, "132.40");
        CartView before = shopping.cart(owner);
        WayOut add = cheapest.ways(owner, before).ways().getFirst();

        assertThat(add.netChange()).isEqualTo(Money.of("8.30"));
        assertThat(add.ends()).containsExactly(RuleKind.SMALL_ORDER_SURCHARGE);
        Done done = (Done) cheapest.apply(owner, before.version(), add);
        Quote after = shopping.cart(owner).quote();
        assertThat(after.net()).isEqualTo(before.quote().net().plus(Money.of("8.30")));
        assertThat(after.gross()).isEqualTo(add.grossTotal());

        assertThat(cheapest.undo(owner, done.undo())).isInstanceOf(Done.class);
        assertThat(shopping.cart(owner).quote()).isEqualTo(before.quote());
    }

    /** Scenario 2: refused at 44 EUR, the cart is kept, three fitting articles are offered. */
    @Test
    void offersThreeFittingArticlesBelowTheMinimumEvenToAnAccountWithoutHabits() {
        ArticleId popular = fixtures.anArticle().priced("7.00").inStock(1_000).id();
        ArticleId liked = fixtures.anArticle().priced("8.00").inStock(1_000).id();
        fixtures.manyOwners(3).forEach(other -> {
            fixtures.pastOrder(other, popular, 10, 30);
            fixtures.pastOrder(other, liked, 10, 30);
        });
        fixtures.cartWorth(owner, "44.00");
        CartView below = shopping.cart(owner);
        List<WayOut> fitting = cheapest.ways(owner, below).fitting();
        assertThat(fitting).hasSize(3);
        assertThat(fitting).allMatch(way -> way.ends().contains(RuleKind.HARD_MINIMUM));
        assertThat(cheapest.apply(owner, below.version(), fitting.getLast())).isInstanceOf(Done.class);
        assertThat(shopping.cart(owner).quote().isOrderable()).isTrue();
        assertThat(shopping.cart(owner).quote().net())
                .isEqualTo(fitting.getLast().netTotal());
    }

    @Test
    void refusesAWayOfACartThatHasChangedAndChangesNothing() {
        usualGloves();
        fixtures.cartWorth(owner, "132.40");
        CartView shown = shopping.cart(owner);
        WayOut add = cheapest.ways(owner, shown).ways().getFirst();
        fixtures.cartWorth(owner, "1.00");
        Quote changed = shopping.cart(owner).quote();
        assertThat(cheapest.apply(owner, shown.version(), add)).isEqualTo(new Refused(Message.of("cart.way.stale")));
        assertThat(shopping.cart(owner).quote()).isEqualTo(changed);
    }

    @Test
    void refusesAWayWhosePriceHasChanged() {
        ArticleId gloves = usualGloves();
        fixtures.cartWorth(owner, "132.40");
        CartView shown = shopping.cart(owner);
        WayOut add = cheapest.ways(owner, shown).ways().getFirst();
        fixtures.listPrice(gloves, LocalDate.now(clock), 1, "1.99");
        assertThat(cheapest.apply(owner, shown.version(), add)).isInstanceOf(Refused.class);
        assertThat(shopping.cart(owner).lines()).hasSize(1);
    }

    @Test
    void takesNothingBackOnceTheCartWasChanged() {
        usualGloves();
        fixtures.cartWorth(owner, "132.40");
        CartView shown = shopping.cart(owner);
        Done done = (Done) cheapest.apply(
                owner, shown.version(), cheapest.ways(owner, shown).ways().getFirst());
        fixtures.cartWorth(owner, "1.00");
        assertThat(cheapest.undo(owner, done.undo())).isEqualTo(new Refused(Message.of("cart.way.changedSince")));
        assertThat(shopping.cart(owner).lines()).hasSize(3);
    }

    @Test
    void goesBackToStandardDelivery() {
        fixtures.cartWorth(owner, "300.00");
        shopping.keepDraft(owner, CheckoutDraft.EMPTY.at(DeliverySpeed.EXPRESS));
        CartView express = shopping.cart(owner);
        WayOut standard = cheapest.ways(owner, express).ways().getFirst();
        assertThat(standard.step()).isEqualTo(new WithoutExpress());
        Done done = (Done) cheapest.apply(owner, express.version(), standard);
        assertThat(shopping.cart(owner).quote().net()).isEqualTo(Money.of("300.00"));
        cheapest.undo(owner, done.undo());
        assertThat(shopping.cart(owner).quote().net()).isEqualTo(Money.of("319.00"));
    }

    @Test
    void offersOnlyWhatIsInStock() {
        ArticleId few =
                fixtures.anArticle().priced("1.82").packedBy(10).inStock(5).id();
        fixtures.pastOrder(owner, few, 10, 38);
        fixtures.pastOrder(owner, few, 10, 19);
        fixtures.cartWorth(owner, "132.40");
        assertThat(cheapest.ways(owner, shopping.cart(owner)).ways().stream()
                        .filter(way -> way.step() instanceof TopUp topUp
                                && topUp.goods().getFirst().item().equals(new LineItem.Article(few))))
                .isEmpty();
    }

    @Test
    void expectsTheNextNeedFromTheRhythmOfTheAccount() {
        ArticleId monthly = fixtures.anArticle().id();
        ArticleId once = fixtures.anArticle().id();
        ArticleId given = fixtures.anArticle().id();
        LocalDate today = LocalDate.now(clock);
        fixtures.pastOrder(owner, monthly, 5, 70);
        fixtures.pastOrder(owner, monthly, 20, 40);
        fixtures.pastOrder(owner, monthly, 10, 10);
        fixtures.pastOrder(owner, once, 3, 10);
        fixtures.pastOrder(owner, given, 3, 200);
        fixtures.pastOrder(owner, given, 3, 190);
        LineItem item = new LineItem.Article(monthly);
        assertThat(needs.candidates(owner.account(), today))
                .as("bought once is no habit, and three gaps overdue is none any more")
                .containsExactly(
                        new TopUpSource.Candidate(item, Quantity.of(10), today.plusDays(20)),
                        new TopUpSource.Candidate(item, Quantity.of(10), today.plusDays(50)));
        assertThat(needs.candidates(fixtures.anOwnerInRetreat().account(), today))
                .isEmpty();
    }

    @Test
    void showsNobodyTheWaysOfAnotherAccount() {
        fixtures.cartWorth(owner, "132.40");
        CartView cart = shopping.cart(owner);
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        assertThatThrownBy(() -> cheapest.ways(stranger, cart)).isInstanceOf(Forbidden.class);
    }

    @Test
    void needsAsManyStatementsForManyHabitsAsForOne() throws Exception {
        usualGloves();
        fixtures.cartWorth(owner, "132.40");
        CartView cart = shopping.cart(owner);
        cheapest.ways(owner, cart);
        int one = CountedStatements.of(() -> cheapest.ways(owner, cart));
        for (int i = 0; i < 5; i++) {
            usualGloves();
        }
        assertThat(CountedStatements.of(() -> cheapest.ways(owner, cart))).isEqualTo(one);
        System.out.println("statements per ways out: " + one);
        assertThat(one).isLessThanOrEqualTo(7);
    }

    @Test
    void asksNothingWhereNothingStands() throws Exception {
        fixtures.cartWorth(owner, "300.00");
        CartView cart = shopping.cart(owner);
        cheapest.ways(owner, cart);
        assertThat(CountedStatements.of(() -> cheapest.ways(owner, cart))).isLessThanOrEqualTo(1);
        assertThat(cheapest.ways(owner, cart).isEmpty()).isTrue();
    }

    private ArticleId usualGloves() {
        ArticleId gloves = gloves();
        fixtures.pastOrder(owner, gloves, 10, 38);
        fixtures.pastOrder(owner, gloves, 10, 19);
        return gloves;
    }

    private ArticleId gloves() {
        return fixtures.anArticle().priced("1.82").packedBy(10).inStock(1_000).id();
    }
}
