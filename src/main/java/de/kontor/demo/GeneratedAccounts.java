package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The many accounts beside the named ones: invented firms of every trade and size, the same ones every time. */
final class GeneratedAccounts {
    static final int HOW_MANY = 379;

    private static final Map<Trade, String> FIRMS = Map.of(
            Trade.JOINERY, "Tischlerei|Schreinerei|Holzbau|Möbelwerkstatt|Innenausbau",
            Trade.ELECTRICAL, "Elektro|Elektrotechnik|Gebäudetechnik|Lichttechnik",
            Trade.PLUMBING_HEATING, "Sanitär|Heizungsbau|Bad & Heizung|Installateur",
            Trade.METAL, "Metallbau|Schlosserei|Stahlbau|Schweißtechnik",
            Trade.PAINTING, "Malerbetrieb|Malermeister|Farbe & Raum|Stuckateur",
            Trade.VEHICLE_REPAIR, "Autohaus|Kfz-Werkstatt|Karosseriebau|Reifendienst",
            Trade.FACILITY, "Hausmeisterdienst|Gebäudeservice|Objektservice|Gartenpflege",
            Trade.PRACTICE, "Zahnarztpraxis|Tierarztpraxis|Physiotherapie|Praxis",
            Trade.GASTRONOMY, "Gasthof|Café|Hotel|Bäckerei|Catering",
            Trade.OTHER, "Messebau|Bootsbau|Bühnentechnik|Schilder");
    private static final String[] SURNAMES = """
            Abel Ackermann Arnold Bach Barth Bauer Beck Berger Bergmann Bock Böhm Brandes Braun Busse Conrad Dietrich \
            Dogan Ebert Eder Engel Ernst Fiedler Frank Franke Freitag Fuchs Gerlach Graf Groß Günther Haas Hahn Hartmann \
            Heinrich Hermann Hoffmann Horn Ivanov Jäger Jahn Janssen Jung Kaiser Kaya Keller Kirsch Kowalski Kraft \
            Kramer Kühn Lehmann Lindner Lorenz Ludwig Maier Marx Moser Möller Neumann Otto Pfeiffer Pohl Rauch Reinhardt \
            Ritter Roth Sauer Schäfer Schubert Seidel Simon Sommerfeld Stein Thomas Ulrich Vogt Voigt Wagner Winkler Zimmermann\
            """.split(" ");
    private static final String[] FIRST_NAMES = """
            Achim Andrea Anke Bernd Birgit Carsten Christina Daniel Dilek Elena Emre Frank Gabi Gerd Heike Holger Ines \
            Jan Jens Jutta Kai Katrin Lars Lena Manfred Maren Martin Meike Miriam Nadine Norbert Oliver Paula Piotr Ralf \
            Regina Sandra Sven Tanja Torsten Ulrike Vera Volker Yasemin\
            """.split(" ");
    private static final String[] STREETS = """
            Ahornweg Bahnhofstraße Bergstraße Birkenweg Dorfstraße Eichenweg Gartenstraße Gewerbestraße Goethestraße \
            Hauptstraße Industriestraße Kirchstraße Lindenstraße Mühlenweg Ringstraße Schillerstraße Schulstraße Talstraße\
            """.split(" ");
    private static final String[] FORMS = {"", "", " GmbH", " GmbH", " KG", " OHG", " e.K."};

    private final Random random = new Random(20_260_101);
    private final Set<String> domains = new HashSet<>();

    private GeneratedAccounts() {}

    static List<DemoAccount> all() {
        return new GeneratedAccounts().generate();
    }

    private List<DemoAccount> generate() {
        DemoAccounts.all().forEach(named -> domains.add(named.domain()));
        List<DemoAccount> all = new ArrayList<>();
        while (all.size() < HOW_MANY) {
            DemoAccount next = account(all.size());
            if (domains.add(next.domain())) {
                all.add(next);
            }
        }
        return all;
    }

    private DemoAccount account(int index) {
        Trade trade = Trade.values()[index % Trade.values().length];
        HeadcountBand headcount = headcount(random.nextInt(100));
        AccountStatus status = status(random.nextInt(100));
        GrowthTier tier = status.equals(AccountStatus.ACTIVE) ? tier(headcount, random.nextInt(100)) : GrowthTier.BASE;
        Strategy strategy = strategy(tier, random.nextInt(100));
        String surname = pick(SURNAMES);
        String place = Places.all().get(random.nextInt(Places.all().size()));
        return new DemoAccount(
                pick(FIRMS.getOrDefault(trade, "Betrieb").split("\\|")) + " " + surname + pick(FORMS),
                trade,
                headcount,
                strategy,
                tier,
                status,
                pick(FIRST_NAMES) + " " + surname,
                pick(STREETS) + " " + (1 + random.nextInt(120)),
                place.substring(0, 5),
                place.substring(6),
                segment(strategy, trade));
    }

    private static HeadcountBand headcount(int dice) {
        int[] shares = {22, 52, 74, 89, 97, 100};
        int band = 0;
        while (dice >= shares[band]) {
            band++;
        }
        return HeadcountBand.values()[band];
    }

    private static AccountStatus status(int dice) {
        if (dice < 4) {
            return AccountStatus.REGISTERED;
        }
        return dice < 8 ? AccountStatus.VERIFIED : dice < 11 ? AccountStatus.BLOCKED : AccountStatus.ACTIVE;
    }

    /** Most are small; the larger a firm, the likelier a high tier. */
    private static GrowthTier tier(HeadcountBand headcount, int dice) {
        int rank = dice + headcount.ordinal() * 7;
        if (rank < 70) {
            return GrowthTier.BASE;
        }
        return rank < 88
                ? GrowthTier.BRONZE
                : rank < 103 ? GrowthTier.SILVER : rank < 116 ? GrowthTier.GOLD : GrowthTier.PLATINUM;
    }

    private static Strategy strategy(GrowthTier tier, int dice) {
        return switch (tier) {
            case BASE -> dice < 85 ? Strategy.RETREAT : Strategy.FORWARD;
            case BRONZE -> dice < 35 ? Strategy.RETREAT : Strategy.FORWARD;
            case SILVER -> dice < 10 ? Strategy.RETREAT : Strategy.FORWARD;
            case GOLD -> dice < 85 ? Strategy.FORWARD : Strategy.KEY;
            case PLATINUM -> dice < 40 ? Strategy.FORWARD : Strategy.KEY;
        };
    }

    private static String segment(Strategy strategy, Trade trade) {
        return switch (strategy) {
            case RETREAT -> "STANDARD";
            case FORWARD ->
                trade == Trade.FACILITY || trade == Trade.PRACTICE || trade == Trade.GASTRONOMY ? "OBJECT" : "CRAFT";
            case KEY -> "INDUSTRY";
        };
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
