package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import java.util.List;

/** The accounts of the demo; firms and people are invented. The first one is in retreat, the second grows. */
final class DemoAccounts {
    private static final List<DemoAccount> ALL =
            """
            Tischlerei Brandt        | JOINERY          | TWO_TO_FOUR          | RETREAT | BASE     | ACTIVE     | Jörg Brandt     | Lindenweg 4, 89231 Neu-Ulm
            Elektro Yılmaz GmbH      | ELECTRICAL       | FIVE_TO_NINE         | FORWARD | SILVER   | ACTIVE     | Aylin Yılmaz    | Hafenstraße 18, 47119 Duisburg
            Metallbau Hansen KG      | METAL            | TWENTY_TO_FORTY_NINE | KEY     | PLATINUM | ACTIVE     | Silke Hansen    | Werftstraße 7, 24143 Kiel
            Malerbetrieb Sommer      | PAINTING         | TWO_TO_FOUR          | RETREAT | BASE     | BLOCKED    | Dirk Sommer     | Gartenstraße 22, 76133 Karlsruhe
            Praxis Dr. Nguyen        | PRACTICE         | FIVE_TO_NINE         | RETREAT | BASE     | REGISTERED | Linh Nguyen     | Markt 3, 04109 Leipzig
            Sanitär Koch GmbH        | PLUMBING_HEATING | TEN_TO_NINETEEN      | FORWARD | GOLD     | ACTIVE     | Thomas Koch     | Industriestraße 41, 50735 Köln
            Autowerkstatt Petrov     | VEHICLE_REPAIR   | TWO_TO_FOUR          | FORWARD | BRONZE   | ACTIVE     | Ivan Petrov     | Am Ring 12, 90429 Nürnberg
            Hausmeisterdienst Lang   | FACILITY         | ONE                  | RETREAT | BASE     | ACTIVE     | Peter Lang      | Schulgasse 1, 93047 Regensburg
            Gasthof Zur Post         | GASTRONOMY       | TEN_TO_NINETEEN      | RETREAT | BASE     | ACTIVE     | Maria Huber     | Hauptstraße 9, 83646 Bad Tölz
            Schreinerei Vogel OHG    | JOINERY          | FIVE_TO_NINE         | FORWARD | GOLD     | ACTIVE     | Anna Vogel      | Mühlweg 15, 79098 Freiburg
            Elektro Busch            | ELECTRICAL       | ONE                  | RETREAT | BASE     | ACTIVE     | Rolf Busch      | Feldstraße 30, 26121 Oldenburg
            Heizung Wolff            | PLUMBING_HEATING | TWO_TO_FOUR          | RETREAT | BRONZE   | ACTIVE     | Karin Wolff     | Bahnhofstraße 8, 18055 Rostock
            Schlosserei Demir        | METAL            | FIVE_TO_NINE         | FORWARD | SILVER   | ACTIVE     | Cem Demir       | Eisenweg 5, 44147 Dortmund
            Malermeister Krüger GmbH | PAINTING         | TEN_TO_NINETEEN      | FORWARD | BRONZE   | ACTIVE     | Uwe Krüger      | Blumenstraße 17, 14467 Potsdam
            Kfz-Technik Baumann      | VEHICLE_REPAIR   | FIVE_TO_NINE         | FORWARD | SILVER   | ACTIVE     | Nina Baumann    | Gewerbepark 2, 66111 Saarbrücken
            Gebäudeservice Ost GmbH  | FACILITY         | TWENTY_TO_FORTY_NINE | KEY     | GOLD     | ACTIVE     | Steffen Richter | Torgauer Straße 90, 04318 Leipzig
            Zahnarztpraxis Weber     | PRACTICE         | TWO_TO_FOUR          | RETREAT | BASE     | ACTIVE     | Eva Weber       | Rathausplatz 6, 97070 Würzburg
            Café Morgenrot           | GASTRONOMY       | TWO_TO_FOUR          | RETREAT | BASE     | VERIFIED   | Lea Jansen      | Kastanienallee 33, 10435 Berlin
            Holzbau Öttl GmbH        | JOINERY          | TEN_TO_NINETEEN      | FORWARD | PLATINUM | ACTIVE     | Georg Öttl      | Sägewerk 1, 87435 Kempten
            Elektrotechnik Sander    | ELECTRICAL       | TEN_TO_NINETEEN      | FORWARD | GOLD     | ACTIVE     | Britta Sander   | Technologiepark 11, 28359 Bremen
            Bad & Wärme Fischer      | PLUMBING_HEATING | FIVE_TO_NINE         | FORWARD | BRONZE   | ACTIVE     | Jan Fischer     | Rosenweg 27, 99084 Erfurt
            Stahlbau Nowak GmbH      | METAL            | TWENTY_TO_FORTY_NINE | KEY     | PLATINUM | ACTIVE     | Adam Nowak      | Hüttenstraße 66, 38239 Salzgitter
            Farben Schmitz           | PAINTING         | ONE                  | RETREAT | BASE     | ACTIVE     | Heinz Schmitz   | Kirchweg 2, 54290 Trier
            Werkstatt am Tor         | VEHICLE_REPAIR   | TWO_TO_FOUR          | RETREAT | BASE     | ACTIVE     | Olaf Peters     | Lübecker Straße 50, 22087 Hamburg
            Objektbetreuung Klein    | FACILITY         | TWO_TO_FOUR          | RETREAT | BRONZE   | ACTIVE     | Sabine Klein    | Ahornweg 19, 65183 Wiesbaden
            Physiotherapie Lenz      | PRACTICE         | TWO_TO_FOUR          | RETREAT | BASE     | ACTIVE     | Carla Lenz      | Parkstraße 14, 39104 Magdeburg
            Bäckerei Kurz            | GASTRONOMY       | FIVE_TO_NINE         | RETREAT | BASE     | ACTIVE     | Max Kurz        | Am Markt 1, 73728 Esslingen
            Messebau Albrecht        | OTHER            | FIVE_TO_NINE         | FORWARD | BRONZE   | ACTIVE     | Tim Albrecht    | Messering 5, 30521 Hannover
            Schreinerei Huber        | JOINERY          | TWO_TO_FOUR          | RETREAT | BASE     | ACTIVE     | Franz Huber     | Dorfstraße 12, 94032 Passau
            Solartechnik Mayer       | ELECTRICAL       | FIVE_TO_NINE         | FORWARD | SILVER   | ACTIVE     | Julia Mayer     | Sonnenstraße 3, 72070 Tübingen
            Garten & Hof Reuter      | OTHER            | ONE                  | RETREAT | BASE     | VERIFIED   | Klaus Reuter    | Wiesenweg 8, 56068 Koblenz
            """.lines().map(DemoAccounts::account).toList();

    private DemoAccounts() {}

    static List<DemoAccount> all() {
        return ALL;
    }

    /** A line: name, trade, headcount, strategy, tier, status, owner, street with postal code and city. */
    private static DemoAccount account(String line) {
        String[] facts = line.split(" *\\| ");
        String[] place = facts[7].split(", ");
        return new DemoAccount(
                facts[0],
                Trade.valueOf(facts[1]),
                HeadcountBand.valueOf(facts[2]),
                Strategy.valueOf(facts[3]),
                GrowthTier.valueOf(facts[4]),
                AccountStatus.valueOf(facts[5]),
                facts[6],
                place[0],
                place[1].substring(0, 5),
                place[1].substring(6),
                "STANDARD");
    }
}
