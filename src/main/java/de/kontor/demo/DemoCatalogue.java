package de.kontor.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The articles of the demo. A new family is a method that answers its articles and one line here. */
final class DemoCatalogue {
    /** Articles that were followed by another one: old number to new. */
    static final Map<String, String> SUCCESSORS = Map.ofEntries(
            Map.entry("SI-310-S", "SI-310-G"),
            Map.entry("RM-24", "RM-19"),
            Map.entry("AM-P2-O", "AM-P2"),
            Map.entry("LER-150", "LER-120"),
            Map.entry("BX-32-570", "BX-28-570"),
            Map.entry("7985-6-30-V", "7985-6-20-V"),
            Map.entry("HDB-4R", "HDB-3R"),
            Map.entry("MO-0W-20-1", "MO-0W-30-1"),
            Map.entry("KG-25", "KG-27"),
            Map.entry("WK-24Z", "WK-19Z"));

    private DemoCatalogue() {}

    static List<DemoArticle> articles() {
        return Stream.of(
                        MetricScrews.all(),
                        NutsAndWashers.all(),
                        AnchorsAndWoodScrews.all(),
                        DrillingAndGrinding.all(),
                        HandTools.all(),
                        Chemicals.all(),
                        Protection.all(),
                        ElectricalAndOffice.all(),
                        MoreFasteners.all(),
                        MoreWoodAndWall.all(),
                        MoreDrillsAndSaws.all(),
                        MoreTools.all(),
                        MoreChemicals.all(),
                        MoreProtection.all(),
                        MoreElectrical.all(),
                        PlumbingAndCars.all(),
                        MoreOffice.all())
                .flatMap(List::stream)
                .toList();
    }
}
