package de.kontor.demo;

import static de.kontor.accounts.AccountStatus.ACTIVE;
import static de.kontor.accounts.AccountStatus.BLOCKED;
import static de.kontor.accounts.AccountStatus.REGISTERED;
import static de.kontor.accounts.AccountStatus.VERIFIED;
import static de.kontor.accounts.GrowthTier.BASE;
import static de.kontor.accounts.GrowthTier.BRONZE;
import static de.kontor.accounts.GrowthTier.GOLD;
import static de.kontor.accounts.GrowthTier.PLATINUM;
import static de.kontor.accounts.GrowthTier.SILVER;
import static de.kontor.accounts.HeadcountBand.FIVE_TO_NINE;
import static de.kontor.accounts.HeadcountBand.ONE;
import static de.kontor.accounts.HeadcountBand.TEN_TO_NINETEEN;
import static de.kontor.accounts.HeadcountBand.TWENTY_TO_FORTY_NINE;
import static de.kontor.accounts.HeadcountBand.TWO_TO_FOUR;
import static de.kontor.accounts.Strategy.FORWARD;
import static de.kontor.accounts.Strategy.KEY;
import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.accounts.Trade.ELECTRICAL;
import static de.kontor.accounts.Trade.FACILITY;
import static de.kontor.accounts.Trade.GASTRONOMY;
import static de.kontor.accounts.Trade.JOINERY;
import static de.kontor.accounts.Trade.METAL;
import static de.kontor.accounts.Trade.OTHER;
import static de.kontor.accounts.Trade.PAINTING;
import static de.kontor.accounts.Trade.PLUMBING_HEATING;
import static de.kontor.accounts.Trade.PRACTICE;
import static de.kontor.accounts.Trade.VEHICLE_REPAIR;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import java.util.List;

/** The accounts of the demo; firms and people are invented. The first one is in retreat, the second grows. */
final class DemoAccounts {
    private DemoAccounts() {}

    private static DemoAccount account(
            String name,
            Trade trade,
            HeadcountBand headcount,
            Strategy strategy,
            GrowthTier tier,
            AccountStatus status,
            String owner,
            String place) {
        String[] parts = place.split(", ");
        return new DemoAccount(
                name,
                trade,
                headcount,
                strategy,
                tier,
                status,
                owner,
                parts[0],
                parts[1].substring(0, 5),
                parts[1].substring(6),
                "STANDARD");
    }

