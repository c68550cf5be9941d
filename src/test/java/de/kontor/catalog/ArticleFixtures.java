package de.kontor.catalog;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.TimeOrderedId;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Articles for tests; each has its own number, so tests can share a database. */
public class ArticleFixtures {
    public static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);
    public static final Actor SERVICE =
            new Actor.Staff(new LoginId(TimeOrderedId.next()), "Sabine Service", Set.of(Role.SERVICE));
    static final String CATEGORY = "fixtures";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CatalogImport imports;
    private final Stock stock;

    public ArticleFixtures(CatalogImport imports, Stock stock) {
        this.imports = imports;
        this.stock = stock;
    }

    /** A draft that passes every check. */
    public static ArticleDraft draft() {
        int serial = NEXT.incrementAndGet();
        String digits = "29%010d".formatted(serial);
        return new ArticleDraft(
                "FIX-" + serial,
                digits + Gtin.checkDigit(digits),
                "MN/" + serial,
                new LocalizedText("Prüfling " + serial, "Specimen " + serial),
                new LocalizedText("Ein Artikel zum Prüfen", "An article to test"),
                CATEGORY,
                "FASTENERS",
                PriceUnit.HUNDRED,
                100,
                "C62",
                VatRate.STANDARD,
                List.of(new Attribute(
                        "norm", new LocalizedText("Norm", "Standard"), new LocalizedText("DIN 1", "DIN 1"))),
                true,
                true,
                true,
                false,
                5,
                ArticleStatus.ACTIVE,
                "screw",
                UnitPrice.of("7.46"));
    }

    public List<ArticleId> articles(List<ArticleDraft> drafts) {
        imports.importCategories(
                SYSTEM,
                List.of(new Category(CATEGORY, Optional.empty(), new LocalizedText("Prüflinge", "Specimens"), 99)));
        return switch (imports.importArticles(SYSTEM, drafts)) {
            case ImportResult.Imported(Map<String, ArticleId> ids) -> new ArrayList<>(ids.values());
            case ImportResult.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    /** A new active article with so many pieces in stock. */
    public ArticleId articleInStock(int pieces) {
        ArticleId article = articles(List.of(draft())).getFirst();
        stock.receive(SYSTEM, Map.of(article, pieces), "opening");
        return article;
    }
}
