package de.kontor.replenishment;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.Member;
import de.kontor.assortment.ArticleSearch;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What service needs to fill in a plan for an account and to start it on its owner's behalf; changing one goes through
 * {@link ReorderPlans} and {@link ReorderRuns}. For service, specialists, administrators and the system.
 */
@Service
public class PlansOnBehalf {
    private static final int PROPOSALS = 5;

    private final PlanStart start;
    private final PlanCheck check;
    private final Outlooks outlooks;
    private final Accounts accounts;
    private final Catalog catalog;
    private final ArticleSearch search;

    PlansOnBehalf(
            PlanStart start,
            PlanCheck check,
            Outlooks outlooks,
            Accounts accounts,
            Catalog catalog,
            ArticleSearch search) {
        this.start = start;
        this.check = check;
        this.outlooks = outlooks;
        this.accounts = accounts;
        this.catalog = catalog;
        this.search = search;
    }

    /**
     * What a plan of an account can be made of.
     *
     * @param addresses the default first
     * @param earliestFirst the earliest day it may begin
     */
    public record Basis(List<DeliveryAddress> addresses, LocalDate earliestFirst) {}

    /** The basis of a plan of an account. */
    @Transactional(readOnly = true)
    public Basis basis(Actor actor, AccountId account) {
        Actors.requireClerk(actor);
        return new Basis(accounts.deliveryAddresses(account), start.earliestFirst(account));
    }

    /** The articles a text may mean, by number first, else by words; one when it is clear, at most a few. */
    @Transactional(readOnly = true)
    public List<ArticleFacts> articles(Actor actor, String typed) {
        Actors.requireClerk(actor);
        String text = typed.replace("\u0000", "").strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<ArticleFacts> exact = catalog.byExactNumber(text);
        if (!exact.isEmpty()) {
            return exact;
        }
        var found = search.search(text, Optional.empty(), 0, PROPOSALS).articles();
        var articles = catalog.articles(found);
        return found.stream().map(articles::get).filter(Objects::nonNull).toList();
    }

    /** What lines would cost the account as a run today, fees and all; empty when they cannot be ordered. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails.Cost> preview(
            Actor actor, AccountId account, List<WantedLine> lines, StockPreference stock) {
        Actors.requireClerk(actor);
        return accounts.owner(account).map(Member::login).flatMap(owner -> switch (check.agree(account, owner, lines)) {
            case PlanCheck.Agreed.Not not -> Optional.empty();
            case PlanCheck.Agreed.Lines agreed ->
                Optional.of(PlanReader.cost(outlooks.of(account, owner, agreed.lines(), stock)));
        });
    }

    /**
     * Starts a plan for an account on behalf of its owner, at today's prices. Refused with one sentence: an account
     * without owner, and staff without a reason.
     */
    @Transactional
    public PlanChange start(Actor actor, AccountId account, PlanDraft draft, String reason) {
        Actors.requireClerk(actor);
        Optional<Member> owner = accounts.owner(account);
        if (owner.isEmpty()) {
            return PlanDesk.refused("plan.refused.noOwner");
        }
        return PlanDesk.unexplained(actor, reason)
                .orElseGet(() -> start.start(
                        actor, account, owner.get().login(), owner.get().name(), draft, reason));
    }
}
