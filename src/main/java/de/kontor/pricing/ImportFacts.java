package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.terms.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fetches what the rows of an import are judged by. */
@Component
class ImportFacts {
    private final LadderRows ladders;
    private final Margins margins;

    ImportFacts(LadderRows ladders, Margins margins) {
        this.ladders = ladders;
        this.margins = margins;
    }

    Map<ArticleId, PriceReview.Facts> of(PriceBook book, List<ImportRows.Named> articles) {
        RuleSet rules = margins.rules();
        Map<ArticleId, Validity> existing =
                ladders.of(book, articles.stream().map(ImportRows.Named::id).toList());
        Map<ArticleId, PriceReview.Facts> facts = new HashMap<>();
        articles.forEach(article -> facts.put(
                article.id(),
                new PriceReview.Facts(
                        existing.getOrDefault(article.id(), new Validity(List.of())),
                        article.cost(),
                        article.unit(),
                        Margins.of(rules, article.group()))));
        return facts;
    }
}
