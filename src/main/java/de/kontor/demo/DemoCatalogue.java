package de.kontor.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The articles of the demo. A new family is a method that answers its articles and one line here. */
final class DemoCatalogue {
    /** Articles that were followed by another one: old number to new. */
    static final Map<String, String> SUCCESSORS = Map.of("SI-310-S", "SI-310-G", "RM-24", "RM-19", "AM-P2-O", "AM-P2");

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
                        ElectricalAndOffice.all())
                .flatMap(List::stream)
                .toList();
    }
}
