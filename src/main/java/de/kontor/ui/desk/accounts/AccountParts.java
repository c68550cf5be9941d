package de.kontor.ui.desk.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.AccountProfile.StrategyChange;
import de.kontor.accounts.Member;
import de.kontor.accounts.PostalAddress;
import de.kontor.shared.Formats;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FactTable;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.Names;

/** The parts of the page of an account. */
class AccountParts {
    private final AccountProfile account;
    private final Formats formats = Screen.formats();

    AccountParts(AccountProfile account) {
        this.account = account;
    }

    Component facts() {
        return new FactTable(text("desk.account.facts"))
                .fact(text("desk.account.number"), account.number())
                .fact(text("desk.account.vat-id"), account.vatId().orElse("–"))
                .fact(text("desk.account.trade"), Names.of(account.trade()))
                .fact(text("desk.account.headcount"), account.headcount().label())
                .fact(text("desk.account.segment"), account.standing().segment())
                .fact(text("desk.account.strategy"), Names.of(account.standing().strategy()))
                .fact(text("desk.account.tier"), Names.of(account.standing().growthTier()));
    }

    /** Where the bill goes, and where the goods. */
    Component addresses() {
        FactTable table = new FactTable(text("desk.account.addresses"));
        table.fact(text("desk.account.billing"), address(account.billingAddress()));
        account.deliveryAddresses()
                .forEach(place -> table.fact(
                        text(place.isDefault() ? "desk.account.delivery-default" : "desk.account.delivery"),
                        address(place.address())));
        return table;
    }

    /** Which strategy it followed since when, and why. */
    Component history() {
        FactTable table = new FactTable(text("desk.account.history"));
        account.strategyHistory().forEach(change -> table.fact(formats.date(change.since()), strategy(change)));
        return table;
    }

    private static Component strategy(StrategyChange change) {
        Span name = new Span(Names.of(change.strategy()));
        name.addClassName("strong");
        Span why = new Span("\n" + change.reason() + " · " + Names.actor(change.origin()));
        why.addClassNames("muted", "pre");
        return new Span(name, why);
    }

    Component members() {
        DataTable<Member> table = new DataTable<>(text("desk.account.members"));
        table.heading(text("desk.login.name"), member -> new Span(member.name()));
        table.text(text("desk.login.email"), Member::email);
        table.text(text("desk.account.member.owner"), member -> text(member.owner() ? "desk.yes" : "desk.no"));
        table.number(text("desk.login.limit"), member -> member.orderLimit()
                .map(formats::money)
                .orElseGet(() -> text("desk.account.member.no-limit")));
        table.whenEmpty(new EmptyState(text("desk.account.members.empty")));
        table.setRows(account.members());
        return table;
    }

    private static Component address(PostalAddress address) {
        Span shown = new Span(
                String.join("\n", address.name(), address.street(), address.postalCode() + " " + address.city()));
        shown.addClassName("pre");
        return shown;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
