package de.kontor.ui;

import de.kontor.pricing.PriceStep;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.Formats;
import de.kontor.shared.Texts;
import de.kontor.shared.UnitPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells how a price was found, in plain words; buyer and staff read the same sentences. */
public final class PriceSentences {
    private final PriceTrace trace;
    private final Texts texts;
    private final Formats formats;

    private PriceSentences(PriceTrace trace, Locale locale) {
        this.trace = trace;
        this.texts = Texts.of(locale);
        this.formats = Formats.of(locale);
    }

    /** The steps of a price in their order, ending with the price itself and the rule set behind it. */
    public static List<String> of(PriceTrace trace, Locale locale) {
        return new PriceSentences(trace, locale).all();
    }

    private List<String> all() {
        List<String> sentences = new ArrayList<>();
        trace.steps().forEach(step -> sentences.addAll(sentences(step)));
        sentences.add(texts.text("price.final", price(trace.unitPrice())));
        sentences.add(texts.text("price.rules", formats.integer(trace.ruleSetVersion())));
        return sentences;
    }

    private List<String> sentences(PriceStep step) {
        return switch (step) {
            case PriceStep.BaseLadder base ->
                base.candidates().stream()
                        .map(candidate -> candidate(candidate, base))
                        .toList();
            case PriceStep.Volume volume -> volume(volume);
            case PriceStep.GrowthDiscount discount -> List.of(discount(discount));
            case PriceStep.Floor floor -> List.of(texts.text("price.floor", price(floor.price())));
        };
    }

    private String candidate(PriceStep.Candidate candidate, PriceStep.BaseLadder base) {
        return texts.text(
                "price.candidate." + candidate.outcome().name(),
                texts.text("price.ladder." + candidate.kind().name()),
                validity(candidate),
                price(candidate.atOnePiece()),
                texts.text("price.ladder." + base.winner().name()));
    }

    private String validity(PriceStep.Candidate candidate) {
        String from = formats.date(candidate.validFrom());
        return candidate
                .validUntil()
                .map(until -> texts.text("price.validity.until", from, formats.date(until)))
                .orElseGet(() -> texts.text("price.validity.open", from));
    }

    private List<String> volume(PriceStep.Volume volume) {
        List<String> sentences = new ArrayList<>(2);
        if (trace.ladder().tiers().size() == 1) {
            sentences.add(texts.text("price.volume.none"));
        } else if (volume.fromQuantity() == 1) {
            sentences.add(texts.text("price.volume.base", price(volume.price())));
        } else {
            sentences.add(
                    texts.text("price.volume.reached", formats.integer(volume.fromQuantity()), price(volume.price())));
        }
        trace.ladder().tiers().stream()
                .filter(tier -> tier.fromQuantity() > volume.fromQuantity())
                .findFirst()
                .ifPresent(tier -> sentences.add(
                        texts.text("price.volume.next", formats.integer(tier.fromQuantity()), price(tier.price()))));
        return sentences;
    }

    private String discount(PriceStep.GrowthDiscount discount) {
        return texts.text(
                "price.growth." + discount.outcome().name(),
                texts.text("tier." + discount.tier().name()),
                formats.percent(discount.discount()),
                price(discount.price()));
    }

    private String price(UnitPrice price) {
        return formats.price(price, trace.priceUnit());
    }
}
