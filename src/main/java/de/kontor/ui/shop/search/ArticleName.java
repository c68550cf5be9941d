package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import de.kontor.catalog.ArticleFacts;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.ArticleLink;

/** Name and drawing of an article. */
final class ArticleName {
    private ArticleName() {}

    /** The name as a link to the article's page, its size in bold. */
    static Anchor link(ArticleFacts article) {
        String name = Screen.text(article.name());
        ArticleLink link = new ArticleLink(article.number(), "");
        link.addClassName("article-name");
        String size = size(article, name);
        int at = size.isEmpty() ? -1 : name.indexOf(size);
        if (at < 0) {
            link.setText(name);
            return link;
        }
        Span bold = new Span(size);
        bold.addClassName("strong");
        link.add(new Span(name.substring(0, at)), bold, new Span(name.substring(at + size.length())));
        return link;
    }

    /** Its drawing, in a fixed size so that nothing jumps. */
    static Image picture(ArticleFacts article, int width, int height) {
        Image picture = new Image("images/articles/" + article.picture() + ".svg", "");
        picture.setWidth(width + "px");
        picture.setHeight(height + "px");
        return picture;
    }

    /** What tells one from its neighbours: the size the name begins with, else its attribute. */
    private static String size(ArticleFacts article, String name) {
        String first = name.split(" ", 2)[0];
        return first.matches(".*\\d.*")
                ? first
                : article.attributes().stream()
                        .filter(attribute -> attribute.key().equals("size"))
                        .map(attribute -> Screen.text(attribute.value()))
                        .filter(name::contains)
                        .findFirst()
                        .orElse("");
    }
}
