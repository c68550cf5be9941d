package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Message;
import de.kontor.shared.Texts;
import de.kontor.terms.Threshold;
import de.kontor.terms.Verdict;
import java.util.Optional;

/**
 * What a rule says, in words: the reason, the way to the threshold as a bar where there is one, and for a refusal what
 * to do about it.
 */
public class VerdictLine extends Div {
    private final Texts texts = Texts.of(getLocale());

    public VerdictLine(Verdict verdict) {
        addClassNames("verdict", "verdict-" + tone(verdict).cssName());
        String reason = texts.text(verdict.reason());
        Optional<Threshold> threshold = verdict.threshold();
        if (threshold.isPresent()) {
            String rule = texts.text("rule." + verdict.rule().name());
            add(new ThresholdBar(
                    rule, threshold.get().reached(), threshold.get().value(), reason));
        } else {
            add(sentence(reason, "verdict-reason"));
        }
        wayOut(verdict).ifPresent(way -> add(sentence(texts.text(way), "verdict-way-out")));
    }

    /** How a verdict feels. */
    public static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> Tone.OK;
            case Verdict.Surcharge surcharge -> Tone.WARN;
            case Verdict.Waiver waiver -> Tone.OK;
            case Verdict.Refusal refusal -> Tone.ERROR;
            case Verdict.Hold hold -> Tone.WARN;
            case Verdict.Hint hint -> Tone.INFO;
        };
    }

    private static Optional<Message> wayOut(Verdict verdict) {
        return verdict instanceof Verdict.Refusal refusal ? Optional.of(refusal.wayOut()) : Optional.empty();
    }

    private static Span sentence(String text, String className) {
        Span shown = new Span(text);
        shown.addClassName(className);
        return shown;
    }
}
