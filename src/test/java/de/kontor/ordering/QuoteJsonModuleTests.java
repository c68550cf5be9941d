package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.pricing.PriceFixtures;
import de.kontor.terms.DeliverySpeed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
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

    @Test
    void readsQuotesFromBeforeTheFirstSurchargeWasWaived() {
        QuoteInputs inputs = QuoteFixtures.inputs(
                PriceFixtures.anAccountInRetreat(),
                QuoteFixtures.noLimit(),
                java.util.List.of(QuoteFixtures.goodsWorth("80.00")));
        Quote quote = QuoteFixtures.quote(inputs);
        String stored = json.write(quote);
        assertThat(stored).contains(",\"firstSurchargeOpen\":false");
        assertThat(json.read(stored.replace(",\"firstSurchargeOpen\":false", "")))
                .isEqualTo(quote);
        Quote first = QuoteFixtures.quote(QuoteFixtures.firstSurchargeOpen(inputs));
        assertThat(json.read(json.write(first))).isEqualTo(first);
    }
}
