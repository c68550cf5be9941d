package de.kontor.assortment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that mean the same thing; kept in {@code search/synonyms.txt}. */
final class Synonyms {
    private final Map<String, List<List<String>>> groups = new HashMap<>();

    /** @param lines groups of words with commas between; lines that begin with # are remarks */
    Synonyms(List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(","))
                        .map(member -> List.of(Folding.fold(member).split(" ")))
                        .toList())
                .forEach(this::add);
    }

    static Synonyms ofTheTrade() {
        try (InputStream file = Synonyms.class.getResourceAsStream("/search/synonyms.txt")) {
            return new Synonyms(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What else a stemmed word is called, each as the words that have to be there together. */
    List<List<String>> of(String stem) {
        return groups.getOrDefault(stem, List.of());
    }

    private void add(List<List<String>> members) {
        members.stream()
                .filter(member -> member.size() == 1)
                .forEach(member -> groups.putIfAbsent(WordForms.stem(member.getFirst()), members));
    }
}
