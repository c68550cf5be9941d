package de.kontor.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The sixteen German states; each has its own public holidays. Named by their ISO 3166-2 letters. */
public enum FederalState {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH;

    /** The state a five-digit postal code mostly lies in; empty for a code in no known range. */
    public static Optional<FederalState> ofPostalCode(String postalCode) {
        if (!postalCode.matches("\\d{5}")) {
            return Optional.empty();
        }
        Map.Entry<String, Range> range = Ranges.BY_FIRST_CODE.floorEntry(postalCode);
        return Optional.ofNullable(range)
                .map(Map.Entry::getValue)
                .filter(found -> postalCode.compareTo(found.last()) <= 0)
                .map(Range::state);
    }

    String isoCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    private record Range(String last, FederalState state) {}

    /** The ranges of {@code postal-code-states.csv}: first code, last code, state. */
    private static final class Ranges {
        static final NavigableMap<String, Range> BY_FIRST_CODE = read();

        private static NavigableMap<String, Range> read() {
            NavigableMap<String, Range> ranges = new TreeMap<>();
            try (InputStream file = Objects.requireNonNull(
                            FederalState.class.getResourceAsStream("/shared/postal-code-states.csv"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] cells = line.split(",");
                    ranges.put(cells[0], new Range(cells[1], FederalState.valueOf(cells[2])));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ranges;
        }
    }
}
