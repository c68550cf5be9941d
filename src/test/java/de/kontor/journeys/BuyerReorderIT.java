package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.RunId;
import de.kontor.replenishment.RunState;
import de.kontor.shared.ArticleId;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan is started at an article, announced, skipped by the link in its mail, and its next date is ordered. */
class BuyerReorderIT extends PortalJourney {
    @Autowired
    ApplicationContext context;

    @Autowired
    ReorderPlans plans;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPlanIsStartedAnnouncedSkippedByLinkAndItsNextDateIsOrdered() {
        ReorderFixtures reorder = ReorderFixtures.of(context);
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        ArticleId article = fixtures.anArticle().priced("200.00").inStock(1_000).id();
        signIn(owner);
        browser.go("/shop/articles/" + catalog.article(article).orElseThrow().number());
        browser.clickLink(browser.text("shop.reorder.from-article"));
        browser.clickButton(browser.text("shop.reorder.start"));
        assertThat(browser.path()).startsWith("/shop/reorders/");
        assertThat(browser.shown()).contains("jeden Monat", "192,00");

        var plan = plans.plans(owner).getFirst();
        RunId first = plan.next().orElseThrow().id().orElseThrow();
        reorder.announce(first);
        assertThat(reorder.run(first).state()).isEqualTo(RunState.ANNOUNCED);
        String link = jdbc.sql(
                        "select body from outgoing_mails where account_id = ? and key like 'reorder-announced:%'")
                .param(owner.account().value())
                .query(String.class)
                .single()
                .replaceAll("(?s).*(/reorder/skip\\?token=[\\w-]+).*", "$1");

        browser.forgetEverybody();
        browser.go(link);
        assertThat(browser.shown()).contains(plan.name());
        assertThat(reorder.run(first).state()).isEqualTo(RunState.ANNOUNCED);
        browser.click(By.xpath("//button[normalize-space()='" + browser.text("shop.reorder.link.skip.do") + "']"));
        browser.settle();
        assertThat(reorder.run(first).state()).isEqualTo(RunState.SKIPPED);
        browser.go(link);
        assertThat(browser.shown()).contains("schon ausgelassen");

        reorder.planAhead(owner, plan.id());
        RunId next = reorder.nextOf(owner, plan.id());
        assertThat(reorder.come(next).state()).isEqualTo(RunState.ORDERED);
        browser.forgetEverybody();
        signIn(owner);
        browser.go("/shop/reorders/" + plan.id());
        assertThat(browser.shown())
                .contains("Bestellt", reorder.run(next).orderNumber().orElseThrow());
    }
}
