package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTests {
    private final Vocabulary vocabulary = vocabulary();

    private static Vocabulary vocabulary() {
        Map<String, int[]> postings = new HashMap<>();
        SearchTokens.of(List.of(
                        "m8x40 sechskantschraube din933 8.8 verzinkt edelstahl a2",
                        "115x1 trennscheibe",
                        "schrauben dubel 8x400 m10x30 cutting disc"))
                .forEach(word -> postings.put(word, new int[1]));
        return Vocabulary.of(new Synonyms(List.of("flex, trennscheibe, cutting disc")), postings);
    }

    private SearchTerm only(String query) {
        return SearchTerms.parse(query, vocabulary).words().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M8x40", "M8 x 40", "m8X40", "M8×40", "M8 × 40", "M 8 x 40", "M8*40", "M8x40 mm", "m8x40mm"})
    void understandsASizeInEverySpelling(String query) {
        assertThat(only(query).allForms()).containsExactly("m8x40");
    }

    @Test
    void takesASizeWithoutTheLetterForThreadOrMeasure() {
        assertThat(only("8 x 40").allForms()).containsExactly("8x40");
    }

    @Test
    void findsAThreadAloneAndPartsOfASize() {
        assertThat(SearchTerms.parse("DIN933 M8 40", vocabulary).words())
                .extracting(SearchTerm::allForms)
                .containsExactly(Set.of("din933"), Set.of("m8"), Set.of("40mm", "40"));
        assertThat(only("115er").allForms()).containsExactly("115");
    }

    @Test
    void takesABareNumberForMillimetresFirst() {
        assertThat(only("115 mm").allForms()).containsExactly("115mm");
        assertThat(only("115").exact()).containsExactly("115mm");
        assertThat(only("115").loose()).containsExactly("115");
    }

    @Test
    void completesAHalfTypedSizeOrWord() {
        assertThat(only("m8x4").allForms()).containsExactly("m8x40");
        assertThat(only("trennsch").allForms()).contains("trennscheibe");
    }

    @Test
    void knowsOtherNamesAndCompounds() {
        assertThat(only("Flex").called())
                .contains(List.of(Set.of("trennscheibe")), List.of(Set.of("cutting"), Set.of("disc")));
        assertThat(only("Edelstahlschraube").called())
                .containsExactly(List.of(Set.of("edelstahl"), Set.of("schrauben", "sechskantschraube")));
    }

    @ParameterizedTest
    @CsvSource({
        "Dübel, dubel",
        "DUEBEL, dubel",
        "Größe 9, gr9",
        "Gr. 9, gr9",
        "Torx 20, tx20",
        "K 80, p80",
        "5 Liter, 5l",
        "DIN 933, din933",
        "DIN EN ISO 4762, din en iso4762",
        "310 ml, 310ml",
        "'3,5 mm', 3.5mm",
        "'115×1,0 mm', 115x1",
        "'4,0x60', 4x60",
        "'10.0.1', 10.0.1",
        "Café, cafe",
        "50 mm × 50 m, 50mm 50m",
        "8.8 verzinkt., 8.8 verzinkt"
    })
    void foldsTextsAndQueriesAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sechskantschruabe", "Sechkantschraube", "Sechskantschraubbe", "Sechskandschraube"})
    void forgivesSlipsInWords(String query) {
        assertThat(only(query).exact()).contains("sechskantschraube");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M8x41", "9x40", "934", "b2"})
    void neverTakesOneSizeForAnother(String query) {
        assertThat(only(query).meansNothing()).isTrue();
    }

    @Test
    void findsSingularsForPlurals() {
        assertThat(only("Sechskantschrauben").exact()).containsExactly("sechskantschraube");
    }

    @Test
    void leavesOutAWordNoArticleKnowsAndSaysSo() {
        SearchTerms terms = SearchTerms.parse("Hilti Trennscheibe", vocabulary);
        assertThat(terms.unread()).containsExactly("hilti");
        assertThat(terms.wordsMeanSomething()).isTrue();
        assertThat(SearchTerms.parse("xyzzy qwert", vocabulary).wordsMeanSomething())
                .isFalse();
    }

    @Test
    void readsFillersOnlyWhenThereIsNothingElse() {
        assertThat(SearchTerms.parse("die Schrauben für den", vocabulary).words())
                .hasSize(1);
        assertThat(SearchTerms.parse("für mit und", vocabulary).words()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "%", "__", "\\", "';--", "\0"})
    void findsNothingForSignsAlone(String query) {
        assertThat(SearchTerms.parse(query, vocabulary).meansNothing()).isTrue();
    }

    @Test
    void readsOnlyTheBeginningOfAVeryLongText() {
        SearchTerms terms = SearchTerms.parse("schraube m8 ".repeat(1_000) + "x".repeat(10_000), vocabulary);
        assertThat(terms.words()).hasSizeLessThanOrEqualTo(8);
        assertThat(SearchTerms.parse("b c d e f g h i j k l", vocabulary).words())
                .hasSize(8);
    }

    @Test
    void sortsNumbersAsPeopleCount() {
        assertThat(Folding.sortKey("933-8-16-V")).isLessThan(Folding.sortKey("933-8-100-V"));
    }
}
