package de.kontor.ordering;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.Member;
import de.kontor.accounts.Standing;
import de.kontor.assortment.OwnNumbers;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Availability;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.starterpacks.VersionId;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Fetches what a quote needs, in a fixed number of statements, and has it made. */
@Component
class QuoteDesk {
    private static final String ANY_PICTURE = "box";

    private final List<LineProvider> providers;
    private final Accounts accounts;
    private final Terms terms;
    private final Catalog catalog;
    private final OwnNumbers ownNumbers;
    private final StarterPackages packages;
    private final Availability availability;
    private final FirstSurcharges firstSurcharges;
    private final Clock clock;

    QuoteDesk(
            List<LineProvider> providers,
            Accounts accounts,
            Terms terms,
            Catalog catalog,
            OwnNumbers ownNumbers,
            StarterPackages packages,
            Availability availability,
            FirstSurcharges firstSurcharges,
            Clock clock) {
        this.providers = providers;
        this.accounts = accounts;
        this.terms = terms;
        this.catalog = catalog;
        this.ownNumbers = ownNumbers;
        this.packages = packages;
        this.availability = availability;
        this.firstSurcharges = firstSurcharges;
        this.clock = clock;
    }

    /** The quote of these items for this member, now. Items that no longer exist are left out. */
    Quote quote(Actor.Member member, SequencedMap<LineItem, Quantity> items, DeliverySpeed speed) {
        return quote(member, items, speed, Channel.WEB);
    }

    /** The same by a channel. */
    Quote quote(Actor.Member member, SequencedMap<LineItem, Quantity> items, DeliverySpeed speed, Channel channel) {
        LocalDate today = LocalDate.now(clock);
        Standing standing = accounts.standing(member.account()).orElseThrow();
        RuleSet rules = terms.inForce(today);
        Map<LineItem, LineFacts> facts = facts(standing, items.keySet(), today);
        List<QuoteInputs.Line> lines = new ArrayList<>(items.size());
        items.forEach((item, quantity) -> Optional.ofNullable(facts.get(item))
                .ifPresent(found -> lines.add(new QuoteInputs.Line(found, quantity))));
        QuoteInputs inputs = new QuoteInputs(
                lines,
                standing,
                rules.version(),
                channel,
                today,
                buyer(member.login()),
                speed,
                firstSurcharges.isOpen(member.account()));
        return Quoting.quote(inputs, rules);
    }

    /** The same quote, had another speed been chosen. */
    Quote at(DeliverySpeed speed, Quote quote) {
        return Quoting.quote(
                quote.inputs().at(speed), terms.version(quote.inputs().ruleSetVersion()));
    }

    /** The same lines for the same buyer, quoted with what is known now. */
    Quote again(Quote quote) {
        QuoteInputs inputs = quote.inputs();
        List<LineItem> items =
                inputs.lines().stream().map(line -> line.facts().item()).toList();
        Map<LineItem, LineFacts> facts = facts(inputs.standing(), items, LocalDate.now(clock));
        List<QuoteInputs.Line> lines = inputs.lines().stream()
                .map(line ->
                        new QuoteInputs.Line(facts.getOrDefault(line.facts().item(), line.facts()), line.wanted()))
                .toList();
        return Quoting.quote(inputs.with(lines), terms.version(inputs.ruleSetVersion()));
    }

    /** What express costs by the rules of a quote. */
    Money expressFee(Quote quote) {
        return terms.version(quote.inputs().ruleSetVersion())
                .on(quote.inputs().day())
                .effectiveExpress(quote.inputs().standing(), quote.inputs().channel())
                .map(express -> express.charge().on(quote.goods()))
                .orElse(Money.ZERO);
    }

    /** The packaging unit of an article that can be put into carts; empty for unknown ids and drafts. */
    Optional<Integer> packagingUnit(ArticleId article) {
        return catalog.article(article)
                .filter(found -> found.status() != ArticleStatus.DRAFT)
                .map(ArticleFacts::packagingUnit);
    }

    /** The provider that sells an item. */
    LineProvider providerOf(LineItem item) {
        return providers.stream()
                .filter(provider -> provider.provides(item))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody sells " + item));
    }

    /** The lines of a quote with what a screen shows beside the price. */
    List<CartView.Line> describe(Actor.Member member, Quote quote) {
        TreeSet<ArticleId> ids = new TreeSet<>();
        quote.lines().forEach(line -> ids.addAll(line.pieces().keySet()));
        if (ids.isEmpty()) {
            return quote.lines().stream()
                    .map(line ->
                            new CartView.Line(line, Optional.empty(), Optional.empty(), Optional.empty(), ANY_PICTURE))
                    .toList();
        }
        Map<ArticleId, ArticleFacts> articles = catalog.articles(ids);
        Map<ArticleId, String> numbers = ownNumbers.of(member.account(), ids);
        Map<VersionId, PackageVersion> versions = packages.versions(quote.lines().stream()
                .map(QuotedLine::item)
                .filter(LineItem.Package.class::isInstance)
                .map(item -> new VersionId(item.subject()))
                .toList());
        Promising promising = new Promising(
                availability, articles, catalog.stock(ids), LocalDateTime.now(clock), deliveryState(member));
        return quote.lines().stream()
                .map(line -> {
                    Optional<ArticleFacts> article = article(line.item(), articles);
                    return new CartView.Line(
                            line,
                            article,
                            promising.promise(line),
                            article.map(found -> numbers.get(found.id())),
                            article.map(ArticleFacts::picture).orElseGet(() -> picture(line.item(), versions)));
                })
                .toList();
    }

    private static Optional<ArticleFacts> article(LineItem item, Map<ArticleId, ArticleFacts> articles) {
        return item instanceof LineItem.Article(ArticleId id)
                ? Optional.ofNullable(articles.get(id))
                : Optional.empty();
    }

    private static String picture(LineItem item, Map<VersionId, PackageVersion> versions) {
        return item instanceof LineItem.Package
                ? Optional.ofNullable(versions.get(new VersionId(item.subject())))
                        .map(version -> version.content().picture())
                        .orElse(ANY_PICTURE)
                : ANY_PICTURE;
    }

    private FederalState deliveryState(Actor.Member member) {
        return accounts.deliveryAddresses(member.account()).stream()
                .findFirst()
                .map(DeliveryAddress::address)
                .flatMap(address -> address.federalState())
                .orElse(FederalState.NW);
    }

    private QuoteInputs.Buyer buyer(LoginId login) {
        Member member = accounts.member(login).orElseThrow();
        String owner = member.orderLimit().isEmpty()
                ? member.name()
                : accounts.owner(member.account()).map(Member::name).orElse(member.name());
        return new QuoteInputs.Buyer(member.orderLimit(), owner);
    }

    /** What the quote of these items depends on, from whoever sells them; unknown items are missing. */
    Map<LineItem, LineFacts> facts(Standing standing, Collection<LineItem> items, LocalDate day) {
        Map<LineItem, LineFacts> facts = new HashMap<>();
        for (LineProvider provider : providers) {
            List<LineItem> own = items.stream().filter(provider::provides).toList();
            if (!own.isEmpty()) {
                facts.putAll(provider.facts(standing, own, day));
            }
        }
        return facts;
    }
}
