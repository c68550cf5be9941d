package de.kontor.ui.studio.prices;

import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Segment;
import de.kontor.pricing.PriceBook;
import de.kontor.shared.AccountId;
import de.kontor.ui.Screen;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What books are called in the language of the screen; asks for the accounts of a page at once. */
class BookNames {
    private final AccountSearch accounts;
    private final Map<String, String> segments;
    private final Map<AccountId, AccountSummary> owners = new HashMap<>();

    BookNames(Accounts segments, AccountSearch accounts) {
        this.accounts = accounts;
        this.segments = segments.segments().stream().collect(Collectors.toMap(Segment::code, segment -> segment.name()
                .in(Screen.language())));
    }

    /** Reads the accounts of these books, so that their names are known. */
    void know(Collection<PriceBook> books) {
        owners.putAll(accounts.summaries(
                books.stream().flatMap(book -> book.owner().stream()).toList()));
    }

    String of(PriceBook book) {
        return switch (book) {
            case PriceBook.ListPrices list -> PriceWords.text("studio.prices.book.list");
            case PriceBook.SegmentBook(String code) ->
                PriceWords.text("studio.prices.book.segment", segments.getOrDefault(code, code));
            case PriceBook.AccountPrices(AccountId id) -> {
                AccountSummary owner = owners.get(id);
                yield owner == null ? id.toString() : owner.number() + " " + owner.legalName();
            }
        };
    }
}
