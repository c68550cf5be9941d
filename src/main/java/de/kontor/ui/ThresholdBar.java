package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Money;

/** How far an amount is from a threshold, as a bar with its sentence; amber until reached, then in our colour. */
public class ThresholdBar extends Div {
    /**
     * @param label what is measured, for those who do not see the bar
     * @param sentence rule and gap in words: "Noch 17,60 € bis 150 €, dann entfällt er."
     */
    public ThresholdBar(String label, Money value, Money threshold, String sentence) {
        addClassName("threshold");
        if (value.isBelow(threshold)) {
            addClassName("open");
        }
        Span words = new Span(sentence);
        words.addClassName("muted");
        add(track(label, percent(value, threshold), sentence), words);
    }

    private static Div track(String label, long percent, String sentence) {
        Span fill = new Span();
        fill.addClassName("threshold-fill");
        fill.getStyle().setWidth(percent + "%");
        Div track = new Div(fill);
        track.addClassName("threshold-track");
        track.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", Long.toString(percent))
                .setAttribute("aria-valuetext", sentence);
        return track;
    }

    private static long percent(Money value, Money threshold) {
        if (!value.isBelow(threshold)) {
            return 100;
        }
        return Math.max(0, value.cents() * 100 / threshold.cents());
    }
}
