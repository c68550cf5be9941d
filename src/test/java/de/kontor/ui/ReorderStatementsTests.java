package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanSettings;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reorder screens take as many statements for many plans, runs and lines as for one. */
class ReorderStatementsTests extends ScreenTest {
    private static final int MORE = 4;

    @Autowired
    ApplicationContext context;

    private ReorderFixtures reorder;
    private Actor.Member owner;

    @BeforeEach
    void anOwnerWithAPlan() {
        reorder = ReorderFixtures.of(context);
        owner = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        aPlan();
    }

    @AfterEach
    void outOfTheWay() {
        reorder.finish(owner.account());
    }

    @Test
    void listOfTheShop() {
        signIn(owner);
        assertConstant("shop/reorders", 9, this::aPlan);
    }

    @Test
    void calendarOfTheShop() {
        signIn(owner);
        assertConstant("shop/reorders?month=" + YearMonth.from(reorder.today().plusMonths(2)), 8, this::aPlan);
    }

    @Test
    void pageOfAPlanWithOneLineAndWithMany() {
        signIn(owner);
        assertSame("shop/reorders/", 20);
    }

    @Test
    void pageOfAPlanAtTheDesk() {
        signIn(staff(Role.SERVICE));
        assertSame("desk/reorders/plan/", 20);
    }

    @Test
    void listsOfTheDesk() {
        signIn(staff(Role.SERVICE));
        String ofThem = "?q=" + reorder.accountNumber(owner);
        assertConstant("desk/reorders" + ofThem, 6, this::aPlan);
        assertConstant("desk/reorders/runs" + ofThem + "&state=SCHEDULED", 4, this::aPlan);
    }

    @Test
    void committedVolume() {
        signIn(staff(Role.SERVICE));
        assertConstant("desk/reorders/volume", 3, this::aPlan);
    }

    private void assertConstant(String address, int most, Runnable oneMore) {
        // the first time fills caches
        statements(address);
        int few = statements(address);
        for (int i = 0; i < MORE; i++) {
            oneMore.run();
        }
        int many = statements(address);
        System.out.println("statements per " + address + ": " + many);
        assertThat(many).as(address).isEqualTo(few).isBetween(1, most);
    }

    private void assertSame(String address, int most) {
        WantedLine[] lines = new WantedLine[8];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = WantedLine.of(anArticle(), Quantity.of(2));
        }
        PlanId one = reorder.aPlan(owner, PlanSettings.USUAL, lines[0]);
        PlanId many = reorder.aPlan(owner, PlanSettings.USUAL, lines);
        statements(address + one);
        int few = statements(address + one);
        System.out.println("statements per " + address + ": " + few);
        assertThat(statements(address + many)).as(address).isEqualTo(few).isBetween(1, most);
    }

    /** Of a screen that is built anew. */
    private int statements(String address) {
        open("legal/imprint");
        return CountedStatements.of(() -> {
            open(address);
            return page();
        });
    }

    private ArticleId anArticle() {
        return fixtures.anArticle().priced("80.00").inStock(10_000).id();
    }

    private void aPlan() {
        reorder.aPlan(owner, anArticle(), 2);
    }
}
