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
              socket-screws      | Zylinderschrauben     | Socket screws
              countersunk-screws | Senkschrauben         | Countersunk screws
              set-screws         | Gewindestifte         | Set screws
              nuts               | Muttern               | Nuts
              washers            | Scheiben              | Washers
              anchors            | Dübel und Anker       | Plugs and anchors
              wood-screws        | Holzschrauben         | Wood screws
            drilling-grinding | Bohren und Schleifen | Drilling and grinding
              metal-drills       | Metallbohrer          | Metal drills
              masonry-drills     | Hammerbohrer          | Masonry drills
              cutting-discs      | Trennscheiben         | Cutting discs
              sanding-discs      | Schleifscheiben       | Sanding discs
            tools         | Werkzeug              | Tools
              wrenches           | Schraubenschlüssel    | Wrenches
              screwdrivers       | Schraubendreher       | Screwdrivers
              bits               | Bits                  | Bits
              hand-tools         | Handwerkzeug          | Hand tools
            chemicals     | Chemie                | Chemicals
              adhesives          | Klebstoffe            | Adhesives
              sealants           | Dichtstoffe           | Sealants
              tapes              | Klebebänder           | Tapes
              lubricants         | Sprays und Schmierstoffe | Sprays and lubricants
              cleaning           | Reinigung             | Cleaning
            protection    | Arbeitsschutz         | Safety at work
              safety-shoes       | Sicherheitsschuhe     | Safety shoes
              gloves             | Handschuhe            | Gloves
              respirators        | Atemschutz            | Respirators
              eye-and-ear        | Augen- und Gehörschutz | Eye and ear protection
            electrical    | Elektro               | Electrical
              cable-ties         | Kabelbinder           | Cable ties
              wiring             | Installation          | Wiring
            company       | Betrieb               | Company supplies
              packaging          | Verpackung            | Packaging
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
