package de.kontor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Measures the named parts, or all; prints a table and writes {@code target/bench.json}. */
public final class Bench {
    private static final Path RESULT = Path.of("target", "bench.json");

    private Bench() {}

    /** A group of figures that is measured together. */
    interface Part {
        List<Figure> measure() throws Exception;
    }

    public static void main(String[] names) throws Exception {
        Map<String, Part> parts = parts();
        List<String> chosen = names.length == 0 ? List.copyOf(parts.keySet()) : List.of(names);
        for (String name : chosen) {
            if (!parts.containsKey(name)) {
                System.err.println("There is no part '" + name + "'; there are " + String.join(", ", parts.keySet()));
                System.exit(2);
            }
        }
        List<Figure> figures = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        String before = Machine.load();
        for (String name : chosen) {
            System.out.println("Measuring " + name + " …");
            try {
                figures.addAll(parts.get(name).measure());
            } catch (Exception | AssertionError e) {
                // the other parts are still worth measuring, and the report says what is missing
                failed.add(name + ": " + e);
            }
        }
        report(figures, before);
        failed.forEach(failure -> System.out.println("NOT MEASURED " + failure));
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("quote", new QuotePart());
        parts.put("solver", new SolverPart());
        parts.put("backtest", new BacktestPart());
        parts.put("search", new SearchPart());
        parts.put("orders", new OrderPart());
        parts.put("reorder", new ReorderPart());
        parts.put("forecast", new ForecastPart());
        parts.put("journey", new JourneyPart());
        parts.put("pages", new PagePart());
        parts.put("tabs", new TabPart());
        return parts;
    }

    private static void report(List<Figure> figures, String before) throws IOException {
        System.out.printf(
                "%n%s%nload of the machine: %s before, %s after; above 0 before means that others used it too%n%n",
                Machine.description(), before, Machine.load());
        figures.forEach(figure -> System.out.println(figure.row()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", Instant.now().toString());
        json.put("machine", Machine.description());
        json.put("loadBefore", before);
        json.put("loadAfter", Machine.load());
        json.put("figures", figures.stream().map(Bench::json).toList());
        Files.writeString(
                RESULT, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json));
        System.out.println("\nWritten to " + RESULT);
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", figure.part());
        json.put("name", figure.name());
        json.put("value", figure.value());
        json.put("unit", figure.unit());
        figure.target().ifPresent(target -> json.put(figure.atLeast() ? "atLeast" : "atMost", target));
        figure.ratio().ifPresent(ratio -> json.put("ratio", ratio));
        return json;
    }
}
