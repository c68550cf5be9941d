package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kontor.KontorTest;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.assortment.OfferFixtures;
import de.kontor.audit.Audit;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.pricing.ImportedRow.Verdict;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prices by file: a verdict per row, the good rows in one go, and the way back. */
@KontorTest
class PriceImportModuleTests {
    private static final Actor KLARA = new Actor.Staff(LoginId.next(), "Klara Konditionen", Set.of(Role.COMMERCIAL));
    private static final Actor KURT = new Actor.Staff(LoginId.next(), "Kurt Konditionen", Set.of(Role.COMMERCIAL));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    OfferFixtures fixtures;

    @Autowired
    PriceImports imports;

    @Autowired
    PriceTables tables;

    @Autowired
    PriceDesk desk;

    @Autowired
    Audit audit;

    @Autowired
    Clock clock;

    private PriceBook agreed;
    private LocalDate today;
    private ArticleId one;
    private ArticleId two;
    private String first;
    private String second;

    @BeforeEach
    void anAccountAndTwoArticles() {
        agreed = new PriceBook.AccountPrices(
                fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.OWNER).account());
        today = LocalDate.now(clock);
        one = fixtures.article("Import eins", true, false, 0);
        two = fixtures.article("Import zwei", true, false, 0);
        first = fixtures.number(one);
        second = fixtures.number(two);
    }

    @Test
    void givesEveryRowItsVerdictAndWritesTheGoodOnesInOneGo() {
        enter(one, "11.00");
        UUID id = checked("Artikelnummer;Preiseinheit;Ab Menge;Preis;Gültig ab;Gültig bis\n"
                + first + ";100;1;10,50;;\n"
                + first + ";100;500;9,90;;\n"
                + second + ";100;1;9,5;" + DAY.format(today.plusDays(3)) + ";" + DAY.format(today.plusDays(9)) + "\n"
                + "GIBTS-NICHT;;;1,00;;\n"
                + second + ";100;1;acht;;\n");
        assertThat(verdicts(id))
                .containsExactly(Verdict.CHANGED, Verdict.CHANGED, Verdict.NEW, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(rows(id).getFirst().before().orElseThrow()).hasToString("11.0000");
        assertThat(reasons(id)).containsExactly("Den Artikel GIBTS-NICHT gibt es nicht.", "„acht“ ist keine Zahl.");
        assertThat(current(one)).isEqualTo("11.0000");
        applied(id);
        assertThat(current(one)).isEqualTo("10.5000");
        assertThat(tables.row(KLARA, agreed, two).orElseThrow().upcoming())
                .singleElement()
                .satisfies(ladder -> assertThat(ladder.validUntil()).contains(today.plusDays(9)));
        assertThat(audit.of(KLARA, "price-import", id.toString()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("rows", "3"));
        assertThat(imports.apply(KLARA, id)).isPresent();
    }

    @Test
    void saysOfEachBadRowWhatIsWrongWithIt() {
        UUID id = checked("Artikelnummer;Preiseinheit;Ab Menge;Preis;Gültig ab;Gültig bis\n"
                + first + ";100;1;-5;;\n"
                + second + ";100;1;9,12345;;\n");
        assertThat(reasons(id).getFirst()).contains("negativ");
        assertThat(reasons(id).getLast()).contains("mehr als vier Nachkommastellen");
        id = checked("Artikelnummer;Preiseinheit;Ab Menge;Preis;Gültig ab\n"
                + first + ";1;1;12,00;\n"
                + second + ";100;1;8,00;\n");
        assertThat(reasons(id).getFirst()).contains("Preiseinheit „1“ passt nicht", "gilt für 100 Stück");
        assertThat(reasons(id).getLast()).contains("unter dem Mindestpreis", "8,4773");
        id = checked("Artikelnummer;Ab Menge;Preis;Gültig ab\n"
                + first + ";1;12,00;\n"
                + first + ";500;12,50;\n"
                + second + ";1;12,00;31.02.2027\n");
        assertThat(reasons(id).getFirst()).contains("Ab 500 Stück", "steigt nie");
        assertThat(reasons(id).getLast()).contains("„31.02.2027“ ist kein Tag");
    }

    @Test
    void refusesOverlapsAlsoWithinTheFileRepeatedRowsAndTiersThatBelongToABadRow() {
        String in3 = DAY.format(today.plusDays(3));
        String in9 = DAY.format(today.plusDays(9));
        UUID id = checked("Artikelnummer;Ab Menge;Preis;Gültig ab;Gültig bis\n"
                + first + ";1;12,00;" + in3 + ";" + in9 + "\n"
                + first + ";1;11,00;" + DAY.format(today.plusDays(5)) + ";" + in9 + "\n"
                + second + ";1;12,00;" + in3 + ";\n"
                + second + ";1;12,00;" + in3 + ";\n");
        assertThat(verdicts(id)).containsExactly(Verdict.NEW, Verdict.REFUSED, Verdict.NEW, Verdict.REFUSED);
        assertThat(reasons(id).getFirst()).contains("gilt schon ein Preis");
        assertThat(reasons(id).getLast()).isEqualTo("Steht schon in Zeile 4; diese Zeile zählt nicht.");
        id = checked(first + ";1;12,00\n" + first + ";1;11,00\n" + second + ";1;12\n" + second + ";500;x\n");
        assertThat(verdicts(id)).containsOnly(Verdict.REFUSED);
        assertThat(reasons(id))
                .contains(
                        "Zeile 1 nennt für dieselbe Menge einen anderen Preis.",
                        "Nicht übernommen, weil Zeile 4 derselben Staffel abgelehnt ist.");
    }

    @Test
    void leavesOutWhatSomebodyElseChangedAfterTheCheck() {
        enter(one, "11.00");
        UUID id = checked(first + ";10,00\n" + second + ";10,00\n");
        desk.enter(
                KURT,
                agreed,
                new PriceDraft(one, today, Optional.empty(), PriceFixtures.tiers(1, "10.70")),
                tables.row(KURT, agreed, one).orElseThrow().ladders());
        applied(id);
        assertThat(current(one)).isEqualTo("10.7000");
        assertThat(current(two)).isEqualTo("10.0000");
        assertThat(verdicts(id)).containsExactly(Verdict.REFUSED, Verdict.NEW);
        assertThat(reasons(id).getFirst()).contains("seit der Prüfung geändert");
    }

    @Test
    void readsItsOwnExportBackWithoutAChange() {
        enter(one, "11.0825");
        String exported = new String(imports.export(KLARA, agreed), StandardCharsets.UTF_8);
        assertThat(exported)
                .startsWith("\ufeffArtikelnummer;Bezeichnung;Preiseinheit;Ab Menge;Preis;Gültig ab;Gültig bis")
                .contains(";100;1;11,0825;" + DAY.format(today) + ";;7,46;8,4773\r\n");
        UUID id = checked(exported);
        assertThat(verdicts(id)).containsExactly(Verdict.UNCHANGED);
        assertThat(imports.find(KLARA, id).orElseThrow().good()).isZero();
    }

    @Test
    void keepsAThousandBadRowsReadableAndReportsThem() {
        String bad =
                IntStream.range(0, 1_000).mapToObj(i -> "FEHLT-" + i + ";1,00").collect(Collectors.joining("\n"));
        UUID id = checked(bad + "\n" + first + ";10,00");
        PriceImports.Rows page = imports.rows(KLARA, id, Optional.of(Verdict.REFUSED), 950, 50);
        assertThat(page.total()).isEqualTo(1_000);
        assertThat(page.rows()).hasSize(50);
        assertThat(page.rows().getLast().number()).isEqualTo("FEHLT-999");
        String report = new String(imports.report(KLARA, id, Locale.GERMAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(report.lines()).hasSize(1_002);
        assertThat(report).contains("1000;FEHLT-999;;1,00;;;;abgelehnt;Den Artikel FEHLT-999 gibt es nicht.");
        assertThat(imports.discard(KLARA, id)).isEmpty();
        assertThat(imports.apply(KLARA, id)).isPresent();
        assertThat(tables.row(KLARA, agreed, one).orElseThrow().ladders()).isEmpty();
    }

    @Test
    void takesTenThousandRowsOfWhichAThousandAreBadAndShowsHowFarItIs() {
        List<String> numbers = IntStream.range(0, 100)
                .mapToObj(i -> fixtures.number(fixtures.article("Import viele " + i, true, false, 0)))
                .toList();
        String good = numbers.stream()
                .flatMap(number -> IntStream.range(0, 90).mapToObj(tier -> "%s;;;%d;%d,%02d"
                        .formatted(number, 1 + tier * 10, 11 - (tier + 99) / 100, (100 - tier) % 100)))
                .collect(Collectors.joining("\n"));
        String bad = IntStream.range(0, 1_000)
                .mapToObj(i -> "FEHLT-" + i + ";;;1;1,00")
                .collect(Collectors.joining("\n"));
        byte[] file = ("Artikelnummer;Bezeichnung;Preiseinheit;Ab Menge;Preis\n" + good + "\n" + bad)
                .getBytes(StandardCharsets.UTF_8);
        UUID id = ((PriceImports.Upload.Accepted) imports.upload(KLARA, agreed, "preise.csv", file, today)).id();
        List<Integer> seen = new ArrayList<>();
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    PriceImport now = imports.find(KLARA, id).orElseThrow();
                    if (now.state() == PriceImport.State.CHECKING) {
                        seen.add(now.done());
                    }
                    return now.state() == PriceImport.State.CHECKED;
                });
        PriceImport checked = imports.find(KLARA, id).orElseThrow();
        assertThat(checked.rows()).isEqualTo(10_000);
        assertThat(checked.good()).isEqualTo(9_000);
        assertThat(checked.count(Verdict.REFUSED)).isEqualTo(1_000);
        assertThat(seen).isSorted().anyMatch(done -> done > 0 && done < 10_000);
        applied(id);
        assertThat(imports.find(KLARA, id).orElseThrow().count(Verdict.REFUSED)).isEqualTo(1_000);
    }

    @Test
    void refusesAFileThatCannotBeReadAndADayThatIsOver() {
        assertThat(imports.upload(KLARA, agreed, "x.csv", new byte[0], today))
                .isInstanceOf(PriceImports.Upload.Refused.class);
        assertThat(imports.upload(
                        KLARA, agreed, "x.csv", (first + ";1").getBytes(StandardCharsets.UTF_8), today.minusDays(1)))
                .isInstanceOf(PriceImports.Upload.Refused.class);
    }

    private void enter(ArticleId article, String price) {
        PriceDraft draft = new PriceDraft(article, today, Optional.empty(), PriceFixtures.tiers(1, price));
        assertThat(desk.enter(KLARA, agreed, draft, List.of())).isInstanceOf(PriceChange.Done.class);
    }

    private UUID checked(String text) {
        PriceImports.Upload upload =
                imports.upload(KLARA, agreed, "preise.csv", text.getBytes(StandardCharsets.UTF_8), today);
        UUID id = ((PriceImports.Upload.Accepted) upload).id();
        reaches(id, PriceImport.State.CHECKED);
        return id;
    }

    private void applied(UUID id) {
        assertThat(imports.apply(KLARA, id)).isEmpty();
        reaches(id, PriceImport.State.APPLIED);
    }

    private void reaches(UUID id, PriceImport.State state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        imports.find(KLARA, id).orElseThrow().state())
                .isEqualTo(state));
    }

    private List<ImportedRow> rows(UUID id) {
        return imports.rows(KLARA, id, Optional.empty(), 0, 100).rows();
    }

    private List<Verdict> verdicts(UUID id) {
        return rows(id).stream().map(ImportedRow::verdict).toList();
    }

    private List<String> reasons(UUID id) {
        return rows(id).stream()
                .flatMap(row -> row.reason().stream())
                .map(reason -> Texts.of(Locale.GERMAN).text(reason).replace('\u00a0', ' '))
                .toList();
    }

    private String current(ArticleId article) {
        return tables.row(KLARA, agreed, article)
                .orElseThrow()
                .current()
                .orElseThrow()
                .tiers()
                .getFirst()
                .price()
                .toString();
    }
}
