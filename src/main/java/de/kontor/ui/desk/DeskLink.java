package de.kontor.ui.desk;

import de.kontor.accounts.AccountSummary;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.ui.PageLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Links between the pages of the desk; they change the page without loading it anew. */
public class DeskLink extends PageLink {
    /** @param address without a leading slash, as {@code desk/accounts} */
    public DeskLink(String address, String text) {
        super(address, text);
    }

    /** To the page of an order. */
    public static DeskLink order(OrderId order, String text) {
        return new DeskLink("desk/orders/" + order, text);
    }

    /** To the page of an account, named by number and company. */
    public static DeskLink account(Map<AccountId, AccountSummary> accounts, AccountId id) {
        AccountSummary account = accounts.get(id);
        String name = account == null ? id.toString() : account.number() + " " + account.legalName();
        return new DeskLink("desk/accounts/" + id, name);
    }

    /** To the page of an article. */
    public static DeskLink article(ArticleId article, String text) {
        return new DeskLink("desk/articles/" + article, text);
    }

    /** To the page of an article, by the number people read in the address. */
    public static DeskLink article(String number) {
        return new DeskLink("desk/articles/" + URLEncoder.encode(number, StandardCharsets.UTF_8), number);
    }
}
