package de.kontor.ui.studio.rules;

import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.terms.RuleScope;
import de.kontor.terms.StatedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of segments and accounts that rules are about. */
class RuleDirectory {
    private static final int SEARCHED = 50;

    private final Accounts accounts;
    private final AccountSearch search;
    private final Actor actor;

    RuleDirectory(Accounts accounts, AccountSearch search, Actor actor) {
        this.accounts = accounts;
        this.search = search;
        this.actor = actor;
    }

    @SafeVarargs
    final RuleWords words(List<StatedRule>... rules) {
        Set<AccountId> named = Stream.of(rules)
                .flatMap(List::stream)
                .flatMap(rule ->
                        rule.key().scope() instanceof RuleScope.Account(AccountId id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toSet());
        return new RuleWords(accounts.segments(), new HashMap<>(search.summaries(named)));
    }

    /** What the form of a special rule chooses from; accounts it finds get their names at once. */
    SpecialRuleForm.Sources sources(RuleWords words) {
        return new SpecialRuleForm.Sources(accounts.segments(), number -> {
            Optional<AccountSummary> found = account(number);
            found.ifPresent(words::know);
            return found;
        });
    }

    private Optional<AccountSummary> account(String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var filter = new AccountSearch.Filter(number, Optional.empty(), Optional.empty());
        return search.find(actor, filter, 0, SEARCHED).accounts().stream()
                .filter(found -> found.number().equalsIgnoreCase(number))
                .findFirst();
    }
}
