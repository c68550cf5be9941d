package de.kontor.starterpacks;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.TypedText;

/** Texts as they can be stored: without the one character PostgreSQL refuses, and of a length somebody meant. */
final class StorableText {
    private static final int LONGEST = 4_000;

    private StorableText() {}

    static PackageContent of(PackageContent content) {
        return new PackageContent(
                of(content.name()),
                of(content.text()),
                of(content.picture()),
                content.trades(),
                content.strategies(),
                content.slots().stream()
                        .map(slot -> new Slot(of(slot.name()), slot.min(), slot.max(), slot.choices()))
                        .toList(),
                content.price(),
                content.validUntil(),
                content.limitPerAccount(),
                content.trainingSeats(),
                content.reorderEveryWeeks());
    }

    private static LocalizedText of(LocalizedText text) {
        return new LocalizedText(of(text.de()), of(text.en()));
    }

    private static String of(String text) {
        String clean = TypedText.storable(text);
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
