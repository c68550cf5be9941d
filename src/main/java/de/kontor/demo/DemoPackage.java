package de.kontor.demo;

import de.kontor.accounts.Trade;
import de.kontor.shared.LocalizedText;
import java.util.List;

/**
 * A starter package of the demo.
 *
 * @param picture its drawing
 * @param parts pictures of the articles that are in it, one of each
 * @param choice picture of the articles the buyer chooses one of
 * @param before percent off in the first version
 * @param now percent off in the second
 * @param seats training seats that come with it
 * @param weeks suggested rhythm for reorders, 0 for none
 */
record DemoPackage(
        LocalizedText name,
        LocalizedText text,
        String picture,
        Trade trade,
        List<String> parts,
        String choice,
        int before,
        int now,
        int seats,
        int weeks) {
    static List<DemoPackage> all() {
        return List.of(
                of(
                        "Profi-Starter-Paket Tischlerei",
                        "Starter package joinery",
                        "Schrauben, Bits und Werkzeug für die ersten Wochen. Mit Handschuhen in Ihrer Größe.",
                        "Screws, bits and tools for the first weeks. With gloves of your size.",
                        "screw",
                        Trade.JOINERY,
                        List.of("wood-screw", "bit", "saw-blade", "measure", "cartridge"),
                        "glove",
                        8,
                        12,
                        1,
                        8),
                of(
                        "Profi-Starter-Paket Elektro",
                        "Starter package electrical",
                        "Leitungen, Klemmen und Sicherungen für die Hausinstallation. Schraubendreher inklusive.",
                        "Cables, terminals and breakers for house installations. Screwdriver included.",
                        "cable",
                        Trade.ELECTRICAL,
                        List.of("terminal", "breaker", "cable-tie", "screwdriver", "tape"),
                        "socket-outlet",
                        8,
                        12,
                        1,
                        6),
                of(
                        "Profi-Starter-Paket Sanitär und Heizung",
                        "Starter package plumbing and heating",
                        "Fittings, Schellen und Dichtmittel für den Kundendienstwagen.",
                        "Fittings, clamps and sealants for the service van.",
                        "fitting",
                        Trade.PLUMBING_HEATING,
                        List.of("fitting", "clamp", "cartridge", "tape", "wrench"),
                        "glove",
                        7,
                        10,
                        0,
                        8),
                of(
                        "Profi-Starter-Paket Metallbau",
                        "Starter package metal",
                        "Gewindestifte, Scheiben und Bohrer für Werkstatt und Montage.",
                        "Set screws, discs and drills for workshop and site.",
                        "disc",
                        Trade.METAL,
                        List.of("disc", "drill", "washer", "spray", "goggles"),
                        "glove",
                        6,
                        10,
                        0,
                        6),
                of(
                        "Profi-Starter-Paket Malerei",
                        "Starter package painting",
                        "Abdecken, kleben, streichen: alles für die erste Wohnung.",
                        "Cover, mask, paint: all for the first flat.",
                        "paint-brush",
                        Trade.PAINTING,
                        List.of("tape", "roll", "knife", "mask", "bucket"),
                        "paint-brush",
                        8,
                        12,
                        0,
                        6),
                of(
                        "Profi-Starter-Paket Kfz-Werkstatt",
                        "Starter package vehicle repair",
                        "Verbrauchsmaterial für die Hebebühne. Reiniger, Wischer, Sicherungen.",
                        "Consumables for the workshop. Cleaners, wipers, fuses.",
                        "wiper",
                        Trade.VEHICLE_REPAIR,
                        List.of("spray", "fuse", "wiper", "cable-tie", "battery"),
                        "glove",
                        7,
                        11,
                        1,
                        4),
                of(
                        "Profi-Starter-Paket Gebäudedienste",
                        "Starter package facility",
                        "Reinigung und kleine Reparaturen aus einem Karton.",
                        "Cleaning and small repairs from one box.",
                        "broom",
                        Trade.FACILITY,
                        List.of("broom", "bottle", "bag", "lamp", "tape"),
                        "glove",
                        8,
                        12,
                        0,
                        4),
                of(
                        "Profi-Starter-Paket Praxis",
                        "Starter package practice",
                        "Hygiene, Büro und Erste Hilfe für die Praxis.",
                        "Hygiene, office and first aid for the practice.",
                        "first-aid",
                        Trade.PRACTICE,
                        List.of("first-aid", "bottle", "paper", "pen", "mask"),
                        "glove",
                        6,
                        9,
                        0,
                        4),
                of(
                        "Profi-Starter-Paket Gastronomie",
                        "Starter package gastronomy",
                        "Küche, Service und Reinigung: was jede Woche gebraucht wird.",
                        "Kitchen, service and cleaning: what is needed every week.",
                        "coffee",
                        Trade.GASTRONOMY,
                        List.of("coffee", "cup", "bag", "bottle", "paper"),
                        "glove",
                        7,
                        10,
                        0,
                        2));
    }

    private static DemoPackage of(
            String de,
            String en,
            String textDe,
            String textEn,
            String picture,
            Trade trade,
            List<String> parts,
            String choice,
            int before,
            int now,
            int seats,
            int weeks) {
        return new DemoPackage(
                new LocalizedText(de, en),
                new LocalizedText(textDe, textEn),
                picture,
                trade,
                parts,
                choice,
                before,
                now,
                seats,
                weeks);
    }
}
