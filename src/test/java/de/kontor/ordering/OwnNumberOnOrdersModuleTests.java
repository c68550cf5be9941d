package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.assortment.ArticleQuery;
import de.kontor.assortment.Assortment;
import de.kontor.assortment.OwnNumbers;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class OwnNumberOnOrdersModuleTests {
    @Autowired
    OwnNumbers numbers;

    @Autowired
    Assortment assortment;

    @Autowired
    Shopping shopping;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    /** Scenario 6, as far as documents exist: search, cart, order and mail. */
    @Test
    void findsByTheOwnNumberAndPrintsItOnTheOrderAsOrdered() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        ArticleId article = fixtures.cartWorth(owner, "180.00");
        numbers.assign(owner, article, "SCHR-8");

        assertThat(assortment
                        .find(owner, new ArticleQuery("schr 8", Optional.empty(), 0, 3))
                        .offers())
                .first()
                .satisfies(offer -> assertThat(offer.article().id()).isEqualTo(article));
        assertThat(shopping.cart(owner).lines()).singleElement().satisfies(line -> assertThat(line.ownNumber())
                .contains("SCHR-8"));
        OrderId order = fixtures.order(owner);
        numbers.assign(owner, article, "NEU-1");

        assertThat(orders.order(owner, order).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.ownNumber()).isEqualTo("SCHR-8"));
        assertThat(jdbc.sql("select body from outgoing_mails where key = ?")
                        .param("order-received:" + order)
                        .query(String.class)
                        .single())
                .contains("Ihre Nr. SCHR-8");
    }
}
