package de.kontor.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.web.util.HtmlUtils;

/**
 * Pairs of bars side by side, such as before and after by month: a plain SVG drawn on the server. Values below zero are
 * shown as none. Always put the same figures beside it as a table; readers of the page are told so by the name.
 */
public class PairChart extends Div {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int LEFT = 74;
    private static final int BOTTOM = 26;
    private static final int TOP = 10;

    private final LongFunction<String> axis;

    /** Two values at one place of the axis; their texts stand where somebody points at a bar. */
    public record Pair(String label, long first, long second, String firstText, String secondText) {}

    /**
     * @param name what it shows, for those who do not see it
     * @param axis how a value reads at the left edge
     */
    public PairChart(String name, String first, String second, List<Pair> pairs, LongFunction<String> axis) {
        this.axis = axis;
        addClassName("chart");
        Div legend = new Div(key("bar-first", first), key("bar-second", second));
        legend.addClassNames("row", "small");
        legend.getElement().setAttribute("aria-hidden", "true");
        add(legend, new Html("<div>" + svg(name, pairs) + "</div>"));
    }

    private static Span key(String className, String text) {
        Span mark = new Span();
        mark.addClassNames("chart-key", className);
        Span key = new Span(mark, new Span(text));
        key.addClassNames("row");
        return key;
    }

    private String svg(String name, List<Pair> pairs) {
        long most = Math.max(
                1,
                pairs.stream()
                        .mapToLong(pair -> Math.max(pair.first(), pair.second()))
                        .max()
                        .orElse(1));
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"" + HtmlUtils.htmlEscape(name) + "\">");
        for (int part = 0; part <= 2; part++) {
            line(svg, most * part / 2, most);
        }
        double step = (WIDTH - LEFT) / (double) Math.max(1, pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            double at = LEFT + i * step;
            Pair pair = pairs.get(i);
            bar(svg, "bar-first", at + step * 0.14, step * 0.34, pair.first(), most, pair.firstText());
            bar(svg, "bar-second", at + step * 0.52, step * 0.34, pair.second(), most, pair.secondText());
            text(svg, at + step / 2, HEIGHT - 8, "middle", pair.label());
        }
        return svg.append("</svg>").toString();
    }

    private void line(StringBuilder svg, long value, long most) {
        double y = y(value, most);
        svg.append("<line x1=\"" + LEFT + "\" x2=\"" + WIDTH + "\" y1=\"" + y + "\" y2=\"" + y + "\"/>");
        text(svg, LEFT - 8, y + 4, "end", axis.apply(value));
    }

    private static void bar(
            StringBuilder svg, String className, double x, double width, long value, long most, String text) {
        double y = y(Math.max(0, value), most);
        svg.append(String.format(
                java.util.Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>",
                className,
                x,
                y,
                width,
                HEIGHT - BOTTOM - y,
                HtmlUtils.htmlEscape(text)));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                java.util.Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                HtmlUtils.htmlEscape(text)));
    }

    private static double y(long value, long most) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (value / (double) most);
    }
}
