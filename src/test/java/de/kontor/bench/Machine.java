package de.kontor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What the machine is, how busy it is, and what processes have used of it. Reads {@code /proc}, so Linux only. */
final class Machine {
    /** Clock ticks per second in /proc; the same on every Linux that Java runs on. */
    private static final double TICKS = 100;

    private Machine() {}

    static String description() {
        String cpu = lines("/proc/cpuinfo").stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return "%s, %d cores, Java %s".formatted(cpu, Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    /** The load of the last minute. */
    static String load() {
        return lines("/proc/loadavg").getFirst().split(" ")[0];
    }

    /** CPU seconds a process has used so far, with all its children, living and ended. */
    static double cpuSecondsWithChildren(long process) {
        return cpuSeconds(process, true)
                + ProcessHandle.of(process).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> cpuSeconds(child.pid(), false))
                        .sum();
    }

    /** CPU seconds a process has used so far. */
    static double cpuSeconds(long process) {
        return cpuSeconds(process, false);
    }

    private static double cpuSeconds(long process, boolean withEndedChildren) {
        List<String> lines = lines("/proc/" + process + "/stat");
        if (lines.isEmpty()) {
            return 0;
        }
        String stat = lines.getFirst();
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return (withEndedChildren ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks) / TICKS;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
