package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"M8x40", "M8 x 40", "m8X40", "M8×40", "M8 × 40", "M 8 x 40", "M8*40", "M8x40 mm", "m8x40mm"})
    void understandsASizeInEverySpelling(String query) {
        assertThat(SearchTerms.parse(query).words())
                .extracting(SearchTerm::patterns)
                .containsExactly(List.of("% m8x40 %"));
    }

    @Test
    void takesASizeWithoutTheLetterForThreadOrMeasure() {
        assertThat(SearchTerms.parse("8 x 40").words().getFirst().patterns()).containsExactly("% 8x40 %", "% m8x40 %");
    }

    @Test
    void findsAThreadAloneAndWithALength() {
        assertThat(SearchTerms.parse("DIN933 M8").words())
                .extracting(SearchTerm::patterns)
                .containsExactly(List.of("%din933%"), List.of("% m8 %", "% m8x%"));
    }

    @ParameterizedTest
    @CsvSource({
        "Dübel, duebel",
        "DUEBEL, duebel",
        "Größe 9, groesse 9",
        "DIN 933, din933",
        "DIN EN ISO 4762, din en iso4762",
        "310 ml, 310ml",
        "'3,5 mm', 3.5mm",
        "'115×1,0 mm', 115x1.0",
        "Café, cafe",
        "50 mm × 50 m, 50mm 50m",
        "8.8 verzinkt., 8.8 verzinkt"
    })
    void foldsTextsAndQueriesAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void forgivesSlipsInWordsButNotInSizes() {
        assertThat(SearchTerms.parse("Schruabe").words().getFirst().tolerant()).contains("schruabe");
        assertThat(SearchTerms.parse("M8x41").words().getFirst().tolerant()).isEmpty();
        assertThat(SearchTerms.parse("A2").words().getFirst().tolerant()).isEmpty();
    }

    @Test
    void findsSingularsForPlurals() {
        assertThat(SearchTerms.parse("Schrauben").words().getFirst().patterns()).containsExactly("%schraub%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "%", "__", "\\", "';--", "\0"})
    void findsNothingForSignsAlone(String query) {
        assertThat(SearchTerms.parse(query).meansNothing()).isTrue();
    }

    @Test
    void readsOnlyTheBeginningOfAVeryLongText() {
        SearchTerms terms = SearchTerms.parse("schraube m8 ".repeat(1_000) + "x".repeat(10_000));
        assertThat(terms.words()).hasSizeLessThanOrEqualTo(8);
        assertThat(SearchTerms.parse("a b c d e f g h i j k").words()).hasSize(8);
    }

    @Test
    void sortsNumbersAsPeopleCount() {
        assertThat(Folding.sortKey("933-8-16-V")).isLessThan(Folding.sortKey("933-8-100-V"));
    }
}
