package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import java.util.Set;

/** Ladders of a book were entered, ended or withdrawn, for today or for later. */
public record PricesChanged(PriceBook book, Set<ArticleId> articles) {}
