package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.pricing.PriceFixtures;
import de.kontor.terms.DeliverySpeed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderingTest
class QuoteJsonModuleTests {
    @Autowired
    QuoteJson json;

    @Test
    void readsQuotesFromBeforeThereWasAChoiceOfSpeed() {
        Quote quote = QuoteFixtures.quote(
                QuoteFixtures.inputs(PriceFixtures.anAccountInRetreat(), QuoteFixtures.noLimit(), java.util.List.of()));
        String stored = json.write(quote);
        assertThat(stored).contains(",\"speed\":\"STANDARD\"");
        Quote read = json.read(stored.replace(",\"speed\":\"STANDARD\"", ""));
        assertThat(read).isEqualTo(quote);
        assertThat(read.inputs().speed()).isEqualTo(DeliverySpeed.STANDARD);
    }
}
