package de.kontor.accounts;

import de.kontor.shared.LocalizedText;

/** A named group of accounts with its own price book. */
public record Segment(String code, LocalizedText name) {}
