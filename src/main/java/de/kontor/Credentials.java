package de.kontor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords of the built-in database, kept in a file only its owner may read. */
record Credentials(String superuser, String owner, String app) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Fresh passwords, kept nowhere. */
    static Credentials random() {
        return new Credentials(password(), password(), password());
    }

    /** Reads the file, or writes a new one with random passwords. */
    static Credentials keptIn(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            if (Files.size(file) > 0) {
                return read(file);
            }
        }
        var fresh = random();
        Files.writeString(file, "superuser=%s%nowner=%s%napp=%s%n".formatted(fresh.superuser, fresh.owner, fresh.app));
        return fresh;
    }

    private static Credentials read(Path file) throws IOException {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Credentials(
                kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("app", ""));
    }

    private static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Passwords do not belong in logs. */
    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
