package de.kontor.growth;

import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderCancelled;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderHistory;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderPlaced;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.PastOrder;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders of any day: as told by {@code ordering}, and as taken over from elsewhere. */
public final class GrowthFixtures {
    private final OrderFixtures fixtures;
    private final OrderHistory history;
    private final Accounts accounts;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    public GrowthFixtures(
            OrderFixtures fixtures,
            OrderHistory history,
            Accounts accounts,
            Terms terms,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.fixtures = fixtures;
        this.history = history;
        this.accounts = accounts;
        this.terms = terms;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Days go by for all accounts at once: those of other tests have nothing to lose. */
    public void leaveOthersOut(List<AccountId> mine) {
        jdbc.sql("update accounts set growth_tier = 'BASE' where id <> all(?) and growth_tier <> 'BASE'")
                .param(mine.stream().map(AccountId::value).toArray(java.util.UUID[]::new))
                .update();
        jdbc.sql("delete from growth_notices where state = 'RUNNING' and account_id <> all(?)")
                .param(mine.stream().map(AccountId::value).toArray(java.util.UUID[]::new))
                .update();
        forgetDays();
    }

    /** Whoever plays days leaves none behind. */
    public void forgetDays() {
        jdbc.sql("delete from growth_days").update();
    }

    OrderId place(AccountId account, LocalDate day, String goods) {
        OrderId order = OrderId.next();
        tellPlaced(order, account, day, goods);
        return order;
    }

    void tellPlaced(OrderId order, AccountId account, LocalDate day, String goods) {
        int rules = terms.inForce(LocalDate.now(clock)).version();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new OrderPlaced(order, account, Money.of(goods), day, rules)));
    }

    void cancel(OrderId order, AccountId account, LocalDate day, String goods) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new OrderCancelled(order, account, Money.of(goods), day)));
    }

    /** Takes over an order of one article that was shipped long ago. */
    public void past(Actor.Member owner, ArticleId article, LocalDate day, String goods) {
        Instant noon = day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
        history.record(
                OrderFixtures.SYSTEM,
                List.of(new PastOrder(
                        accounts.standing(owner.account()).orElseThrow(),
                        owner.login(),
                        owner.name(),
                        noon,
                        Channel.WEB,
                        terms.inForce(LocalDate.now(clock)).version(),
                        accounts.deliveryAddresses(owner.account()).getFirst().address(),
                        "",
                        List.of(new PastOrder.Line(
                                new LineItem.Article(article),
                                "ALT-1",
                                new LocalizedText("Alt", "Old"),
                                Quantity.of(1),
                                UnitPrice.of(goods),
                                PriceUnit.ONE,
                                Money.of(goods),
                                VatRate.STANDARD)),
                        List.of(),
                        OrderState.COMPLETED,
                        noon.plusSeconds(86_400))));
    }

    public OrderFixtures orders() {
        return fixtures;
    }
}
