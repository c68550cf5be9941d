package de.kontor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Quotes per second on one core, by JMH in a JVM of its own. */
final class QuotePart implements Bench.Part {
    private static final double TARGET = 20_000;

    @Override
    public List<Figure> measure() throws Exception {
        var options = new OptionsBuilder()
                .include(QuoteBenchmark.class.getName())
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(8)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-XX:+UseCompactObjectHeaders")
                .build();
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            figures.add(Figure.atLeast(
                    TARGET,
                    "quote",
                    "quotes of 50 lines, " + name,
                    result.getPrimaryResult().getScore(),
                    "per second"));
        }
        return figures;
    }
}
