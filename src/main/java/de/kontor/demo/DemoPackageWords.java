package de.kontor.demo;

import de.kontor.shared.LocalizedText;

/** Names inside the packages of the demo. */
final class DemoPackageWords {
    static final LocalizedText CHOICE = new LocalizedText("Ihre Wahl", "Your choice");

    private DemoPackageWords() {}
}
