package de.kontor.assortment;

import java.util.Optional;

/**
 * What a member looks for.
 *
 * @param text anything typed or pasted; nothing finds everything
 * @param category code of the category to stay in, with those below it
 * @param offset hits to leave out, 0 or more
 * @param limit most hits to answer, 1 or more
 */
public record ArticleQuery(String text, Optional<String> category, int offset, int limit) {}
