package de.kontor.demo;

import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What an account buys again and again: mostly consumables of its trade, each every so many orders. */
record UsualArticles(List<ArticleFacts> articles, List<Integer> everySoMany) {
    private static final Map<Trade, Set<String>> BY_TRADE = Map.of(
            Trade.JOINERY,
                    Set.of(
                            "wood-screws",
                            "lag-screws",
                            "sanding-discs",
                            "sanding-paper",
                            "adhesives",
                            "wood-drills",
                            "hooks-and-brackets",
                            "saw-blades",
                            "gloves"),
            Trade.ELECTRICAL,
                    Set.of(
                            "cable-ties",
                            "wiring",
                            "ferrules-and-lugs",
                            "conduits",
                            "cables",
                            "installation-boxes",
                            "lamps",
                            "anchors",
                            "masonry-drills",
                            "batteries"),
            Trade.PLUMBING_HEATING,
                    Set.of(
                            "pipe-clamps",
                            "seals",
                            "fittings",
                            "drain-pipes",
                            "sealants",
                            "anchors",
                            "masonry-drills",
                            "tapes",
                            "threaded-rods"),
            Trade.METAL,
                    Set.of(
                            "hex-screws",
                            "socket-screws",
                            "nuts",
                            "washers",
                            "cutting-discs",
                            "grinding-discs",
                            "metal-drills",
                            "taps",
                            "gloves",
                            "rivets"),
            Trade.PAINTING,
                    Set.of(
                            "paints",
                            "brushes-rollers",
                            "covering",
                            "fillers",
                            "tapes",
                            "sealants",
                            "sanding-paper",
                            "respirators",
                            "workwear"),
            Trade.VEHICLE_REPAIR,
                    Set.of(
                            "hose-clamps",
                            "car-electrics",
                            "car-fluids",
                            "car-parts",
                            "lubricants",
                            "cleaning",
                            "hygiene-paper",
                            "gloves",
                            "nuts"),
            Trade.FACILITY,
                    Set.of(
                            "cleaning",
                            "cleaning-tools",
                            "hygiene-paper",
                            "lamps",
                            "batteries",
                            "gloves",
                            "lubricants",
                            "anchors",
                            "tapes"),
            Trade.PRACTICE,
                    Set.of(
                            "gloves",
                            "cleaning",
                            "hygiene-paper",
                            "office",
                            "writing",
                            "respirators",
                            "canteen",
                            "first-aid"),
            Trade.GASTRONOMY,
                    Set.of(
                            "canteen",
                            "tableware",
                            "cleaning",
                            "hygiene-paper",
                            "gloves",
                            "cleaning-tools",
                            "bags",
                            "lamps"),
            Trade.OTHER,
                    Set.of(
                            "wood-screws",
                            "hex-screws",
                            "tapes",
                            "load-securing",
                            "packaging",
                            "gloves",
                            "cable-ties",
                            "adhesives"));

    static UsualArticles of(DemoPastOrders.Buyer buyer, List<ArticleFacts> all, Random random) {
        Set<String> own = BY_TRADE.getOrDefault(buyer.described().trade(), Set.of());
        boolean retreat = buyer.standing().strategy() == Strategy.RETREAT;
        List<ArticleFacts> trade = new ArrayList<>();
        List<ArticleFacts> others = new ArrayList<>();
        for (ArticleFacts article : all) {
            if (article.allowsBackOrder() && (article.standardRange() || !retreat)) {
                (own.contains(article.categoryCode()) ? trade : others).add(article);
            }
        }
        Collections.shuffle(trade, random);
        Collections.shuffle(others, random);
        List<ArticleFacts> usual = new ArrayList<>(trade.subList(0, Math.min(trade.size(), 8 + random.nextInt(7))));
        usual.addAll(others.subList(0, 2 + random.nextInt(3)));
        List<Integer> rhythm = usual.stream()
                .map(article -> article.consumable() ? 1 + random.nextInt(4) : 5 + random.nextInt(6))
                .toList();
        return new UsualArticles(usual, rhythm);
    }
}
