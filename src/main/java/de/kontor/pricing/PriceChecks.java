package de.kontor.pricing;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Segment;
import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Percentage;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers staff what anybody pays for anything on any day, by the same calculation as carts and orders. */
@Service
public class PriceChecks {
    private final Accounts accounts;
    private final Catalog catalog;
    private final Pricing pricing;
    private final Terms terms;

    PriceChecks(Accounts accounts, Catalog catalog, Pricing pricing, Terms terms) {
        this.accounts = accounts;
        this.catalog = catalog;
        this.pricing = pricing;
        this.terms = terms;
    }

    /**
     * The price with every candidate. Segment, strategy and growth tier are those of today; ladders and rules those of
     * the day.
     *
     * @return empty for an unknown account or article
     */
    @Transactional(readOnly = true)
    public Optional<PriceCheck> check(
            Actor actor, AccountId account, ArticleId article, Quantity quantity, LocalDate day) {
        actor.requireStaff(Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN);
        return accounts.standing(account)
                .flatMap(standing -> catalog.article(article).map(found -> check(standing, found, quantity, day)));
    }

    private PriceCheck check(Standing standing, ArticleFacts article, Quantity quantity, LocalDate day) {
        RuleSet rules = terms.inForce(day);
        PriceFacts facts = Objects.requireNonNull(
                pricing.facts(standing, List.of(article), day).get(article.id()));
        Optional<PriceTrace> trace = PriceCalculation.price(facts, standing, rules, quantity);
        Percentage margin = Margins.of(rules, article.articleGroup());
        return new PriceCheck(
                day,
                standing,
                segment(standing.segment()),
                quantity,
                facts,
                trace,
                trace.map(found -> found.unitPrice().lineNet(quantity, found.priceUnit())),
                rules.version(),
                margin,
                facts.cost().withMargin(margin));
    }

    private LocalizedText segment(String code) {
        return accounts.segments().stream()
                .filter(segment -> segment.code().equals(code))
                .findFirst()
                .map(Segment::name)
                .orElseGet(() -> new LocalizedText(code, code));
    }
}
