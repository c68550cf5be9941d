package de.kontor.assortment;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Availability;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.Pricing;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Quantity;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the account of a member may buy, at its own prices. For members only; every answer takes a fixed number of
 * statements, however many articles it holds. Drafts are never shown.
 */
@Service
@Transactional(readOnly = true)
public class Assortment {
    private final ArticleSearch search;
    private final ResultOrder order;
    private final OwnNumbers ownNumbers;
    private final OwnPrices ownPrices;
    private final Catalog catalog;
    private final Accounts accounts;
    private final Terms terms;
    private final Pricing pricing;
    private final Availability availability;
    private final Clock clock;

    Assortment(
            ArticleSearch search,
            ResultOrder order,
            OwnNumbers ownNumbers,
            OwnPrices ownPrices,
            Catalog catalog,
            Accounts accounts,
            Terms terms,
            Pricing pricing,
            Availability availability,
            Clock clock) {
        this.search = search;
        this.order = order;
        this.ownNumbers = ownNumbers;
        this.ownPrices = ownPrices;
        this.catalog = catalog;
        this.accounts = accounts;
        this.terms = terms;
        this.pricing = pricing;
        this.availability = availability;
        this.clock = clock;
    }

    /**
     * The articles a text means and facets leave, each priced for one packaging unit. Choices that do not exist (any
     * more) are left out and said so.
     */
    public ArticleList find(Actor actor, ArticleQuery query) {
        Actor.Member member = actor.asMember();
        Standing standing = accounts.standing(member.account()).orElseThrow();
        LocalDate day = LocalDate.now(clock);
        ArticleSearch.Result result = search.search(
                query, Optional.of(standing), index -> ownPrices.of(standing, terms.inForce(day), day, index), true);
        List<ArticleId> page = page(query, standing, result);
        Map<ArticleId, ArticleFacts> articles = page.isEmpty() ? Map.of() : catalog.articles(page);
        List<ArticleFacts> inOrder =
                page.stream().map(articles::get).filter(Objects::nonNull).toList();
        return new ArticleList(
                result.total(),
                query.sort() == SearchSort.AVAILABILITY ? Math.min(result.total(), ResultOrder.MOST) : result.total(),
                offers(member, standing, inOrder, Optional.empty()),
                result.categories(),
                result.facets(),
                result.unread(),
                result.choiceGone());
    }

    private List<ArticleId> page(ArticleQuery query, Standing standing, ArticleSearch.Result result) {
        if (query.sort() != SearchSort.AVAILABILITY || query.offset() >= ResultOrder.MOST) {
            return ids(result.hits(query.offset(), query.limit()));
        }
        return order.byAvailability(result.hits(0, ResultOrder.MOST), standing).stream()
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    private static List<ArticleId> ids(List<SearchEntries.Hit> hits) {
        return hits.stream().map(SearchEntries.Hit::article).toList();
    }

    /** So many pieces of an article, snapped to the packaging unit; empty for unknown ids. */
    public Optional<Offer> offer(Actor actor, ArticleId article, Quantity quantity) {
        return offer(actor, article, Optional.of(quantity));
    }

    /** One packaging unit of the article of exactly that number; empty for anything else. */
    public Optional<Offer> byNumber(Actor actor, String number) {
        return one(actor.asMember(), catalog.byNumber(number), Optional.empty());
    }

    /** One packaging unit of each of these articles, in their order; unknown ids are left out. */
    public List<Offer> offers(Actor actor, List<ArticleId> articles) {
        Actor.Member member = actor.asMember();
        Map<ArticleId, ArticleFacts> found = catalog.articles(articles);
        List<ArticleFacts> inOrder = articles.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(article -> article.status() != ArticleStatus.DRAFT)
                .toList();
        return offers(member, inOrder, Optional.empty());
    }

    /** What may be bought instead of an article, best first. */
    public List<Offer> substitutes(Actor actor, ArticleId article) {
        return offers(actor.asMember(), catalog.substitutes(article), Optional.empty());
    }

    private Optional<Offer> offer(Actor actor, ArticleId article, Optional<Quantity> quantity) {
        return one(actor.asMember(), catalog.article(article), quantity);
    }

    private Optional<Offer> one(Actor.Member member, Optional<ArticleFacts> article, Optional<Quantity> quantity) {
        return article.filter(found -> found.status() != ArticleStatus.DRAFT)
                .flatMap(found ->
                        offers(member, List.of(found), quantity).stream().findFirst());
    }

    private List<Offer> offers(Actor.Member member, List<ArticleFacts> articles, Optional<Quantity> quantity) {
        return articles.isEmpty()
                ? List.of()
                : offers(member, accounts.standing(member.account()).orElseThrow(), articles, quantity);
    }

    private List<Offer> offers(
            Actor.Member member, Standing standing, List<ArticleFacts> articles, Optional<Quantity> quantity) {
        if (articles.isEmpty()) {
            return List.of();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Offering offering =
                new Offering(standing, terms.inForce(now.toLocalDate()), availability, now, deliveryState(member));
        Map<ArticleId, PriceFacts> prices = pricing.facts(standing, articles, now.toLocalDate());
        Map<ArticleId, StockLevel> stock =
                catalog.stock(articles.stream().map(ArticleFacts::id).toList());
        Map<ArticleId, ArticleFacts> successors = successors(articles);
        Map<ArticleId, String> numbers = ownNumbers.of(
                member.account(), articles.stream().map(ArticleFacts::id).toList());
        return articles.stream()
                .map(article -> offering.offer(
                        article,
                        quantity.orElseGet(() -> Quantity.of(article.packagingUnit())),
                        Objects.requireNonNull(prices.get(article.id())),
                        stock.getOrDefault(article.id(), StockLevel.NONE),
                        article.successor().map(successors::get),
                        Optional.ofNullable(numbers.get(article.id()))))
                .toList();
    }

    private Map<ArticleId, ArticleFacts> successors(Collection<ArticleFacts> articles) {
        List<ArticleId> ids = articles.stream()
                .map(ArticleFacts::successor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : catalog.articles(ids);
    }

    private FederalState deliveryState(Actor.Member member) {
        return accounts.deliveryAddresses(member.account()).stream()
                .findFirst()
                .flatMap(address -> address.address().federalState())
                .orElse(FederalState.NW);
    }
}
