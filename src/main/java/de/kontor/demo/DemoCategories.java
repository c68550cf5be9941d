package de.kontor.demo;

import de.kontor.catalog.Category;
import de.kontor.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The category tree of the demo: two levels, articles lie in the lower one. */
final class DemoCategories {
    private static final String TREE = """
            fastening     | Befestigung           | Fastening
              hex-screws         | Sechskantschrauben    | Hex bolts
              carriage-bolts     | Schlossschrauben | Carriage bolts
              pan-head-screws    | Linsenkopfschrauben | Pan head screws
              socket-screws      | Zylinderschrauben     | Socket screws
              countersunk-screws | Senkschrauben         | Countersunk screws
              set-screws         | Gewindestifte         | Set screws
              nuts               | Muttern               | Nuts
              washers            | Scheiben              | Washers
              threaded-rods      | Gewindestangen | Threaded rods
              pins-and-rings     | Stifte und Sicherungsringe | Pins and retaining rings
              rivets             | Nieten | Rivets
              anchors            | Dübel und Anker       | Plugs and anchors
              wood-screws        | Holzschrauben         | Wood screws
              lag-screws         | Schlüsselschrauben | Lag screws
              drywall-screws     | Schnellbauschrauben | Drywall screws
              tapping-screws     | Blechschrauben | Tapping screws
              hooks-and-brackets | Haken und Verbinder | Hooks and brackets
            drilling-grinding | Bohren und Schleifen | Drilling and grinding
              metal-drills       | Metallbohrer          | Metal drills
              masonry-drills     | Hammerbohrer          | Masonry drills
              wood-drills        | Holzbohrer | Wood drills
              taps               | Gewindeschneider | Taps and dies
              countersinks       | Senker und Stufenbohrer | Countersinks and step drills
              saw-blades         | Sägeblätter | Saw blades
              cutting-discs      | Trennscheiben         | Cutting discs
              sanding-discs      | Schleifscheiben       | Sanding discs
              grinding-discs     | Schruppscheiben | Grinding discs
              sanding-paper      | Schleifpapier und -bänder | Sanding paper and belts
              wire-brushes       | Drahtbürsten | Wire brushes
            tools         | Werkzeug              | Tools
              wrenches           | Schraubenschlüssel    | Wrenches
              sockets            | Steckschlüssel | Sockets
              hex-keys           | Innensechskantschlüssel | Hex keys
              screwdrivers       | Schraubendreher       | Screwdrivers
              bits               | Bits                  | Bits
              pliers             | Zangen | Pliers
              hammers            | Hämmer | Hammers
              measuring          | Messen und Anreißen | Measuring and marking
              files-and-saws     | Feilen und Sägen | Files and saws
              tool-storage       | Werkzeugkästen | Tool storage
              ladders            | Leitern | Ladders
              hand-tools         | Handwerkzeug          | Hand tools
            chemicals     | Chemie                | Chemicals
              adhesives          | Klebstoffe            | Adhesives
              sealants           | Dichtstoffe           | Sealants
              foams              | Schäume | Foams
              tapes              | Klebebänder           | Tapes
              lubricants         | Sprays und Schmierstoffe | Sprays and lubricants
            hygiene       | Reinigung und Hygiene | Cleaning and hygiene
              cleaning           | Reinigungsmittel      | Cleaning agents
              cleaning-tools     | Besen und Eimer       | Brooms and buckets
              hygiene-paper      | Hygienepapier         | Hygiene paper
            painting      | Malerbedarf           | Painting
              paints             | Farben und Lacke      | Paints and varnishes
              brushes-rollers    | Pinsel und Walzen     | Brushes and rollers
              covering           | Abdecken              | Covering
              fillers            | Spachtelmassen        | Fillers
            protection    | Arbeitsschutz         | Safety at work
              safety-shoes       | Sicherheitsschuhe     | Safety shoes
              gloves             | Handschuhe            | Gloves
              respirators        | Atemschutz            | Respirators
              eye-and-ear        | Augen- und Gehörschutz | Eye and ear protection
              workwear           | Berufskleidung | Workwear
              high-visibility    | Warnschutz | High visibility
              head-and-knee      | Kopf- und Knieschutz | Head and knee protection
              first-aid          | Erste Hilfe | First aid
            electrical    | Elektro               | Electrical
              cable-ties         | Kabelbinder           | Cable ties
              wiring             | Installation          | Wiring
              ferrules-and-lugs  | Aderendhülsen und Kabelschuhe | Ferrules and cable lugs
              cables             | Leitungen | Cables
              conduits           | Rohre und Kanäle | Conduits and trunking
              installation-boxes | Dosen | Installation boxes
              switches-and-sockets | Schalter und Steckdosen | Switches and sockets
              circuit-protection | Schutzschalter | Circuit protection
              batteries          | Batterien | Batteries
              lamps              | Leuchtmittel | Lamps
            plumbing      | Sanitär und Heizung   | Plumbing and heating
              pipe-clamps        | Rohrschellen          | Pipe clamps
              seals              | Dichtungen            | Seals
              fittings           | Fittings              | Fittings
              valves-and-hoses   | Armaturen und Schläuche | Valves and hoses
              drain-pipes        | Abwasserrohre         | Drain pipes
            automotive    | Fahrzeug              | Vehicle
              hose-clamps        | Schlauchschellen      | Hose clamps
              car-electrics      | Fahrzeugelektrik      | Vehicle electrics
              car-fluids         | Betriebsstoffe        | Fluids
              car-parts          | Verschleißteile       | Wear parts
            company       | Betrieb               | Company supplies
              packaging          | Verpackung            | Packaging
              bags               | Beutel und Versandtaschen | Bags and mailers
              labels             | Etiketten und Schilder | Labels and signs
              load-securing      | Ladungssicherung | Load securing
              office             | Bürobedarf | Office supplies
              writing            | Schreiben und Markieren | Writing and marking
              tableware          | Geschirr und Filter | Tableware and filters
              canteen            | Pause                 | Break room
              books              | Fachbücher            | Technical books
            """;

    private DemoCategories() {}

    /** Parents before children. */
    static List<Category> all() {
        List<Category> all = new ArrayList<>();
        Optional<String> parent = Optional.empty();
        for (String line : TREE.lines().toList()) {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            boolean top = !line.startsWith(" ");
            all.add(new Category(
                    cells[0], top ? Optional.empty() : parent, new LocalizedText(cells[1], cells[2]), all.size()));
            parent = top ? Optional.of(cells[0]) : parent;
        }
        return all;
    }
}
