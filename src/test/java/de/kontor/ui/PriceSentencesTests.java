package de.kontor.ui;

import static de.kontor.pricing.LadderKind.ACCOUNT;
import static de.kontor.pricing.LadderKind.LIST;
import static de.kontor.pricing.LadderKind.SEGMENT;
import static de.kontor.pricing.PriceFixtures.aForwardAccountInTier;
import static de.kontor.pricing.PriceFixtures.anAccountInRetreat;
import static de.kontor.pricing.PriceFixtures.ladder;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceCalculation;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.TermsFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every step of a price in words; the spaces before units do not break. */
class PriceSentencesTests {
    private static final Ladder LIST_LADDER = ladder(LIST, 1, "12.86", 500, "11.20", 1000, "9.95");
    private static final Standing SILVER = aForwardAccountInTier(GrowthTier.SILVER);

    @Test
    void tellsTierDiscountAndPriceInGerman() {
        assertThat(sentences(Locale.GERMAN, SILVER, 500, "1.00", LIST_LADDER))
                .containsExactly(
                        "Listenpreis seit 01.01.2026: 12,86 € / 100. Davon wird ausgegangen.",
                        "Staffel ab 500 Stück erreicht: 11,20 € / 100.",
                        "Nächste Staffel ab 1.000 Stück: 9,95 € / 100 vor Rabatt.",
                        "Wachstumsrabatt der Stufe Silber: −4 % ergibt 10,752 € / 100.",
                        "Preis: 10,752 € / 100, netto.",
                        "Es gelten die Konditionen in Version 3.");
    }

    @Test
    void tellsTheSameInEnglish() {
        assertThat(sentences(Locale.US, SILVER, 500, "1.00", LIST_LADDER))
                .containsExactly(
                        "List price since 1 Jan 2026: €12.86 / 100. This is where we start.",
                        "Volume tier from 500 pieces reached: €11.20 / 100.",
                        "Next volume tier from 1,000 pieces: €9.95 / 100 before discount.",
                        "Growth discount of tier Silver: −4% makes €10.752 / 100.",
                        "Price: €10.752 / 100, net.",
                        "The terms in version 3 apply.");
    }

    @Test
    void saysWhichPricesDoNotCountInRetreat() {
        assertThat(sentences(
                        Locale.GERMAN,
                        anAccountInRetreat(),
                        1,
                        "1.00",
                        ladder(ACCOUNT, 1, "11.50"),
                        ladder(SEGMENT, 1, "12.00"),
                        ladder(LIST, 1, "12.86")))
                .containsSubsequence(
                        "Vereinbarter Preis seit 01.01.2026: 11,50 € / 100. Zählt nicht, für dieses Kundenkonto gilt der Listenpreis.",
                        "Preis des Preissegments seit 01.01.2026: 12,00 € / 100. Zählt nicht, für dieses Kundenkonto gilt der Listenpreis.",
                        "Listenpreis seit 01.01.2026: 12,86 € / 100. Davon wird ausgegangen.",
                        "Keine Mengenstaffel: Der Preis ist für jede Menge gleich.",
                        "Kein Wachstumsrabatt: Für dieses Kundenkonto gelten Listenpreise.");
    }

    @Test
    void saysWhatComesBeforeAWeakerPriceAndThatAnAgreedPriceStays() {
        assertThat(sentences(Locale.GERMAN, SILVER, 1, "1.00", ladder(ACCOUNT, 1, "11.50"), ladder(LIST, 1, "12.86")))
                .contains(
                        "Listenpreis seit 01.01.2026: 12,86 € / 100. Zählt nicht, denn es geht vor: Vereinbarter Preis.",
                        "Kein Wachstumsrabatt: Ein vereinbarter Preis wird nicht weiter rabattiert.");
    }

    @Test
    void saysSinceWhenAndUntilWhenAPriceHoldsAndThatOneHasEnded() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        Ladder ended = limited(ACCOUNT, march, march.plusDays(30), "11.50");
        Ladder holding = limited(SEGMENT, march, march.plusDays(91), "12.00");
        PriceFacts facts = new PriceFacts(
                ArticleId.next(),
                "FASTENERS",
                PriceUnit.HUNDRED,
                true,
                UnitPrice.of("1.00"),
                List.of(holding, LIST_LADDER),
                List.of(ended));
        assertThat(sentences(Locale.GERMAN, facts, SILVER, 1))
                .startsWith(
                        "Vereinbarter Preis vom 01.03.2026 bis 31.03.2026: 11,50 € / 100. Zählt nicht mehr, die Laufzeit ist vorbei.",
                        "Preis des Preissegments vom 01.03.2026 bis 31.05.2026: 12,00 € / 100. Davon wird ausgegangen.");
        assertThat(sentences(Locale.ENGLISH, facts, SILVER, 1))
                .startsWith(
                        "Agreed price from 1 Mar 2026 until 31 Mar 2026: €11.50 / 100. Does not count any more, its time is over.");
    }

    private static Ladder limited(LadderKind kind, LocalDate from, LocalDate until, String price) {
        return new Ladder(kind, from, Optional.of(until), PriceFixtures.tiers(1, price));
    }

    @Test
    void mentionsTheFloorWithoutTheCost() {
        List<String> sentences = sentences(Locale.GERMAN, SILVER, 1, "11.00", ladder(LIST, 1, "12.86"));
        assertThat(sentences).contains("Auf den Mindestpreis begrenzt: 12,50 € / 100.");
        assertThat(sentences).noneMatch(sentence -> sentence.contains("11,00"));
    }

    @Test
    void saysThatTheTierHasNoDiscountYet() {
        assertThat(sentences(
                        Locale.ENGLISH, aForwardAccountInTier(GrowthTier.BASE), 1, "1.00", ladder(LIST, 1, "12.86")))
                .anyMatch(sentence -> sentence.startsWith("No growth discount: tier Base"));
    }

    private static List<String> sentences(
            Locale locale, Standing standing, int quantity, String cost, Ladder... ladders) {
        PriceFacts facts =
                new PriceFacts(ArticleId.next(), PriceUnit.HUNDRED, true, UnitPrice.of(cost), List.of(ladders));
        return sentences(locale, facts, standing, quantity);
    }

    private static List<String> sentences(Locale locale, PriceFacts facts, Standing standing, int quantity) {
        return PriceSentences.of(
                        PriceCalculation.price(facts, standing, TermsFixtures.DEFAULTS, Quantity.of(quantity))
                                .orElseThrow(),
                        locale)
                .stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }
}
