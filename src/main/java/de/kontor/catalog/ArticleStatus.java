package de.kontor.catalog;

/** Where an article stands in its life. */
public enum ArticleStatus {
    /** Being prepared; no buyer sees it. */
    DRAFT,
    /** Sold. */
    ACTIVE,
    /** No longer bought in: what lies in stock is sold, no back-order; may name a successor. */
    DISCONTINUED
}
