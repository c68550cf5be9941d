package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.pricing.PriceFile.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them. */
class PriceFileTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artikelnummer;Ab Menge;Preis;Gültig ab\n933-8;500;12,34;01.12.2026\n",
                "\ufeffGültig ab;Preis;Artikelnummer;Ab Menge\r\n01.12.2026;12,34;933-8;500\r\n",
                "Article number\tFrom quantity\tPrice\tValid from\n933-8\t500\t12,34\t01.12.2026",
                "article number,from quantity,price,valid from\n933-8,500,\"12,34\",01.12.2026\n",
                "933-8;500;12,34;01.12.2026",
                "\n\n933-8;500;12,34;01.12.2026;\n;;;;\n"
            })
    void readsAnySeparatorWithAndWithoutHeader(String text) {
        PriceFile file = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo("933-8");
            assertThat(row.quantity()).isEqualTo("500");
            assertThat(row.price()).isEqualTo("12,34");
            assertThat(row.from()).isEqualTo("01.12.2026");
            assertThat(row.until()).isEmpty();
        });
    }

    @Test
    void readsWhatAnOldSpreadsheetWrites() {
        PriceFile file =
                read("Artikelnummer;Preis;Gültig ab\n933-8;12,34;01.12.2026".getBytes(Charset.forName("windows-1252")));
        assertThat(file.rows().getFirst().from()).isEqualTo("01.12.2026");
    }

    @Test
    void takesTwoColumnsForNumberAndPrice() {
        assertThat(read("933-8;12,34".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getFirst()
                        .price())
                .isEqualTo("12,34");
    }

    @Test
    void learnsTheSignBeforeDecimalsFromAllPrices() {
        assertThat(sign("1;1.234\n2;0,5")).isEqualTo(PriceInput.DecimalSign.COMMA);
        assertThat(sign("1;1.234\n2;0.5")).isEqualTo(PriceInput.DecimalSign.POINT);
        assertThat(sign("1;1.234\n2;7")).isEqualTo(PriceInput.DecimalSign.UNKNOWN);
    }

    @Test
    void takesTheApostropheOffThatKeepsASpreadsheetFromReckoning() {
        assertThat(read("'-5-V;12,34".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getFirst()
                        .number())
                .isEqualTo("-5-V");
        assertThat(PriceExport.safe("-5-V")).isEqualTo("'-5-V");
        assertThat(PriceExport.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(PriceExport.safe("@x")).isEqualTo("'@x");
        assertThat(PriceExport.safe("933-8")).isEqualTo("933-8");
    }

    @Test
    void saysInWordsWhatIsNoFileOfPrices() {
        assertThat(reason(new byte[0])).isEqualTo("pricing.import.refused.empty");
        assertThat(reason("Artikelnummer;Preis\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("pricing.import.refused.empty");
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("pricing.import.refused.not-csv");
        assertThat(reason("Artikelnummer;Menge\n1;2".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("pricing.import.refused.columns");
        assertThat(reason("nur Text".getBytes(StandardCharsets.UTF_8))).isEqualTo("pricing.import.refused.columns");
        assertThat(reason(new byte[PriceFile.MOST_BYTES + 1])).isEqualTo("pricing.import.refused.too-large");
        String many = IntStream.rangeClosed(0, PriceFile.MOST_ROWS)
                .mapToObj(i -> i + ";1,00")
                .collect(Collectors.joining("\n"));
        assertThat(reason(many.getBytes(StandardCharsets.UTF_8))).isEqualTo("pricing.import.refused.too-many");
    }

    private static PriceInput.DecimalSign sign(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).sign();
    }

    private static PriceFile read(byte[] content) {
        if (PriceFile.read(content) instanceof Reading.Read(PriceFile file)) {
            return file;
        }
        throw new AssertionError(PriceFile.read(content));
    }

    private static String reason(byte[] content) {
        return PriceFile.read(content) instanceof Reading.Refused(var message) ? message.key() : "read";
    }
}
