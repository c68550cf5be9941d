package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Segment;
import de.kontor.identity.Actor;
import de.kontor.pricing.PriceBook;
import de.kontor.ui.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses the book: the list, a segment, or an account. */
class BookChooser extends Div {
    private static final String ACCOUNT = "ACCOUNT";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Select<String> kind = new Select<>();
    private final AccountChoice account;
    private final AccountSearch search;

    BookChooser(Accounts accounts, AccountSearch search, Actor actor, Consumer<PriceBook> onChosen) {
        this.search = search;
        addClassNames("row", "wrap", "book-chooser");
        names.put(new PriceBook.ListPrices().code(), getTranslation("studio.prices.book.list"));
        for (Segment segment : accounts.segments()) {
            names.put(
                    new PriceBook.SegmentBook(segment.code()).code(),
                    getTranslation("studio.prices.book.segment", segment.name().in(Screen.language())));
        }
        names.put(ACCOUNT, getTranslation("studio.prices.book.account"));
        kind.setLabel(getTranslation("studio.prices.book"));
        kind.setItems(names.keySet());
        kind.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        account = new AccountChoice(search, actor);
        account.setVisible(false);
        kind.addValueChangeListener(change -> {
            boolean agreed = ACCOUNT.equals(change.getValue());
            account.setVisible(agreed);
            if (change.isFromClient() && agreed) {
                account.focus();
            } else if (change.isFromClient() && change.getValue() != null) {
                PriceBook.ofCode(change.getValue()).ifPresent(onChosen);
            }
        });
        account.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChosen.accept(new PriceBook.AccountPrices(change.getValue().id()));
            }
        });
        add(kind, account);
    }

    /** Shows the book of a page; its name, or empty when there is no such book. */
    Optional<String> show(PriceBook book) {
        if (book instanceof PriceBook.AccountPrices(var id)) {
            AccountSummary found = search.summaries(Set.of(id)).get(id);
            kind.setValue(ACCOUNT);
            account.setValue(found);
            return Optional.ofNullable(found).map(known -> known.number() + " " + known.legalName());
        }
        boolean known = names.containsKey(book.code());
        kind.setValue(known ? book.code() : null);
        return Optional.ofNullable(names.get(book.code()));
    }
}
