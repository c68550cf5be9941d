package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rhythms found in what accounts ordered. */
class ConsumptionForecastModuleTests extends ReorderTest {
    @Autowired
    ConsumptionForecast forecast;

    @Test
    void fourPurchasesMakeARhythmWithItsRangeAndAnOutlierChangesLittle() {
        ArticleId article = article("12.00");
        bought(article, 20, 44, 68, 92, 116, 240);
        forecast.refresh(ReorderFixtures.SYSTEM);
        assertThat(forecast.suggestions(owner)).singleElement().satisfies(found -> {
            assertThat(found.article().id()).isEqualTo(article);
            assertThat(found.purchases()).isEqualTo(6);
            assertThat(found.everyDays()).isEqualTo(24);
            assertThat(found.last()).isEqualTo(reorder.today().minusDays(20));
            assertThat(found.next()).isEqualTo(reorder.today().plusDays(4));
            assertThat(found.rangeDays()).isBetween(1, 6);
            assertThat(found.usual()).isEqualTo(Quantity.of(5));
        });
        assertThat(forecast.of(owner, article)).isPresent();
    }

    @Test
    void threePurchasesSayNothing() {
        ArticleId article = article("12.00");
        bought(article, 20, 44, 68);
        forecast.refresh(ReorderFixtures.SYSTEM);
        assertThat(forecast.suggestions(owner)).isEmpty();
        assertThat(forecast.of(owner, article)).isEmpty();
    }

    @Test
    void whatAPlanAlreadyBringsIsNotSuggested() {
        ArticleId article = article("12.00");
        bought(article, 20, 44, 68, 92);
        forecast.refresh(ReorderFixtures.SYSTEM);
        assertThat(forecast.suggestions(owner)).hasSize(1);
        reorder.aPlan(owner, article, 5);
        assertThat(forecast.suggestions(owner)).isEmpty();
    }

    @Test
    void whatWasNeededLongAgoIsNotSuggestedAnyMore() {
        bought(article("12.00"), 300, 324, 348, 372);
        forecast.refresh(ReorderFixtures.SYSTEM);
        assertThat(forecast.suggestions(owner)).isEmpty();
    }

    @Test
    void computedTwiceOnADayItSaysTheSame() {
        bought(article("12.00"), 20, 44, 68, 92);
        forecast.refresh(ReorderFixtures.SYSTEM);
        var first = forecast.suggestions(owner);
        forecast.refresh(ReorderFixtures.SYSTEM);
        assertThat(forecast.suggestions(owner)).isEqualTo(first);
        assertThat(forecast.isStale()).isFalse();
    }

    private void bought(ArticleId article, int... daysAgo) {
        for (int days : daysAgo) {
            fixtures.pastOrder(owner, article, 5, days);
        }
    }

    @Test
    void isMadeOnceADayEvenWhenThereIsNothingToEstimate() {
        clock.advance(Duration.ofDays(1));
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        assertThat(forecast.isStale()).isTrue();
        forecast.refresh(ReorderFixtures.SYSTEM);
        jdbc.sql("delete from consumption_forecasts").update();
        assertThat(forecast.isStale()).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(forecast.isStale()).isTrue();
    }
}
