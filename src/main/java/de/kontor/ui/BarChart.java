package de.kontor.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/**
 * Bars side by side, drawn as SVG on the server: a group of bars per row, one bar per series, each with its figure
 * written beside it. Tells series apart by light and dark as well as by colour. Always stands beside a table with the
 * same figures, so those who do not see it miss nothing.
 */
public class BarChart extends Div {
    private static final int WIDTH = 420;
    private static final int LABEL = 74;
    private static final int FIGURE = 84;
    private static final int BAR = 15;
    private static final int GAP = 10;
    private static final int LEGEND = 26;

    /**
     * A group of bars.
     *
     * @param values one per series, none below zero
     * @param figures the same as they are read
     */
    public record Group(String label, List<Double> values, List<String> figures) {}

    /**
     * @param name what the chart shows, for those who do not see it
     * @param series what the bars of each group are
     */
    public BarChart(String name, List<String> series, List<Group> groups) {
        addClassName("chart");
        // inside a div, because Flow would write the attribute viewBox of its own element in small letters
        add(new Html("<div>" + svg(name, series, groups) + "</div>"));
    }

    private static String svg(String name, List<String> series, List<Group> groups) {
        double highest = Math.max(
                1e-9,
                groups.stream()
                        .flatMap(group -> group.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0));
        int height = LEGEND + groups.size() * (series.size() * BAR + GAP);
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH, height, escaped(name)));
        for (int i = 0; i < series.size(); i++) {
            int x = LABEL + i * 150;
            svg.append("<rect class=\"bar-%d\" x=\"%d\" y=\"3\" width=\"12\" height=\"12\"/>".formatted(i, x));
            svg.append(text(x + 18, 13, "", series.get(i)));
        }
        int y = LEGEND;
        for (Group group : groups) {
            svg.append(text(0, y + series.size() * BAR / 2 + 4, "", group.label()));
            for (int i = 0; i < series.size(); i++) {
                double width = group.values().get(i) / highest * (WIDTH - LABEL - FIGURE);
                svg.append("<rect class=\"bar-%d\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\"/>"
                        .formatted(i, LABEL, y, String.format(Locale.ROOT, "%.1f", width), BAR - 2));
                svg.append(text(
                        LABEL + (int) width + 5,
                        y + BAR - 4,
                        "figure",
                        group.figures().get(i)));
                y += BAR;
            }
            y += GAP;
        }
        return svg.append("</svg>").toString();
    }

    private static String text(int x, int y, String className, String text) {
        return "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>".formatted(x, y, className, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
