package de.kontor.demo;

import de.kontor.shared.LocalizedText;

/** Names inside the packages of the demo. */
final class DemoPackageWords {
    static final LocalizedText CHOICE = new LocalizedText("Größe oder Ausführung", "Size or kind");

    private DemoPackageWords() {}
}
