package de.kontor;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL server for this machine from the class path; a new version gets a new folder. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder below {@code parent} with {@code bin/postgres}; unpacked whole or not at all. */
    static Path unpackedBelow(Path parent) throws IOException {
        var archive = archive();
        var folder = parent.resolve("postgres-" + fingerprint(archive));
        if (Files.notExists(folder)) {
            var unfinished = parent.resolve(folder.getFileName() + ".unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static byte[] archive() throws IOException {
        var mac = System.getProperty("os.name").startsWith("Mac");
        var architecture = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(mac ? "Darwin" : "Linux", architecture)) {
            return in.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        var sum = new CRC32();
        sum.update(archive);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, FileSystems.getDefault().getPath(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (entry.getName().contains("bin/")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
