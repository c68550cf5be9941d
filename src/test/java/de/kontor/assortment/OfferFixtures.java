package de.kontor.assortment;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.MemberDraft;
import de.kontor.accounts.NewAccount;
import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.ArticleFixtures;
import de.kontor.catalog.Attribute;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.Role;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Members of new accounts, and new priced articles, for tests that share a database. */
@TestComponent
public class OfferFixtures {
    private static final Actor SYSTEM = ArticleFixtures.SYSTEM;

    private final CatalogImport imports;
    private final Catalog catalog;
    private final PriceBooks prices;
    private final Accounts accounts;
    private final Stock stock;
    private final Assortment assortment;

    OfferFixtures(
            CatalogImport imports,
            Catalog catalog,
            PriceBooks prices,
            Accounts accounts,
            Stock stock,
            Assortment assortment) {
        this.imports = imports;
        this.catalog = catalog;
        this.prices = prices;
        this.accounts = accounts;
        this.stock = stock;
        this.assortment = assortment;
    }

    /** One packaging unit of an article as a member sees it. */
    Optional<Offer> offer(Actor member, ArticleId article) {
        return assortment.offers(member, List.of(article)).stream().findFirst();
    }

    public Actor.Member aSilverBuyer() {
        return aMember(Strategy.FORWARD, GrowthTier.SILVER, Role.BUYER);
    }

    public Actor.Member aBuyerInRetreat() {
        return aMember(Strategy.RETREAT, GrowthTier.BASE, Role.BUYER);
    }

    public Actor.Member aMember(Strategy strategy, GrowthTier tier, Role role) {
        PostalAddress address = new PostalAddress("Prüf GmbH", "Weg 1", "89231", "Neu-Ulm");
        AccountId account = accounts.openAll(
                        SYSTEM,
                        List.of(new NewAccount(
                                "Prüf GmbH",
                                Optional.empty(),
                                Trade.JOINERY,
                                HeadcountBand.TWO_TO_FOUR,
                                address,
                                List.of(),
                                "STANDARD",
                                AccountStatus.ACTIVE,
                                strategy,
                                tier,
                                "test")))
                .getFirst();
        MemberDraft person = new MemberDraft(
                "Petra Prüfer",
                "petra." + UUID.randomUUID() + "@example.test",
                Set.of(role),
                Locale.GERMAN,
                Optional.empty(),
                Optional.of("nur-fuer-tests-26"));
        LoginCreation created = accounts.addMember(SYSTEM, account, person);
        return new Actor.Member(((LoginCreation.Created) created).login(), account, person.name(), Set.of(role));
    }

    /** An article with list prices 12.86 from 1, 11.20 from 500, 9.95 from 1000; 100 per price and packaging unit. */
    @Transactional
    public ArticleId article(String word, boolean standardRange, boolean stockOnly, int pieces) {
        ArticleDraft draft = ArticleFixtures.draft();
        ArticleId article = imported(new ArticleDraft(
                draft.number(),
                draft.gtin(),
                draft.manufacturerNumber(),
                new LocalizedText("M8×40 " + word, "M8×40 " + word + " en"),
                draft.description(),
                draft.categoryCode(),
                draft.articleGroup(),
                draft.priceUnit(),
                draft.packagingUnit(),
                draft.unitCode(),
                draft.vatRate(),
                List.of(new Attribute("size", new LocalizedText("Größe", "Size"), new LocalizedText("M8×40", "M8×40"))),
                true,
                standardRange,
                true,
                stockOnly,
                5,
                draft.status(),
                "screw",
                UnitPrice.of("7.46")));
        prices.enterListPrices(SYSTEM, LocalDate.of(2026, 1, 1), List.of(new PriceEntry(article, ladder())));
        if (pieces > 0) {
            stock.receive(SYSTEM, Map.of(article, pieces), "opening");
        }
        return article;
    }

    @Transactional
    public void discontinue(ArticleId article, ArticleId successor) {
        imports.discontinue(SYSTEM, article, Optional.of(successor));
    }

    public String number(ArticleId article) {
        return catalog.article(article).orElseThrow().number();
    }

    private ArticleId imported(ArticleDraft draft) {
        return new ArticleFixtures(imports, stock).articles(List.of(draft)).getFirst();
    }

    private static List<VolumeTier> ladder() {
        return List.of(
                new VolumeTier(1, UnitPrice.of("12.86")),
                new VolumeTier(500, UnitPrice.of("11.20")),
                new VolumeTier(1000, UnitPrice.of("9.95")));
    }
}
