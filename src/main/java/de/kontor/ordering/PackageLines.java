package de.kontor.ordering;

import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineFacts.OfPackage;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.Pricing;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.starterpacks.VersionId;
import de.kontor.terms.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Sells starter packages: one price for all, of what was chosen.
 *
 * @see "Decision record DD041-packages-as-lines"
 */
@Component
class PackageLines implements LineProvider {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);

    private final StarterPackages packages;
    private final BoughtPackages bought;
    private final Accounts accounts;
    private final Catalog catalog;
    private final Pricing pricing;

    PackageLines(StarterPackages packages, BoughtPackages bought, Accounts accounts, Catalog catalog, Pricing pricing) {
        this.packages = packages;
        this.bought = bought;
        this.accounts = accounts;
        this.catalog = catalog;
        this.pricing = pricing;
    }

    @Override
    public boolean provides(LineItem item) {
        return item instanceof LineItem.Package;
    }

    @Override
    public Map<LineItem, LineFacts> facts(Standing standing, Collection<LineItem> items, LocalDate day) {
        Map<VersionId, PackageVersion> versions =
                packages.versions(items.stream().map(PackageLines::version).toList());
        Map<PackageId, List<PackageVersion>> history = packages.history(
                versions.values().stream().map(PackageVersion::packageId).toList());
        Map<PackageId, Integer> had = bought.by(standing.account(), history);
        Trade trade = trade(standing.account());
        Articles articles = articles(standing, versions.values(), day);
        Map<LineItem, LineFacts> facts = new LinkedHashMap<>();
        for (LineItem item : items) {
            PackageVersion version = versions.get(version(item));
            if (version != null) {
                LineItem.Package chosen = (LineItem.Package) item;
                List<Verdict> against =
                        against(version, history.getOrDefault(version.packageId(), List.of()), standing, trade, day);
                Optional<Integer> left = version.content()
                        .limitPerAccount()
                        .map(limit -> limit - had.getOrDefault(version.packageId(), 0));
                facts.put(item, facts(chosen, version, articles, against, left));
            }
        }
        return facts;
    }

    private record Articles(
            Map<ArticleId, ArticleFacts> facts, Map<ArticleId, PriceFacts> prices, Map<ArticleId, StockLevel> stock) {}

    private Articles articles(Standing standing, Collection<PackageVersion> versions, LocalDate day) {
        TreeSet<ArticleId> ids = new TreeSet<>();
        versions.forEach(version -> ids.addAll(version.content().articles()));
        if (ids.isEmpty()) {
            return new Articles(Map.of(), Map.of(), Map.of());
        }
        Map<ArticleId, ArticleFacts> facts = catalog.articles(ids);
        return new Articles(facts, pricing.facts(standing, facts.values(), day), catalog.stock(ids));
    }

    private static LineFacts facts(
            LineItem.Package item,
            PackageVersion version,
            Articles articles,
            List<Verdict> against,
            Optional<Integer> left) {
        PackageContent content = version.content();
        Selection wanted = new Selection(item.chosen());
        Selection selection = wanted.fits(content) ? wanted : Selection.proposed(content);
        List<OfPackage.Part> parts = new ArrayList<>();
        List<Verdict> all = new ArrayList<>(against);
        for (Selection.Picked picked : selection.picked(content)) {
            ArticleFacts article = articles.facts().get(picked.choice().article());
            if (article != null) {
                OfPackage.Part part = part(picked, article, articles);
                parts.add(part);
                if (article.status() == ArticleStatus.DRAFT || part.list().isZero()) {
                    all.add(PackageQuote.refusal(
                            Message.of("package.line.soldOut", new Name(article.name()), new Name(content.name())),
                            Message.of("package.line.soldOut.wayOut", new Name(article.name()))));
                }
            }
        }
        return new OfPackage(
                new LineItem.Package(item.version(), selection.perSlot()),
                version.number(),
                content.name(),
                version.version(),
                content.price(),
                parts,
                all,
                left);
    }

    private static OfPackage.Part part(Selection.Picked picked, ArticleFacts article, Articles articles) {
        PriceFacts prices = Objects.requireNonNull(articles.prices().get(article.id()));
        Money list = prices.ladders().stream()
                .filter(ladder -> ladder.kind() == LadderKind.LIST)
                .findFirst()
                .map(ladder -> ladder.tierFor(picked.choice().quantity())
                        .price()
                        .lineNet(picked.choice().quantity(), article.priceUnit()))
                .orElse(Money.ZERO);
        Optional<Integer> limit = article.allowsBackOrder()
                ? Optional.empty()
                : Optional.of(articles.stock()
                        .getOrDefault(article.id(), StockLevel.NONE)
                        .available());
        return new OfPackage.Part(
                article.id(),
                article.number(),
                article.name(),
                picked.choice().quantity(),
                article.vatRate(),
                list,
                limit,
                prices);
    }

    /** Why an account may not buy a version on a day, whatever it chooses. */
    private static List<Verdict> against(
            PackageVersion version, List<PackageVersion> history, Standing standing, Trade trade, LocalDate day) {
        LocalizedText name = version.content().name();
        List<Verdict> against = new ArrayList<>();
        if (!version.isOnSale(day)) {
            against.add(history.stream()
                    .filter(other -> other.isOnSale(day))
                    .findFirst()
                    .map(next -> PackageQuote.refusal(
                            Message.of(
                                    "package.line.superseded",
                                    new Name(name),
                                    new Count(version.version()),
                                    new Count(next.version())),
                            Message.of("package.line.superseded.wayOut", new Count(next.version()))))
                    .orElseGet(() -> PackageQuote.refusal(
                            Message.of("package.line.retired", new Name(name)),
                            Message.of("line.remove", new Name(name)))));
        }
        if (!version.content().isFor(trade, standing.strategy())) {
            against.add(PackageQuote.refusal(
                    Message.of("package.line.notForYou", new Name(name)), Message.of("line.remove", new Name(name))));
        }
        return against;
    }

    private Trade trade(AccountId account) {
        return accounts.profile(SYSTEM, account).map(AccountProfile::trade).orElse(Trade.OTHER);
    }

    private static VersionId version(LineItem item) {
        return new VersionId(item.subject());
    }
}
