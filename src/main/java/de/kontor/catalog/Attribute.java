package de.kontor.catalog;

import de.kontor.shared.LocalizedText;

/**
 * One fact of an article, such as its norm or length; the order of an article's attributes is the order of display.
 *
 * @param key stable name for filters, such as {@code norm}
 * @param label what it is called, such as "Norm"
 * @param value what it is, with its unit, such as "40 mm"
 */
public record Attribute(String key, LocalizedText label, LocalizedText value) {}
