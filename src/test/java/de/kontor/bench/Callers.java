package de.kontor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** So many callers that take one piece of work after the other, without pause. */
final class Callers {
    private Callers() {}

    /**
     * What a run took.
     *
     * @param seconds from the first start to the last end
     * @param millis of every piece of work, sorted
     */
    record Run(double seconds, double[] millis) {
        double perSecond() {
            return millis.length / seconds;
        }

        double perMinute() {
            return perSecond() * 60;
        }

        double p95() {
            return millis[(int) (millis.length * 0.95)];
        }

        double p50() {
            return millis[millis.length / 2];
        }

        Run and(Run other) {
            double[] both = new double[millis.length + other.millis.length];
            System.arraycopy(millis, 0, both, 0, millis.length);
            System.arraycopy(other.millis, 0, both, millis.length, other.millis.length);
            java.util.Arrays.sort(both);
            return new Run(seconds + other.seconds, both);
        }
    }

    static Run run(int callers, List<? extends Callable<?>> work) throws Exception {
        Queue<Callable<?>> open = new ConcurrentLinkedQueue<>(work);
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        List<Callable<Object>> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            threads.add(() -> {
                for (Callable<?> next = open.poll(); next != null; next = open.poll()) {
                    long start = System.nanoTime();
                    next.call();
                    millis.add((System.nanoTime() - start) / 1e6);
                }
                return null;
            });
        }
        long start = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : pool.invokeAll(threads)) {
                future.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(
                seconds,
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }
}
