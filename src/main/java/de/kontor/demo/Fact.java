package de.kontor.demo;

import de.kontor.catalog.Attribute;
import de.kontor.shared.LocalizedText;

/** The attributes demo articles are described by. */
enum Fact {
    NORM("norm", "Norm", "Standard"),
    SIZE("size", "Größe", "Size"),
    LENGTH("length", "Länge", "Length"),
    DIAMETER("diameter", "Durchmesser", "Diameter"),
    WIDTH("width", "Breite", "Width"),
    THICKNESS("thickness", "Dicke", "Thickness"),
    ACROSS_FLATS("across-flats", "Schlüsselweite", "Width across flats"),
    STRENGTH("strength", "Festigkeit", "Strength class"),
    MATERIAL("material", "Werkstoff", "Material"),
    SURFACE("surface", "Oberfläche", "Finish"),
    DRIVE("drive", "Antrieb", "Drive"),
    GRIT("grit", "Körnung", "Grit"),
    CONTENT("content", "Inhalt", "Contents"),
    COLOUR("colour", "Farbe", "Colour"),
    PROTECTION("protection", "Schutzklasse", "Protection class"),
    CROSS_SECTION("cross-section", "Querschnitt", "Cross-section"),
    THREAD("thread", "Gewinde", "Thread"),
    VOLTAGE("voltage", "Spannung", "Voltage"),
    POWER("power", "Leistung", "Power"),
    BASE("base", "Sockel", "Base"),
    LANGUAGE("language", "Sprache", "Language");

    private final String key;
    private final LocalizedText label;

    Fact(String key, String de, String en) {
        this.key = key;
        this.label = new LocalizedText(de, en);
    }

    Attribute is(String de, String en) {
        return new Attribute(key, label, new LocalizedText(de, en));
    }
}
