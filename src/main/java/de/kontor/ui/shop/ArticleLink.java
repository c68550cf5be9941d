package de.kontor.ui.shop;

import de.kontor.ui.PageLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A link to the page of an article, whatever signs its number is made of. */
public class ArticleLink extends PageLink {
    public ArticleLink(String number, String text) {
        super(to(number), text);
    }

    /** The address of the article with that number. */
    public static String to(String number) {
        return "shop/articles/"
                + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
