package de.kontor.ui.studio.prices;

import de.kontor.identity.Actor;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceChange;
import de.kontor.pricing.PriceDesk;
import de.kontor.pricing.PriceDraft;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the person at the screen may do with one book. */
record BookEditing(PriceDesk desk, Actor actor, PriceBook book) {
    boolean allowed() {
        return PriceDesk.mayEdit(actor, book);
    }

    /** Whether prices of this book can have an end. */
    boolean canEnd() {
        return !(book instanceof PriceBook.ListPrices);
    }

    PriceChange enter(PriceDraft draft, List<Ladder> seen) {
        return desk.enter(actor, book, draft, seen);
    }

    PriceChange end(ArticleId article, LocalDate validFrom, Optional<LocalDate> lastDay, List<Ladder> seen) {
        return desk.end(actor, book, article, validFrom, lastDay, seen);
    }

    PriceChange withdraw(ArticleId article, LocalDate validFrom, List<Ladder> seen) {
        return desk.withdraw(actor, book, article, validFrom, seen);
    }
}
