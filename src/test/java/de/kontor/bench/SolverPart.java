package de.kontor.bench;

import de.kontor.ordering.WayOutBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long the ways out of a cart take on one core, by JMH in a JVM of its own. */
final class SolverPart implements Bench.Part {
    private static final double TARGET = 20;

    @Override
    public List<Figure> measure() throws Exception {
        var options = new OptionsBuilder()
                .include(WayOutBenchmark.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-XX:+UseCompactObjectHeaders")
                .build();
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            figures.add(Figure.atMost(
                    TARGET,
                    "solver",
                    "ways out, 50 lines, 200 candidates, " + name,
                    result.getPrimaryResult().getScore() / 1_000,
                    "ms"));
        }
        return figures;
    }
}
