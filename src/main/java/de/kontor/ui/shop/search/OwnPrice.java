package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceStep;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.Formats;
import de.kontor.shared.UnitPrice;
import de.kontor.ui.PriceExplanation;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The account's own price, the number in bold, and in what it differs from the list. */
class OwnPrice extends Div {
    private final PriceTrace trace;
    private final Formats formats = Screen.formats();

    OwnPrice(PriceTrace trace) {
        this.trace = trace;
        String number = formats.price(trace.unitPrice());
        Span bold = new Span(number);
        bold.addClassName("strong");
        Span unit = new Span(formats.price(trace.unitPrice(), trace.priceUnit()).substring(number.length()));
        unit.addClassName("muted");
        add(new Span(bold, unit));
    }

    /** The same with a note that opens the explanation, where the price differs from the list. */
    OwnPrice withNote(String article) {
        note().ifPresent(note -> {
            PriceExplanation explanation = new PriceExplanation(article, trace).text(note);
            Span sub = new Span(explanation);
            sub.addClassName("sub");
            add(sub);
        });
        return this;
    }

    /** {@code Liste 12,86 € · Silber −4 %}; empty where the list price is the own price. */
    private Optional<String> note() {
        List<String> parts = new ArrayList<>();
        listPrice()
                .filter(list -> !list.equals(trace.unitPrice()))
                .ifPresent(list -> parts.add(getTranslation("shop.search.list-price", formats.price(list))));
        steps(PriceStep.GrowthDiscount.class)
                .filter(step -> step.outcome() == PriceStep.GrowthOutcome.APPLIED)
                .forEach(step -> parts.add(getTranslation(
                        "shop.search.discount",
                        getTranslation("tier." + step.tier().name()),
                        formats.percent(step.discount()))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private Optional<UnitPrice> listPrice() {
        if (trace.ladder().kind() == LadderKind.LIST) {
            return steps(PriceStep.Volume.class).map(PriceStep.Volume::price).findFirst();
        }
        return steps(PriceStep.BaseLadder.class)
                .flatMap(step -> step.candidates().stream())
                .filter(candidate -> candidate.kind() == LadderKind.LIST)
                .map(PriceStep.Candidate::atOnePiece)
                .findFirst();
    }

    private <S extends PriceStep> Stream<S> steps(Class<S> kind) {
        return trace.steps().stream().filter(kind::isInstance).map(kind::cast);
    }
}
