package de.kontor.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be bought instead: the same part in another finish, and a few products that do the same. */
final class DemoSubstitutes {
    private static final Set<String> FINISHES = Set.of("V", "A2", "A4", "109", "88", "10", "S");
    private static final Map<String, List<String>> OTHERS = Map.of(
            "SI-310-W", List.of("SN-310-W", "AC-310-W"),
            "SI-310-T", List.of("SN-310-T"),
            "MK-310-W", List.of("MS-290-W"),
            "MK-310-T", List.of("MS-290-T"),
            "SD-8-40", List.of("UD-8-51"),
            "SD-6-30", List.of("UD-6-35"),
            "HM-9", List.of("HL-T-9", "HN-9"),
            "AM-P2", List.of("AM-F2", "AM-P3"),
            "TS-125-10", List.of("TS-125-16", "TS-125-10-I"),
            "PT-2-500", List.of("PT-3-500"));

    private DemoSubstitutes() {}

    /** By article number, best first. */
    static Map<String, List<String>> of(List<DemoArticle> articles) {
        Map<String, List<String>> sameSize = new LinkedHashMap<>();
        for (DemoArticle article : articles) {
            int end = article.number().lastIndexOf('-');
            if (end > 0 && FINISHES.contains(article.number().substring(end + 1))) {
                sameSize.computeIfAbsent(article.number().substring(0, end), size -> new ArrayList<>())
                        .add(article.number());
            }
        }
        Map<String, List<String>> substitutes = new LinkedHashMap<>(OTHERS);
        sameSize.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.forEach(number -> substitutes.put(
                        number,
                        group.stream().filter(other -> !other.equals(number)).toList())));
        return substitutes;
    }
}
