package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Percentage;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Texts;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is refused when prices are entered, and with which figures. */
class PriceReviewTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final PriceBook SEGMENT = new PriceBook.SegmentBook("CRAFT");
    private static final Ladder OLD = new Ladder(LadderKind.SEGMENT, JANUARY, PriceFixtures.tiers(1, "12.00"));

    @Test
    void refusesBelowTheFloorWithTheFigureAndTheLowestPriceAllowed() {
        // 7.46 ÷ 0.88 = 8.4773
        assertThat(sentence(SEGMENT, draft(TODAY, 1, "9.00", 500, "8.47")))
                .isEqualTo("Ab 500 Stück: 8,47 € / 100 liegt unter dem Mindestpreis. Der niedrigste erlaubte Preis ist"
                        + " 8,4773 € / 100 (Kosten 7,46 € / 100, Mindestmarge 12 %).");
        assertThat(judge(SEGMENT, draft(TODAY, 1, "8.4773"))).isEqualTo(new PriceVerdict.Changed(OLD));
        assertThat(judge(new PriceBook.ListPrices(), draft(TODAY, 1, "8.47"))).isInstanceOf(PriceVerdict.Changed.class);
    }

    @Test
    void refusesAPriceThatRisesWithTheQuantity() {
        assertThat(sentence(SEGMENT, draft(TODAY, 1, "9.00", 500, "9.01")))
                .isEqualTo(
                        "Ab 500 Stück: 9,01 € / 100 ist mehr als vorher (9,00 € / 100). Ein Staffelpreis steigt nie mit"
                                + " der Menge.");
        assertThat(sentence(SEGMENT, draft(TODAY, 1, "9.00", 500, "8.90", 500, "8.80")))
                .contains("500 passt nicht");
        assertThat(sentence(SEGMENT, draft(TODAY, 10, "9.00"))).contains("bei 1 Stück");
    }

    @Test
    void refusesDaysThatAreOverAndEndsBeforeTheStart() {
        assertThat(sentence(SEGMENT, draft(TODAY.minusDays(1), 1, "9.00"))).contains("frühestens ab heute, 25.11.2026");
        assertThat(sentence(SEGMENT, until(TODAY, TODAY.minusDays(1)))).contains("liegt vor dem ersten");
        assertThat(sentence(new PriceBook.ListPrices(), until(TODAY, TODAY.plusDays(9))))
                .contains("kein Ende");
    }

    @Test
    void refusesOverlappingValidityInWords() {
        assertThat(sentence(SEGMENT, until(TODAY, TODAY.plusDays(9))))
                .isEqualTo(
                        "Seit 01.01.2026 gilt ein Preis ohne Ende; was nach dem 04.12.2026 gilt, wäre offen. Beenden Sie"
                                + " ihn zum 24.11.2026 und geben Sie ab 05.12.2026 einen eigenen Preis ein, oder lassen Sie das"
                                + " Ende weg.");
    }

    @Test
    void knowsWhatIsNewChangedAndUnchanged() {
        assertThat(judge(SEGMENT, draft(TODAY, 1, "12.00"))).isEqualTo(new PriceVerdict.Unchanged());
        assertThat(judge(SEGMENT, draft(JANUARY, 1, "12.00"))).isEqualTo(new PriceVerdict.Unchanged());
        assertThat(judge(SEGMENT, draft(TODAY, 1, "11.00"))).isEqualTo(new PriceVerdict.Changed(OLD));
        assertThat(PriceReview.judge(SEGMENT, draft(TODAY, 1, "11.00"), facts(List.of()), TODAY))
                .isEqualTo(new PriceVerdict.New());
    }

    /** Whatever is entered: what passes never rises with the quantity and keeps the minimum margin. */
    @Property
    void letsOnlyFallingPricesAboveTheFloorPass(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 50) Integer> steps,
            @ForAll @Size(min = 4, max = 4) List<@LongRange(min = 80_000, max = 90_000) Long> prices) {
        List<VolumeTier> tiers = new ArrayList<>();
        int from = 1;
        for (int i = 0; i < steps.size(); i++) {
            tiers.add(new VolumeTier(from, new UnitPrice(prices.get(i))));
            from += steps.get(i) - 1;
        }
        PriceDraft draft = new PriceDraft(ArticleId.next(), TODAY, Optional.empty(), tiers);
        PriceVerdict verdict = PriceReview.judge(SEGMENT, draft, facts(List.of()), TODAY);
        boolean falling = true;
        for (int i = 1; i < tiers.size(); i++) {
            falling &= tiers.get(i - 1).fromQuantity() < tiers.get(i).fromQuantity()
                    && !tiers.get(i - 1).price().isBelow(tiers.get(i).price());
        }
        boolean above = tiers.stream().noneMatch(tier -> tier.price().isBelow(UnitPrice.of("8.4773")));
        assertThat(verdict.writes()).isEqualTo(falling && above);
    }

    private static String sentence(PriceBook book, PriceDraft draft) {
        return judge(book, draft) instanceof PriceVerdict.Refused(var reason)
                ? Texts.of(Locale.GERMAN).text(reason).replace('\u00a0', ' ')
                : "not refused";
    }

    private static PriceVerdict judge(PriceBook book, PriceDraft draft) {
        return PriceReview.judge(book, draft, facts(List.of(OLD)), TODAY);
    }

    private static PriceReview.Facts facts(List<Ladder> existing) {
        return new PriceReview.Facts(
                new Validity(existing), UnitPrice.of("7.46"), PriceUnit.HUNDRED, Percentage.of("12"));
    }

    private static PriceDraft draft(LocalDate from, Object... tiers) {
        return new PriceDraft(ArticleId.next(), from, Optional.empty(), PriceFixtures.tiers(tiers));
    }

    private static PriceDraft until(LocalDate from, LocalDate end) {
        return new PriceDraft(ArticleId.next(), from, Optional.of(end), PriceFixtures.tiers(1, "9.00"));
    }
}
