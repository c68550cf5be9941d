package de.kontor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL server of our own on a free loopback port. It asks for passwords (SCRAM) even there, because every
 * user of the machine can reach the port, and has no socket file.
 */
final class PostgresServer {
    static final String SUPERUSER = "postgres";

    /** Whatever the binaries' own defaults are: a committed order is on the disk. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "max_connections", "60");

    private static final Map<String, String> ALWAYS =
            Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "", "timezone", "UTC", "jit", "off");

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final Map<String, String> settings;

    PostgresServer(Path binaries, Path data, Path log, Map<String, String> settings) {
        this.binaries = binaries;
        this.data = data.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.settings = new TreeMap<>(ALWAYS);
        this.settings.putAll(settings);
    }

    boolean isCreated() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Creates an empty database cluster; an interrupted creation leaves nothing that looks like one. */
    void create(String superuserPassword) throws IOException {
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var passwordFile = Files.createTempFile(data.getParent(), "password", null);
        try {
            Files.writeString(passwordFile, superuserPassword);
            run(
                    "initdb",
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=" + locale(),
                    "--no-instructions",
                    "--pgdata=" + unfinished);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and waits until it answers. A server left over from a killed portal is stopped first. */
    int start() throws IOException {
        stop();
        int port = freePort();
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=60",
                "--silent",
                "--pgdata=" + data,
                "--log=" + log,
                "--options=-p " + port + options());
        return port;
    }

    /** Stops the server, if one runs on this data, and waits until its data is safely closed. */
    void stop() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        if (isPostgres(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))) {
            run("pg_ctl", "stop", "--wait", "--timeout=60", "--silent", "--mode=fast", "--pgdata=" + data);
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    /** After a power cut the number in the file may belong to any other program. */
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> process.info()
                        .command()
                        .map(it -> it.contains("postgres"))
                        .orElse(true))
                .orElse(false);
    }

    private String options() {
        return settings.entrySet().stream()
                .map(it -> " -c " + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining());
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isLinuxRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with the same files
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        // a file, not a pipe: the server inherits it and would keep a pipe open for ever
        var output = Files.createTempFile(data.getParent(), program, ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(program + ": " + lastLine(output) + "; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String lastLine(Path output) throws IOException {
        var lines =
                Files.readAllLines(output).stream().filter(it -> !it.isBlank()).toList();
        return lines.isEmpty() ? "failed without a word" : lines.getLast().strip();
    }

    private static boolean isLinuxRoot() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("user.name").equals("root");
    }

    private static String locale() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
