package de.kontor.bench;

import de.kontor.BenchPortal;
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
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Category;
import de.kontor.catalog.ImportResult;
import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.Role;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Articles and buyers in a portal, made through the facades that imports use. */
final class Scenery {
    static final String PASSWORD = "lange genug fuer alle Regeln 7";

    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);
    private static final int BATCH = 1_000;
    private static final int PIECES = 1_000_000;

    private final BenchPortal portal;
    private int buyers;

    Scenery(BenchPortal portal) {
        this.portal = portal;
    }

    /** Somebody who buys. */
    record Buyer(Actor.Member actor, String email) {}

    /** Articles with a price and plenty in stock. */
    List<ArticleId> articles(GeneratedArticles generated) {
        CatalogImport imports = portal.bean(CatalogImport.class);
        List<Category> categories = generated.categories();
        imports.importCategories(SYSTEM, categories);
        List<ArticleId> ids = new ArrayList<>();
        List<ArticleDraft> drafts = generated.drafts();
        for (int from = 0; from < drafts.size(); from += BATCH) {
            ids.addAll(batch(imports, drafts.subList(from, Math.min(drafts.size(), from + BATCH))));
        }
        // as autovacuum does some minutes after an import
        portal.bean(JdbcClient.class).sql("analyze").update();
        return ids;
    }

    private List<ArticleId> batch(CatalogImport imports, List<ArticleDraft> drafts) {
        List<ArticleId> ids =
                switch (imports.importArticles(SYSTEM, drafts)) {
                    case ImportResult.Imported(Map<String, ArticleId> made) -> List.copyOf(made.values());
                    case ImportResult.Rejected rejected -> throw new IllegalStateException(rejected.toString());
                };
        List<VolumeTier> tiers = List.of(
                new VolumeTier(1, UnitPrice.of("12.8600")),
                new VolumeTier(100, UnitPrice.of("11.2000")),
                new VolumeTier(500, UnitPrice.of("9.9000")));
        portal.bean(PriceBooks.class)
                .enterListPrices(
                        SYSTEM,
                        LocalDate.of(2026, 1, 1),
                        ids.stream().map(id -> new PriceEntry(id, tiers)).toList());
        Map<ArticleId, Integer> pieces = new HashMap<>();
        ids.forEach(id -> pieces.put(id, PIECES));
        portal.bean(Stock.class).receive(SYSTEM, pieces, "opening");
        return ids;
    }

    /** Owners of accounts in forward; only those with a password can sign in, and hashing it takes a while. */
    List<Buyer> buyers(int count, boolean withPassword) {
        List<Buyer> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(buyer(withPassword ? Optional.of(PASSWORD) : Optional.empty()));
        }
        return made;
    }

    private Buyer buyer(Optional<String> password) {
        Accounts accounts = portal.bean(Accounts.class);
        PostalAddress home = new PostalAddress("Messbetrieb GmbH", "Werkstraße 1", "89073", "Ulm");
        PostalAddress site = new PostalAddress("Baustelle", "Feldweg 2", "80331", "München");
        AccountId account = accounts.openAll(
                        SYSTEM,
                        List.of(new NewAccount(
                                "Messbetrieb GmbH",
                                Optional.empty(),
                                Trade.JOINERY,
                                HeadcountBand.TWO_TO_FOUR,
                                home,
                                List.of(home, site),
                                "STANDARD",
                                AccountStatus.ACTIVE,
                                Strategy.FORWARD,
                                GrowthTier.SILVER,
                                "bench")))
                .getFirst();
        String email = "buyer" + ++buyers + "@bench.example";
        var draft =
                new MemberDraft("Jana Brandt", email, Set.of(Role.OWNER), Locale.GERMAN, Optional.empty(), password);
        return switch (accounts.addMember(SYSTEM, account, draft)) {
            case LoginCreation.Created(LoginId login) ->
                new Buyer(new Actor.Member(login, account, "Jana Brandt", Set.of(Role.OWNER)), email);
            case LoginCreation.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
