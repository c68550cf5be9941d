package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.combobox.ComboBox;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.identity.Actor;
import java.util.Optional;

/** Chooses an account by number, name or city; asks for a page of them at a time. */
class AccountChoice extends ComboBox<AccountSummary> {
    AccountChoice(AccountSearch accounts, Actor actor) {
        setLabel(getTranslation("studio.prices.account"));
        setPlaceholder(getTranslation("studio.prices.account.hint"));
        setItemLabelGenerator(account -> account.number() + " " + account.legalName());
        setItems(query -> accounts
                .find(
                        actor,
                        new AccountSearch.Filter(query.getFilter().orElse(""), Optional.empty(), Optional.empty()),
                        query.getOffset(),
                        query.getLimit())
                .accounts()
                .stream());
        addClassName("account-choice");
    }
}
