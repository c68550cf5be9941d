package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.AddressId;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Stock;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.Texts;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Terms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class CheckoutModuleTests {
    private static final CheckoutDraft EXPRESS =
            new CheckoutDraft(null, DeliveryChoice.PARTIAL, DeliverySpeed.EXPRESS, null, "", "", "");

    @Autowired
    Checkout checkout;

    @Autowired
    Shopping shopping;

    @Autowired
    MemberOrders orders;

    @Autowired
    Accounts accounts;

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogImport imports;

    @Autowired
    Stock stock;

    @Autowired
    Terms terms;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void keepsEverythingTheOrderWasMadeFromAndCanReplayItToTheCent() {
        Actor.Member silver = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        fixtures.put(
                silver,
                fixtures.anArticle()
                        .priced(1, "12.86", 10, "11.20")
                        .inStock(100)
                        .id(),
                12);
        OrderDetails order = placed(silver, CheckoutDraft.EMPTY);

        assertThat(order.strategy()).isEqualTo(Strategy.FORWARD);
        assertThat(order.growthTier()).isEqualTo(GrowthTier.SILVER);
        assertThat(order.channel()).isEqualTo(Channel.WEB);
        assertThat(order.ruleSetVersion())
                .isEqualTo(terms.inForce(LocalDate.now(clock)).version());
        assertThat(order.termsVersion()).isEqualTo("1.0");
        assertThat(order.placedBy()).isEqualTo(silver.login());
        Quote stored = order.quote().orElseThrow();
        assertThat(stored.lines().getFirst().price().orElseThrow().steps()).hasSize(3);
        Quote replayed = Quoting.quote(stored.inputs(), terms.version(order.ruleSetVersion()));
        assertThat(replayed).isEqualTo(stored);
        assertThat(replayed.gross()).isEqualTo(order.gross());
        assertThat(replayed.net()).isEqualTo(order.net());
        assertThat(order.vat()).isEqualTo(replayed.vat());
        assertThat(order.lines().getFirst().net()).isEqualTo(Money.of("129.02"));
        assertThat(order.lines().getFirst().unitPrice()).hasToString("10.7520");
    }

    @Test
    void placesConfirmsReservesMailsAndEmptiesTheCart() {
        ArticleId article = fixtures.cartWorth(owner, "132.40");
        OrderDetails order = placed(owner, CheckoutDraft.EMPTY);

        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(order.timeline())
                .extracting(OrderDetails.Step::state)
                .containsExactly(OrderState.PLACED, OrderState.CONFIRMED);
        assertThat(order.number()).matches("\\d{4}-\\d{6}");
        assertThat(order.fees()).extracting(OrderDetails.Fee::net).containsExactly(Money.of("9.90"), Money.of("7.90"));
        assertThat(order.gross()).isEqualTo(Money.of("178.74"));
        assertThat(level(article).reserved()).isOne();
        assertThat(shopping.cart(owner).lines()).isEmpty();
        assertThat(mails(order.id())).singleElement().satisfies(body -> assertThat(body)
                .contains(order.number(), "178,74", "9,90", "14 Tage"));
    }

    @Test
    void makesOneOrderHoweverOftenTheTokenIsSubmitted() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        Submission first = checkout.submit(owner, token, CheckoutDraft.EMPTY, true);
        Submission again = checkout.submit(owner, token, CheckoutDraft.EMPTY, true);

        assertThat(first).isInstanceOf(Submission.Placed.class).isEqualTo(again);
        assertThat(orderCount(owner)).isOne();
        assertThat(mails(((Submission.Placed) first).order())).hasSize(1);
        assertThat(level(article).reserved()).isOne();
    }

    @Test
    void makesOneOrderOfTwentySubmitsAtOnce() throws Exception {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        List<Submission> answers =
                allAtOnce(Collections.nCopies(20, () -> checkout.submit(owner, token, CheckoutDraft.EMPTY, true)));

        assertThat(new HashSet<>(answers)).singleElement().isInstanceOf(Submission.Placed.class);
        assertThat(orderCount(owner)).isOne();
        assertThat(mails(((Submission.Placed) answers.getFirst()).order())).hasSize(1);
        assertThat(level(article).reserved()).isOne();
    }

    @Test
    void makesOneOrderOfOneCartInTwoTabsAndTellsTheSecond() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken tab = fixtures.anOpenCheckout(owner).token();
        SubmitToken other = fixtures.anOpenCheckout(owner).token();
        assertThat(checkout.submit(owner, tab, CheckoutDraft.EMPTY, true)).isInstanceOf(Submission.Placed.class);
        assertThat(checkout.submit(owner, other, CheckoutDraft.EMPTY, true))
                .isEqualTo(new Submission.Gone(Message.of("checkout.gone.empty")));
        assertThat(orderCount(owner)).isOne();
    }

    @Test
    void makesOneOrderOfOneCartInManyTabsAtOnce() throws Exception {
        fixtures.cartWorth(owner, "80.00");
        List<Callable<Submission>> tabs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            SubmitToken token = fixtures.anOpenCheckout(owner).token();
            tabs.add(() -> checkout.submit(owner, token, CheckoutDraft.EMPTY, true));
        }
        List<Submission> answers = allAtOnce(tabs);
        assertThat(answers).filteredOn(Submission.Placed.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Submission.Gone.class::isInstance).hasSize(7);
        assertThat(orderCount(owner)).isOne();
    }

    @Test
    void tellsWhenTheCartWasChangedInAnotherTab() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        fixtures.cartWorth(owner, "20.00");

        Submission.Changed changed = changed(owner, token);
        assertThat(keys(changed)).contains("checkout.changed.added", "checkout.changed.total");
        assertThat(sentences(changed)).allMatch(text -> !text.contains("{"));
        assertThat(orderCount(owner)).isZero();

        // what is shown now may be ordered, with the same token
        assertThat(checkout.submit(owner, token, CheckoutDraft.EMPTY, true)).isInstanceOf(Submission.Placed.class);
    }

    @Test
    void tellsWhenAnArticleWasDiscontinuedBetween() {
        ArticleId article = fixtures.anArticle().priced("80.00").id();
        fixtures.put(owner, article, 1);
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        imports.discontinue(OrderFixtures.SYSTEM, article, Optional.empty());

        assertThat(keys(changed(owner, token))).contains("checkout.changed.refused");
        assertThat(orderCount(owner)).isZero();
        // and it stays refused
        assertThat(checkout.submit(owner, token, CheckoutDraft.EMPTY, true)).isInstanceOf(Submission.Changed.class);
    }

    @Test
    void tellsWhenTheStockIsGoneAndReservesNothing() {
        ArticleId article = fixtures.anArticle().priced("80.00").inStock(1).id();
        fixtures.put(owner, article, 1);
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        Actor.Member faster = fixtures.anOwnerInRetreat();
        fixtures.put(faster, article, 1);
        fixtures.order(faster);

        assertThat(keys(changed(owner, token))).containsExactly("checkout.changed.later");
        assertThat(level(article)).isEqualTo(new StockLevel(1, 1));
        assertThat(orderCount(owner)).isZero();
        OrderDetails order = placed(owner, token);
        assertThat(order.lines().getFirst().backOrdered()).isOne();
    }

    @Test
    void reservesNothingOfTheOtherLinesWhenOneIsGone() {
        ArticleId plenty = fixtures.cartWorth(owner, "80.00");
        ArticleId last = fixtures.anArticle()
                .priced("80.00")
                .soldFromStockOnly()
                .inStock(1)
                .id();
        fixtures.put(owner, last, 1);
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        Actor.Member faster = fixtures.anOwnerInRetreat();
        fixtures.put(faster, last, 1);
        fixtures.order(faster);

        assertThat(keys(changed(owner, token))).contains("checkout.changed.refused");
        assertThat(level(plenty).reserved()).isZero();
    }

    @Test
    void neverSellsTheLastPieceTwice() throws Exception {
        ArticleId last = fixtures.anArticle()
                .priced("80.00")
                .soldFromStockOnly()
                .inStock(1)
                .id();
        List<Callable<Submission>> rivals = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Actor.Member rival = fixtures.anOwnerInRetreat();
            fixtures.put(rival, last, 1);
            SubmitToken token = fixtures.anOpenCheckout(rival).token();
            rivals.add(() -> checkout.submit(rival, token, CheckoutDraft.EMPTY, true));
        }
        assertThat(allAtOnce(rivals))
                .filteredOn(Submission.Placed.class::isInstance)
                .hasSize(1);
        assertThat(level(last)).isEqualTo(new StockLevel(1, 1));
    }

    @Test
    void keepsTheShownPriceForHalfAnHour() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        fixtures.listPrice(article, LocalDate.now(clock), 1, "95.00");
        clock.advance(Duration.ofMinutes(29));

        OrderDetails order = placed(owner, token);
        assertThat(order.goods()).isEqualTo(Money.of("80.00"));
        assertThat(order.lines().getFirst().net()).isEqualTo(Money.of("80.00"));
    }

    @Test
    void showsOldAndNewPriceAfterHalfAnHour() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        fixtures.listPrice(article, LocalDate.now(clock), 1, "95.00");
        clock.advance(Duration.ofMinutes(31));

        Submission.Changed changed = changed(owner, token);
        assertThat(sentences(changed)).anyMatch(text -> text.contains("80,00") && text.contains("95,00"));
        assertThat(changed.offer().token()).isEqualTo(token);
        assertThat(placed(owner, token).goods()).isEqualTo(Money.of("95.00"));
    }

    @Test
    void ordersTheSamePriceHoweverLongItTakes() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        clock.advance(Duration.ofHours(3));
        assertThat(checkout.submit(owner, token, CheckoutDraft.EMPTY, true)).isInstanceOf(Submission.Placed.class);
    }

    @Test
    void namesEverythingThatIsWrongWithTheForm() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        CheckoutDraft wrong = new CheckoutDraft(
                foreignAddress(),
                DeliveryChoice.COMPLETE,
                DeliverySpeed.STANDARD,
                LocalDate.now(clock).minusDays(1),
                "x".repeat(36),
                "y".repeat(10_000),
                "z".repeat(10_000));
        Submission.Invalid invalid = (Submission.Invalid) checkout.submit(owner, token, wrong, false);
        assertThat(invalid.problems()).extracting(Submission.Problem::field).containsExactly(Submission.Field.values());
        assertThat(orderCount(owner)).isZero();
        assertThat(shopping.cart(owner).lines()).hasSize(1);
    }

    @Test
    void acceptsAWishDateFromTomorrowOnOnly() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        LocalDate today = LocalDate.now(clock);
        assertThat(checkout.submit(owner, token, wish(today), true)).isInstanceOf(Submission.Invalid.class);
        assertThat(checkout.submit(owner, token, wish(today.plusDays(181)), true))
                .isInstanceOf(Submission.Invalid.class);
        assertThat(checkout.submit(owner, token, wish(today.plusDays(1)), true)).isInstanceOf(Submission.Placed.class);
    }

    @Test
    void storesHtmlAsTextAndDropsNul() {
        fixtures.cartWorth(owner, "80.00");
        CheckoutDraft form = new CheckoutDraft(
                null,
                DeliveryChoice.PARTIAL,
                DeliverySpeed.STANDARD,
                null,
                "PO-\u00001",
                "",
                "<script>alert(1)</script>\u0000 ö'; drop");
        OrderDetails order = placed(owner, form);
        assertThat(order.note()).isEqualTo("<script>alert(1)</script> ö'; drop");
        assertThat(order.ownNumber()).isEqualTo("PO-1");
    }

    @Test
    void deliversToTheChosenAddressOfTheAccount() {
        fixtures.cartWorth(owner, "80.00");
        AddressId site = accounts.deliveryAddresses(owner.account()).get(1).id();
        CheckoutDraft form =
                new CheckoutDraft(site.value(), DeliveryChoice.COMPLETE, DeliverySpeed.STANDARD, null, "", "", "");
        assertThat(placed(owner, form).deliveryAddress().city()).isEqualTo("München");
    }

    @Test
    void quotesExpressAtOnceAndOrdersTheSumThatWasShown() {
        fixtures.cartWorth(owner, "80.00");
        CheckoutOffer offer = fixtures.anOpenCheckout(owner);
        assertThat(offer.expressFee()).isEqualTo(Money.of("19.00"));
        CheckoutOffer express = ((Submission.Changed) checkout.choose(owner, offer.token(), EXPRESS)).offer();
        assertThat(express.changes()).isEmpty();
        assertThat(express.token()).isEqualTo(offer.token());
        assertThat(express.cart().quote().net())
                .isEqualTo(offer.cart().quote().net().plus(Money.of("19.00")));
        assertThat(shopping.cart(owner).quote().gross())
                .isEqualTo(express.cart().quote().gross());

        Submission.Placed placed = (Submission.Placed) checkout.submit(owner, offer.token(), EXPRESS, true);
        OrderDetails order = orders.order(owner, placed.order()).orElseThrow();
        assertThat(order.speed()).isEqualTo(DeliverySpeed.EXPRESS);
        assertThat(order.gross()).isEqualTo(express.cart().quote().gross());
        assertThat(order.fees()).contains(new OrderDetails.Fee(RuleKind.EXPRESS, Money.of("19.00")));
        assertThat(checkout.choose(owner, offer.token(), EXPRESS)).isEqualTo(placed);
        fixtures.cartWorth(owner, "80.00");
        assertThat(fixtures.anOpenCheckout(owner).draft().speed()).isEqualTo(DeliverySpeed.STANDARD);
    }

    @Test
    void placesNothingAtASpeedWhoseSumWasNotShown() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        Submission.Changed changed = (Submission.Changed) checkout.submit(owner, token, EXPRESS, true);
        assertThat(changed.offer().cart().quote().inputs().speed()).isEqualTo(DeliverySpeed.EXPRESS);
        assertThat(orderCount(owner)).isZero();
        assertThat(checkout.submit(owner, token, EXPRESS, true)).isInstanceOf(Submission.Placed.class);
    }

    @Test
    void namesWhatElseChangedWhenTheSpeedIsChosen() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        fixtures.cartWorth(owner, "40.00");
        Submission.Changed changed = (Submission.Changed) checkout.choose(owner, token, EXPRESS);
        assertThat(changed.offer().changes())
                .extracting(Message::key)
                .contains("checkout.changed.added")
                .doesNotContain("checkout.changed.checkAgain");
    }

    @Test
    void choosesNothingInTheCheckoutOfSomebodyElse() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        assertThat(checkout.choose(fixtures.anOwnerInRetreat(), token, EXPRESS)).isInstanceOf(Submission.Gone.class);
    }

    @Test
    void keepsWhatWasTypedForTheNextSignIn() {
        fixtures.cartWorth(owner, "80.00");
        CheckoutDraft typed = new CheckoutDraft(
                null, DeliveryChoice.COMPLETE, DeliverySpeed.STANDARD, null, "PO-7", "KST", "n".repeat(10_000));
        shopping.keepDraft(owner, typed);
        assertThat(fixtures.anOpenCheckout(owner).draft()).isEqualTo(typed);
    }

    @Test
    void opensNothingOnAnEmptyCart() {
        assertThat(checkout.open(owner)).isEmpty();
    }

    @Test
    void treatsTheTokenOfAnotherMemberAsUnknown() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        Actor.Member colleague = fixtures.aBuyerBeside(owner, Optional.empty());
        Submission gone = new Submission.Gone(Message.of("checkout.gone.unknown"));
        assertThat(checkout.submit(stranger, token, CheckoutDraft.EMPTY, true)).isEqualTo(gone);
        assertThat(checkout.submit(colleague, token, CheckoutDraft.EMPTY, true)).isEqualTo(gone);
        assertThat(checkout.submit(owner, SubmitToken.next(), CheckoutDraft.EMPTY, true))
                .isEqualTo(gone);
    }

    @Test
    void refusesAnAccountBlockedBetween() {
        fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        accounts.changeStatus(OrderFixtures.SERVICE, owner.account(), AccountStatus.BLOCKED, "unpaid");
        Submission.Changed changed = changed(owner, token);
        assertThat(changed.offer().cart().quote().refusals())
                .extracting(refusal -> refusal.reason().key())
                .contains("order.accountBlocked");
        assertThat(orderCount(owner)).isZero();
    }

    @Test
    void refusesAboveTheLimitWithTheOwnersName() {
        Actor.Member buyer = fixtures.aBuyerBeside(owner, Optional.of(Money.of("50.00")));
        fixtures.cartWorth(buyer, "80.00");
        CheckoutOffer offer = fixtures.anOpenCheckout(buyer);
        assertThat(offer.cart().quote().refusals()).singleElement().satisfies(refusal -> assertThat(
                        Texts.of(Locale.GERMAN).text(refusal.wayOut()))
                .contains(OrderFixtures.OWNER_NAME));
        assertThat(checkout.submit(buyer, offer.token(), CheckoutDraft.EMPTY, true))
                .isInstanceOf(Submission.Changed.class);
        assertThat(orderCount(buyer)).isZero();
    }

    @Test
    void makesAVerifiedAccountActiveEvenWhenTwoMembersOrderFirstAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var account = fixtures.anAccount(Strategy.FORWARD, GrowthTier.BASE, AccountStatus.VERIFIED);
            List<Callable<Submission>> both = new ArrayList<>();
            for (Role role : List.of(Role.OWNER, Role.BUYER)) {
                Actor.Member member = fixtures.aMember(account, role.name(), role, Optional.empty());
                fixtures.cartWorth(member, "80.00");
                SubmitToken token = fixtures.anOpenCheckout(member).token();
                both.add(() -> checkout.submit(member, token, CheckoutDraft.EMPTY, true));
            }
            assertThat(allAtOnce(both)).allMatch(Submission.Placed.class::isInstance);
            assertThat(accounts.standing(account).orElseThrow().status()).isEqualTo(AccountStatus.ACTIVE);
        }
    }

    @Test
    void placesAnOrderInAFixedNumberOfStatements() throws Exception {
        // the first one may have to read the rule set
        statementsToPlace(1);
        int one = statementsToPlace(1);
        int twenty = statementsToPlace(20);
        System.out.println("statements per order placed: " + one + ", with 20 lines " + twenty);
        // what grows with the lines goes in batches of 50
        assertThat(twenty).isLessThanOrEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(28);
    }

    private int statementsToPlace(int lines) throws Exception {
        for (int i = 0; i < lines; i++) {
            fixtures.cartWorth(owner, "80.00");
        }
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        return CountedStatements.of(() -> {
            Submission placed = checkout.submit(owner, token, CheckoutDraft.EMPTY, true);
            assertThat(placed).isInstanceOf(Submission.Placed.class);
            return placed;
        });
    }

    private UUID foreignAddress() {
        return accounts.deliveryAddresses(fixtures.anOwnerInRetreat().account())
                .getFirst()
                .id()
                .value();
    }

    private static CheckoutDraft wish(LocalDate day) {
        return new CheckoutDraft(null, DeliveryChoice.PARTIAL, DeliverySpeed.STANDARD, day, "", "", "");
    }

    private Submission.Changed changed(Actor.Member member, SubmitToken token) {
        return (Submission.Changed) checkout.submit(member, token, CheckoutDraft.EMPTY, true);
    }

    private OrderDetails placed(Actor.Member member, CheckoutDraft form) {
        SubmitToken token = fixtures.anOpenCheckout(member).token();
        return placed(member, checkout.submit(member, token, form, true));
    }

    private OrderDetails placed(Actor.Member member, SubmitToken token) {
        return placed(member, checkout.submit(member, token, CheckoutDraft.EMPTY, true));
    }

    private OrderDetails placed(Actor.Member member, Submission submission) {
        assertThat(submission).isInstanceOf(Submission.Placed.class);
        return orders.order(member, ((Submission.Placed) submission).order()).orElseThrow();
    }

    private static Set<String> keys(Submission.Changed changed) {
        Set<String> keys = new HashSet<>();
        changed.offer().changes().forEach(change -> keys.add(change.key()));
        return keys;
    }

    private static List<String> sentences(Submission.Changed changed) {
        return changed.offer().changes().stream()
                .map(change -> Texts.of(Locale.GERMAN).text(change))
                .toList();
    }

    private int orderCount(Actor.Member member) {
        return orders.orders(member, OrderFilter.NONE, 0, 10).total();
    }

    private StockLevel level(ArticleId article) {
        return Map.copyOf(catalog.stock(List.of(article))).get(article);
    }

    private List<String> mails(OrderId order) {
        return jdbc.sql("select body from outgoing_mails where key = ?")
                .param("order-received:" + order)
                .query(String.class)
                .list();
    }

    static <T> List<T> allAtOnce(List<? extends Callable<T>> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (var future : pool.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
