package de.kontor.assortment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Understands numbers and words typed without looking: for the quick line of the cart. For members only. */
@Service
@Transactional(readOnly = true)
public class QuickOrder {
    private static final int PROPOSALS = 3;

    /** As much of a pasted text as can name an article. */
    private static final int LONGEST = 200;

    private final Assortment assortment;
    private final OwnNumbers ownNumbers;
    private final Catalog catalog;

    QuickOrder(Assortment assortment, OwnNumbers ownNumbers, Catalog catalog) {
        this.assortment = assortment;
        this.ownNumbers = ownNumbers;
        this.catalog = catalog;
    }

    /**
     * The article that has this number, of whatever kind; else what the search finds, if it is only one. Where the
     * account's own number is also a number of another article, both are proposed, the own one first.
     */
    public QuickMatch match(Actor actor, String typed) {
        AccountId account = actor.asMember().account();
        String text = TypedText.clean(typed);
        if (text.isEmpty() || text.length() > LONGEST) {
            return new QuickMatch.Unknown();
        }
        List<ArticleId> exact = Stream.concat(
                        ownNumbers.named(account, text).stream(),
                        catalog.byExactNumber(text).stream().map(ArticleFacts::id))
                .distinct()
                .toList();
        if (!exact.isEmpty()) {
            List<Offer> offers = assortment.offers(actor, exact);
            return match(offers, offers.size());
        }
        ArticleList found = assortment.find(actor, new ArticleQuery(text, Optional.empty(), 0, PROPOSALS));
        return match(found.offers(), found.total());
    }

    private static QuickMatch match(List<Offer> offers, int total) {
        if (offers.isEmpty()) {
            return new QuickMatch.Unknown();
        }
        return total == 1
                ? new QuickMatch.Found(offers.getFirst())
                : new QuickMatch.Unclear(offers.stream().limit(PROPOSALS).toList());
    }
}
