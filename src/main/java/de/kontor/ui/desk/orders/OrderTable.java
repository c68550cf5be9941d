package de.kontor.ui.desk.orders;

import de.kontor.accounts.AccountSummary;
import de.kontor.ordering.OrderSummary;
import de.kontor.shared.AccountId;
import de.kontor.ui.DataTable;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import java.util.Map;

/** Orders as rows. */
public final class OrderTable extends DataTable<OrderSummary> {
    private Map<AccountId, AccountSummary> accounts = Map.of();

    private OrderTable(String name) {
        super(name);
        heading(getTranslation("desk.order.number"), order -> DeskLink.order(order.id(), order.number()));
    }

    /** Orders of all accounts. */
    public static OrderTable ofAll(String name) {
        OrderTable table = new OrderTable(name);
        table.column(
                table.getTranslation("desk.order.account"), order -> DeskLink.account(table.accounts, order.account()));
        table.addFacts();
        return table;
    }

    /** Orders of one account. */
    public static OrderTable ofOne(String name) {
        OrderTable table = new OrderTable(name);
        table.addFacts();
        return table;
    }

    /** Tells what the accounts of the next rows are called. */
    public void setAccounts(Map<AccountId, AccountSummary> known) {
        accounts = known;
    }

    private void addFacts() {
        text(getTranslation("desk.order.placed-at"), order -> Screen.formats().dateTime(order.placedAt()));
        text(getTranslation("desk.order.placed-by"), OrderSummary::placedByName);
        column(getTranslation("desk.order.state"), order -> Names.badge(order.state()), "beside");
        number(getTranslation("desk.order.lines"), order -> Screen.formats().integer(order.lines()));
        number(getTranslation("desk.order.net"), order -> Screen.formats().money(order.net()));
        number(getTranslation("desk.order.gross"), order -> Screen.formats().money(order.gross()));
    }
}
