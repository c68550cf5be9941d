package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first small-order surcharge of an account is given back, once. */
@KontorTest
class FirstSurchargeModuleTests {
    private static final List<Money> GIVEN_BACK = amounts("9.90", "-9.90", "7.90");
    private static final List<Money> CHARGED = amounts("9.90", "7.90");

    @Autowired
    Checkout checkout;

    @Autowired
    Shopping shopping;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk desk;

    @Autowired
    OrderHistory history;

    @Autowired
    Accounts accounts;

    @Autowired
    Terms terms;

    @Autowired
    OrderFixtures fixtures;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerBeforeTheFirstSurcharge();
    }

    @Test
    void standsOnTheOrderAsAFeeAndTheSameFeeGivenBackAndIsGoneThen() {
        OrderDetails first = placed(owner);
        assertThat(first.fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(GIVEN_BACK);
        assertThat(first.net()).isEqualTo(Money.of("87.90"));
        assertThat(first.quote().orElseThrow().inputs().firstSurchargeOpen()).isTrue();
        Quote stored = first.quote().orElseThrow();
        assertThat(Quoting.quote(stored.inputs(), terms.version(first.ruleSetVersion())))
                .isEqualTo(stored);

        OrderDetails second = placed(owner);
        assertThat(second.fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(CHARGED);
    }

    @Test
    void isNotUsedUpByAnOrderWithoutSurcharge() {
        fixtures.cartWorth(owner, "300.00");
        fixtures.order(owner);
        assertThat(placed(owner).fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(GIVEN_BACK);
    }

    @Test
    void comesBackWhenThatOrderIsCancelledAndNotWhenAnotherIs() {
        OrderDetails first = placed(owner);
        OrderDetails second = placed(owner);
        desk.cancel(OrderFixtures.SERVICE, second.id(), "Fehler");
        assertThat(placed(owner).fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(CHARGED);
        desk.cancel(OrderFixtures.SERVICE, first.id(), "Fehler");
        assertThat(placed(owner).fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(GIVEN_BACK);
    }

    @Test
    void showsTheColleagueWhoComesSecondThatItIsUsedUp() {
        Actor.Member buyer = fixtures.aBuyerBeside(owner, Optional.empty());
        fixtures.cartWorth(buyer, "80.00");
        CheckoutOffer offer = fixtures.anOpenCheckout(buyer);
        assertThat(offer.cart().quote().fees()).extracting(Quote.FeeLine::net).containsExactlyElementsOf(GIVEN_BACK);
        placed(owner);

        Submission.Changed changed =
                (Submission.Changed) checkout.submit(buyer, offer.token(), CheckoutDraft.EMPTY, true);
        assertThat(changed.offer().cart().quote().fees())
                .extracting(Quote.FeeLine::net)
                .containsExactlyElementsOf(CHARGED);
        assertThat(changed.offer().changes()).anyMatch(change -> change.arguments()
                .contains(new de.kontor.shared.Message.Term("rule." + RuleKind.FIRST_SURCHARGE_WAIVER)));
        // having seen it, the buyer may order
        assertThat(checkout.submit(buyer, offer.token(), CheckoutDraft.EMPTY, true))
                .isInstanceOf(Submission.Placed.class);
    }

    @Test
    void isGivenBackExactlyOnceWhenColleaguesOrderAtTheSameMoment() throws Exception {
        List<Callable<Submission>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Actor.Member member = fixtures.aMember(owner.account(), "Buyer " + i, Role.BUYER, Optional.empty());
            fixtures.cartWorth(member, "80.00");
            SubmitToken token = fixtures.anOpenCheckout(member).token();
            all.add(() -> checkout.submit(member, token, CheckoutDraft.EMPTY, true));
        }
        List<Submission> outcomes = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(6)) {
            for (Future<Submission> outcome : executor.invokeAll(all)) {
                outcomes.add(outcome.get());
            }
        }
        assertThat(outcomes).filteredOn(Submission.Placed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Submission.Changed.class::isInstance).hasSize(5);
    }

    @Test
    void isNoLongerOpenForAnAccountThatPaidASurchargeElsewhere() {
        history.record(OrderFixtures.SYSTEM, List.of(past(OrderState.COMPLETED)));
        assertThat(placed(owner).fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(CHARGED);
    }

    @Test
    void staysOpenWhenThatOrderWasCancelled() {
        history.record(OrderFixtures.SYSTEM, List.of(past(OrderState.CANCELLED)));
        assertThat(placed(owner).fees()).extracting(OrderDetails.Fee::net).containsExactlyElementsOf(GIVEN_BACK);
    }

    private PastOrder past(OrderState end) {
        Instant at = Instant.parse("2026-03-02T08:00:00Z");
        var article = fixtures.anArticle().priced("80.00").inStock(1).id();
        return new PastOrder(
                accounts.standing(owner.account()).orElseThrow(),
                owner.login(),
                owner.name(),
                at,
                Channel.WEB,
                3,
                accounts.deliveryAddresses(owner.account()).getFirst().address(),
                "",
                List.of(new PastOrder.Line(
                        new LineItem.Article(article),
                        "X-1",
                        new LocalizedText("Altes", "Old"),
                        Quantity.of(1),
                        UnitPrice.of("80.00"),
                        PriceUnit.ONE,
                        Money.of("80.00"),
                        VatRate.STANDARD)),
                List.of(new PastOrder.Fee(RuleKind.SMALL_ORDER_SURCHARGE, Money.of("9.90"), VatRate.STANDARD)),
                end,
                at.plusSeconds(3600));
    }

    private OrderDetails placed(Actor.Member member) {
        fixtures.cartWorth(member, "80.00");
        OrderId order = fixtures.order(member);
        return orders.order(member, order).orElseThrow();
    }

    private static List<Money> amounts(String... amounts) {
        return java.util.Arrays.stream(amounts).map(Money::of).toList();
    }
}