    static List<DemoAccount> all() {
        return List.of(
                account(
                        "Tischlerei Brandt",
                        JOINERY,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Jörg Brandt",
                        "Lindenweg 4, 89231 Neu-Ulm"),
                account(
                        "Elektro Yılmaz GmbH",
                        ELECTRICAL,
                        FIVE_TO_NINE,
                        FORWARD,
                        SILVER,
                        ACTIVE,
                        "Aylin Yılmaz",
                        "Hafenstraße 18, 47119 Duisburg"),
                account(
                        "Metallbau Hansen KG",
                        METAL,
                        TWENTY_TO_FORTY_NINE,
                        KEY,
                        PLATINUM,
                        ACTIVE,
                        "Silke Hansen",
                        "Werftstraße 7, 24143 Kiel"),
                account(
                        "Malerbetrieb Sommer",
                        PAINTING,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        BLOCKED,
                        "Dirk Sommer",
                        "Gartenstraße 22, 76133 Karlsruhe"),
                account(
                        "Praxis Dr. Nguyen",
                        PRACTICE,
                        FIVE_TO_NINE,
                        RETREAT,
                        BASE,
                        REGISTERED,
                        "Linh Nguyen",
                        "Markt 3, 04109 Leipzig"),
                account(
                        "Sanitär Koch GmbH",
                        PLUMBING_HEATING,
                        TEN_TO_NINETEEN,
                        FORWARD,
                        GOLD,
                        ACTIVE,
                        "Thomas Koch",
                        "Industriestraße 41, 50735 Köln"),
                account(
                        "Autowerkstatt Petrov",
                        VEHICLE_REPAIR,
                        TWO_TO_FOUR,
                        FORWARD,
                        BRONZE,
                        ACTIVE,
                        "Ivan Petrov",
                        "Am Ring 12, 90429 Nürnberg"),
                account(
                        "Hausmeisterdienst Lang",
                        FACILITY,
                        ONE,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Peter Lang",
                        "Schulgasse 1, 93047 Regensburg"),
                account(
                        "Gasthof Zur Post",
                        GASTRONOMY,
                        TEN_TO_NINETEEN,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Maria Huber",
                        "Hauptstraße 9, 83646 Bad Tölz"),
                account(
                        "Schreinerei Vogel OHG",
                        JOINERY,
                        FIVE_TO_NINE,
                        FORWARD,
                        GOLD,
                        ACTIVE,
                        "Anna Vogel",
                        "Mühlweg 15, 79098 Freiburg"),
                account(
                        "Elektro Busch",
                        ELECTRICAL,
                        ONE,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Rolf Busch",
                        "Feldstraße 30, 26121 Oldenburg"),
                account(
                        "Heizung Wolff",
                        PLUMBING_HEATING,
                        TWO_TO_FOUR,
                        RETREAT,
                        BRONZE,
                        ACTIVE,
                        "Karin Wolff",
                        "Bahnhofstraße 8, 18055 Rostock"),
                account(
                        "Schlosserei Demir",
                        METAL,
                        FIVE_TO_NINE,
                        FORWARD,
                        SILVER,
                        ACTIVE,
                        "Cem Demir",
                        "Eisenweg 5, 44147 Dortmund"),
                account(
                        "Malermeister Krüger GmbH",
                        PAINTING,
                        TEN_TO_NINETEEN,
                        FORWARD,
                        BRONZE,
                        ACTIVE,
                        "Uwe Krüger",
                        "Blumenstraße 17, 14467 Potsdam"),
                account(
                        "Kfz-Technik Baumann",
                        VEHICLE_REPAIR,
                        FIVE_TO_NINE,
                        FORWARD,
                        SILVER,
                        ACTIVE,
                        "Nina Baumann",
                        "Gewerbepark 2, 66111 Saarbrücken"),
                account(
                        "Gebäudeservice Ost GmbH",
                        FACILITY,
                        TWENTY_TO_FORTY_NINE,
                        KEY,
                        GOLD,
                        ACTIVE,
                        "Steffen Richter",
                        "Torgauer Straße 90, 04318 Leipzig"),
                account(
                        "Zahnarztpraxis Weber",
                        PRACTICE,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Eva Weber",
                        "Rathausplatz 6, 97070 Würzburg"),
                account(
                        "Café Morgenrot",
                        GASTRONOMY,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        VERIFIED,
                        "Lea Jansen",
                        "Kastanienallee 33, 10435 Berlin"),
                account(
                        "Holzbau Öttl GmbH",
                        JOINERY,
                        TEN_TO_NINETEEN,
                        FORWARD,
                        PLATINUM,
                        ACTIVE,
                        "Georg Öttl",
                        "Sägewerk 1, 87435 Kempten"),
                account(
                        "Elektrotechnik Sander",
                        ELECTRICAL,
                        TEN_TO_NINETEEN,
                        FORWARD,
                        GOLD,
                        ACTIVE,
                        "Britta Sander",
                        "Technologiepark 11, 28359 Bremen"),
                account(
                        "Bad & Wärme Fischer",
                        PLUMBING_HEATING,
                        FIVE_TO_NINE,
                        FORWARD,
                        BRONZE,
                        ACTIVE,
                        "Jan Fischer",
                        "Rosenweg 27, 99084 Erfurt"),
                account(
                        "Stahlbau Nowak GmbH",
                        METAL,
                        TWENTY_TO_FORTY_NINE,
                        KEY,
                        PLATINUM,
                        ACTIVE,
                        "Adam Nowak",
                        "Hüttenstraße 66, 38239 Salzgitter"),
                account(
                        "Farben Schmitz",
                        PAINTING,
                        ONE,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Heinz Schmitz",
                        "Kirchweg 2, 54290 Trier"),
                account(
                        "Werkstatt am Tor",
                        VEHICLE_REPAIR,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Olaf Peters",
                        "Lübecker Straße 50, 22087 Hamburg"),
                account(
                        "Objektbetreuung Klein",
                        FACILITY,
                        TWO_TO_FOUR,
                        RETREAT,
                        BRONZE,
                        ACTIVE,
                        "Sabine Klein",
                        "Ahornweg 19, 65183 Wiesbaden"),
                account(
                        "Physiotherapie Lenz",
                        PRACTICE,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Carla Lenz",
                        "Parkstraße 14, 39104 Magdeburg"),
                account(
                        "Bäckerei Kurz",
                        GASTRONOMY,
                        FIVE_TO_NINE,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Max Kurz",
                        "Am Markt 1, 73728 Esslingen"),
                account(
                        "Messebau Albrecht",
                        OTHER,
                        FIVE_TO_NINE,
                        FORWARD,
                        BRONZE,
                        ACTIVE,
                        "Tim Albrecht",
                        "Messering 5, 30521 Hannover"),
                account(
                        "Schreinerei Huber",
                        JOINERY,
                        TWO_TO_FOUR,
                        RETREAT,
                        BASE,
                        ACTIVE,
                        "Franz Huber",
                        "Dorfstraße 12, 94032 Passau"),
                account(
                        "Solartechnik Mayer",
                        ELECTRICAL,
                        FIVE_TO_NINE,
                        FORWARD,
                        SILVER,
                        ACTIVE,
                        "Julia Mayer",
                        "Sonnenstraße 3, 72070 Tübingen"),
                account(
                        "Garten & Hof Reuter",
                        OTHER,
                        ONE,
                        RETREAT,
                        BASE,
                        VERIFIED,
                        "Klaus Reuter",
                        "Wiesenweg 8, 56068 Koblenz"));
    }
}
