package de.kontor.demo;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cities in all federal states with one of their postal codes, so that states and holidays of accounts fit. */
final class Places {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|\\n]\\s*");
    private static final String ALL = """
            89073 Ulm | 70173 Stuttgart | 76133 Karlsruhe | 68159 Mannheim
            79098 Freiburg | 74072 Heilbronn | 72764 Reutlingen | 78462 Konstanz
            80331 München | 90402 Nürnberg | 86150 Augsburg | 93047 Regensburg
            97070 Würzburg | 85049 Ingolstadt | 95444 Bayreuth | 83022 Rosenheim
            94032 Passau | 87435 Kempten | 91052 Erlangen | 10115 Berlin
            12043 Berlin | 13353 Berlin | 10245 Berlin | 14467 Potsdam
            03046 Cottbus | 15230 Frankfurt (Oder) | 28195 Bremen | 27568 Bremerhaven
            20095 Hamburg | 22765 Hamburg | 21073 Hamburg | 60311 Frankfurt am Main
            65183 Wiesbaden | 34117 Kassel | 64283 Darmstadt | 35390 Gießen
            36037 Fulda | 18055 Rostock | 19053 Schwerin | 17489 Greifswald
            18439 Stralsund | 30159 Hannover | 38100 Braunschweig | 26121 Oldenburg
            49074 Osnabrück | 37073 Göttingen | 38440 Wolfsburg | 31134 Hildesheim
            21335 Lüneburg | 40213 Düsseldorf | 50667 Köln | 44135 Dortmund
            45127 Essen | 47051 Duisburg | 42103 Wuppertal | 33602 Bielefeld
            53111 Bonn | 48143 Münster | 52062 Aachen | 59065 Hamm
            57072 Siegen | 33098 Paderborn | 55116 Mainz | 67059 Ludwigshafen
            56068 Koblenz | 54290 Trier | 67655 Kaiserslautern | 67547 Worms
            66111 Saarbrücken | 66424 Homburg | 04109 Leipzig | 01067 Dresden
            09111 Chemnitz | 08056 Zwickau | 02826 Görlitz | 06108 Halle (Saale)
            39104 Magdeburg | 06844 Dessau | 38820 Halberstadt | 24103 Kiel
            23552 Lübeck | 24937 Flensburg | 24534 Neumünster | 99084 Erfurt
            07743 Jena | 99423 Weimar | 07545 Gera
            """;

    private Places() {}

    /** Postal code and city with a blank between. */
    static List<String> all() {
        return Arrays.asList(BETWEEN.split(ALL.strip()));
    }
}
