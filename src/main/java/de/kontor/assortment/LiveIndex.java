package de.kontor.assortment;

import de.kontor.shared.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index in memory as the database is at every search: the statement that looks up own numbers also says whether
 * rows have changed, in this process or another, and only those are read. See DD034.
 */
@Component
class LiveIndex {
    private final SearchEntries entries;
    private final AtomicReference<Known> known;

    LiveIndex(SearchEntries entries) {
        this.entries = entries;
        known = new AtomicReference<>(
                new Known(ArticleIndex.empty(Synonyms.ofTheTrade()), SearchEntries.BEGINNING, Map.of()));
    }

    /**
     * What has been read.
     *
     * @param horizon every transaction before it had ended by then, so that its rows are in the index
     * @param since which later rows are in the index too, by article, with their transaction
     */
    private record Known(ArticleIndex index, long horizon, Map<UUID, Long> since) {
        boolean holds(Map<UUID, Long> changed) {
            return since.entrySet().containsAll(changed.entrySet());
        }
    }

    /**
     * The index of this moment.
     *
     * @param own articles whose own number begins like the query, and whether it is the whole one
     */
    record Moment(ArticleIndex index, Map<UUID, Boolean> own) {}

    /** Nobody waits for the first search. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional(readOnly = true)
    void readAtStart() {
        now(Optional.empty(), "");
    }

    /** One statement; some more when articles have changed. */
    Moment now(Optional<AccountId> account, String ownNumber) {
        Known before = known.get();
        SearchEntries.Glance glance = entries.glance(before.horizon(), account, ownNumber);
        if (!before.holds(glance.changed())) {
            return new Moment(read(), glance.own());
        }
        if (glance.horizon() > before.horizon()) {
            known.compareAndSet(before, new Known(before.index(), glance.horizon(), glance.changed()));
        }
        return new Moment(before.index(), glance.own());
    }

    private synchronized ArticleIndex read() {
        Known before = known.get();
        long horizon = entries.horizon();
        List<SearchRow> rows = entries.since(before.horizon());
        Map<UUID, Long> since = new HashMap<>();
        rows.stream()
                .filter(row -> row.changedIn() >= horizon)
                .forEach(row -> since.put(row.article(), row.changedIn()));
        List<SearchRow> fresh = rows.stream()
                .filter(row -> before.since().getOrDefault(row.article(), -1L) != row.changedIn())
                .toList();
        ArticleIndex index = fresh.isEmpty() ? before.index() : IndexChange.apply(before.index(), fresh);
        known.set(new Known(index, horizon, since));
        return index;
    }
}
