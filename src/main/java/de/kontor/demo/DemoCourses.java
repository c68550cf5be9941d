package de.kontor.demo;

import de.kontor.accounts.Trade;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.training.CourseDraft;
import de.kontor.training.CourseLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The courses of the demo: number, name, level, minutes, price, categories, trades; then what they are about. */
final class DemoCourses {
    private static final String TABLE = """
            S-101 | Verbindungselemente richtig wählen | Choosing the right fasteners | BASIC | 180 | 89.00 | fastening | JOINERY,METAL
              Festigkeit, Werkstoff, Korrosion: welche Schraube wo hält. Mit Übungen an echten Verbindungen.
              Strength, material, corrosion: which screw holds where. With exercises on real joints.
            S-102 | Dübeltechnik für Beton und Lochstein | Anchors in concrete and hollow block | ADVANCED | 240 | 129.00 | fastening | JOINERY,PLUMBING_HEATING,ELECTRICAL
              Untergrund erkennen, Dübel auslegen, setzen und prüfen. Mit Auszugversuchen.
              Recognise the base, choose, set and test anchors. With pull-out tests.
            S-103 | Kleben statt schrauben | Bonding instead of bolting | BASIC | 180 | 99.00 | chemicals | METAL,JOINERY,VEHICLE_REPAIR
              Flächen vorbereiten, Klebstoff wählen, Aushärtung verstehen. Jeder klebt und reißt selbst.
              Prepare surfaces, choose adhesives, understand curing. Everybody bonds and breaks.
            S-104 | Fugen, die dicht bleiben | Joints that stay tight | BASIC | 120 | 69.00 | chemicals,painting | PAINTING,PLUMBING_HEATING
              Dichtstoffe, Fugenmaße und Fehler, die im zweiten Winter sichtbar werden.
              Sealants, joint sizes and mistakes that show in the second winter.
            S-105 | Bohren und Trennen mit weniger Verschleiß | Drilling and cutting with less wear | ADVANCED | 180 | 119.00 | drilling-grinding | METAL,VEHICLE_REPAIR
              Schnittdaten, Kühlung, Nachschleifen: was ein Bohrer wirklich kostet.
              Cutting data, cooling, regrinding: what a drill really costs.
            S-106 | Schleifstaub sicher beherrschen | Keeping grinding dust under control | BASIC | 90 | 0.00 | drilling-grinding,protection | JOINERY,METAL,PAINTING
              Absaugung, Masken, Unterweisung: was der Betrieb nachweisen muss. Kostenfrei für alle.
              Extraction, masks, instruction: what a company has to prove. Free of charge for all.
            S-107 | Persönliche Schutzausrüstung auswählen | Choosing protective equipment | BASIC | 90 | 49.00 | protection |
              Handschuh, Schuh, Brille: Normen lesen und richtig bestellen.
              Gloves, shoes, glasses: read the standards and order the right thing.
            S-108 | Verdrahten im Schaltschrank | Wiring in control cabinets | ADVANCED | 240 | 139.00 | electrical | ELECTRICAL
              Aderendhülsen, Crimpen, Beschriften, Prüfen; mit Fehlersuche am Modell.
              Ferrules, crimping, labelling, testing; with fault finding on a model.
            S-109 | Schutzschalter und Prüfprotokoll | Circuit protection and test records | EXPERT | 240 | 149.00 | electrical | ELECTRICAL,FACILITY
              Auswahl, Selektivität und ein Protokoll, das vor Gericht hält.
              Choice, selectivity and a record that stands up in court.
            S-110 | Rohrschellen und Schallschutz | Pipe clamps and sound insulation | BASIC | 120 | 79.00 | plumbing | PLUMBING_HEATING
              Befestigen ohne Klopfen: Lasten, Abstände, Einlagen.
              Fixing without knocking: loads, distances, inlays.
            S-111 | Hygieneplan für Küche und Praxis | Hygiene plan for kitchen and practice | BASIC | 90 | 59.00 | hygiene | GASTRONOMY,PRACTICE,FACILITY
              Reinigungsmittel dosieren, Pläne schreiben, Nachweise führen.
              Dose cleaning agents, write plans, keep records.
            S-112 | Lager im Kleinbetrieb: nie mehr ausgehen lassen | Stock in small companies: never run out | BASIC | 60 | 0.00 | company |
              Kanban mit zwei Kisten, Nachbestellung und was der Shop abnimmt. Online, kostenfrei.
              Two-bin kanban, reordering and what the shop takes over. Online, free of charge.
            """;

    private DemoCourses() {}

    static int count() {
        return (int) TABLE.lines().count() / 3;
    }

    /** @param sold packages; the training seats of one are for the courses of its trade */
    static List<CourseDraft> all(List<DemoPackages.Published> sold) {
        List<String> lines = TABLE.lines().toList();
        return java.util.stream.IntStream.range(0, lines.size() / 3)
                .mapToObj(i -> course(
                        lines.get(3 * i),
                        lines.get(3 * i + 1).strip(),
                        lines.get(3 * i + 2).strip(),
                        sold))
                .toList();
    }

    private static CourseDraft course(String line, String german, String english, List<DemoPackages.Published> sold) {
        String[] cells = (line + " ").split("\\s*\\|\\s*", -1);
        Set<Trade> trades = Arrays.stream(cells[7].strip().split(","))
                .filter(trade -> !trade.isEmpty())
                .map(Trade::valueOf)
                .collect(Collectors.toSet());
        return new CourseDraft(
                cells[0],
                new LocalizedText(cells[1], cells[2]),
                new LocalizedText(german, english),
                CourseLevel.valueOf(cells[3]),
                Integer.parseInt(cells[4]),
                Money.of(cells[5]),
                List.of(cells[6].split(",")),
                trades,
                sold.stream()
                        .filter(one -> one.described().seats() > 0
                                && trades.contains(one.described().trade()))
                        .map(one -> one.first().packageId())
                        .collect(Collectors.toSet()),
                true);
    }
}
