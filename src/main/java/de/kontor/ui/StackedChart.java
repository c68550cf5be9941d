package de.kontor.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * A chart of stacked bars, drawn by the server as SVG. It says nothing that the table beside it does not say, so screen
 * readers skip it; patterns tell the parts apart where colours do not.
 */
public class StackedChart extends Div {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int LEFT = 70;
    private static final int BOTTOM = 30;

    /**
     * A bar.
     *
     * @param label below it, short
     * @param solid the lower part
     * @param hatched the upper part
     */
    public record Bar(String label, long solid, long hatched) {}

    /** @param words how a value is written at the axis */
    public StackedChart(List<Bar> bars, String solidName, String hatchedName, LongFunction<String> words) {
        addClassName("chart");
        getElement().setAttribute("aria-hidden", "true");
        long highest = bars.stream()
                .mapToLong(bar -> bar.solid() + bar.hatched())
                .max()
                .orElse(0);
        long scale = nice(highest);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" width=\"100%%\" focusable=\"false\"><defs><pattern id=\"hatch\" width=\"6\""
                        + " height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\""
                        + " height=\"6\" class=\"chart-light\"/><rect width=\"2\" height=\"6\" class=\"chart-solid\"/>"
                        + "</pattern></defs>",
                WIDTH,
                HEIGHT + BOTTOM));
        for (int step = 0; step <= 2; step++) {
            double y = HEIGHT - (HEIGHT - 20) * step / 2.0;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" class=\"chart-line\"/><text x=\"%d\" y=\"%.1f\""
                            + " text-anchor=\"end\" class=\"chart-text\">%s</text>",
                    LEFT,
                    WIDTH,
                    y,
                    y,
                    LEFT - 6,
                    y + 4,
                    escape(words.apply(scale * step / 2))));
        }
        double slot = (WIDTH - LEFT) / (double) Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = LEFT + slot * i + slot * 0.15;
            double solid = height(bar.solid(), scale);
            double hatched = height(bar.hatched(), scale);
            svg.append(rect(x, HEIGHT - solid, slot * 0.7, solid, "class=\"chart-solid\""))
                    .append(rect(x, HEIGHT - solid - hatched, slot * 0.7, hatched, "fill=\"url(#hatch)\""))
                    .append(String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" class=\"chart-text\">%s</text>",
                            x + slot * 0.35,
                            HEIGHT + 18,
                            escape(bar.label())));
        }
        svg.append("</svg>");
        Div legend = new Div(key(solidName, "chart-key-solid"), key(hatchedName, "chart-key-hatched"));
        legend.addClassNames("row", "wrap", "gap", "small");
        add(new Html(svg.toString()), legend);
    }

    private static Div key(String name, String className) {
        Div sample = new Div();
        sample.addClassNames("chart-key", className);
        Div key = new Div(sample, new Span(name));
        key.addClassNames("row", "gap-s");
        return key;
    }

    private static double height(long value, long scale) {
        return scale == 0 ? 0 : (HEIGHT - 20) * (double) value / scale;
    }

    private static String rect(double x, double y, double width, double height, String look) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                x,
                y,
                width,
                height,
                look);
    }

    /** The next value of 1, 2 or 5 times a power of ten. */
    private static long nice(long highest) {
        long power = 1;
        while (power * 10 < highest) {
            power *= 10;
        }
        for (long step : new long[] {1, 2, 5, 10}) {
            if (power * step >= highest) {
                return Math.max(1, power * step);
            }
        }
        return highest;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
