package de.kontor.assortment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Makes the next index out of the one before and the rows that changed. What stays is moved, not read again: some
 * milliseconds per 10,000 articles.
 */
final class IndexChange {
    private final ArticleIndex before;
    private final List<SearchRow> fresh;
    private final Move move;

    private IndexChange(ArticleIndex before, Collection<SearchRow> changed) {
        this.before = before;
        fresh = changed.stream()
                .filter(row -> !row.hidden())
                .sorted(Comparator.comparingInt(SearchRow::place)
                        .thenComparing(row -> TextColumn.bytes(row.sortKey()), Arrays::compareUnsigned)
                        .thenComparing(SearchRow::article))
                .toList();
        move = new Move(sources(changed), before.size());
    }

    /** @param changed at most one row per article */
    static ArticleIndex apply(ArticleIndex before, Collection<SearchRow> changed) {
        return new IndexChange(before, changed).index();
    }

    private ArticleIndex index() {
        int size = move.size();
        long[] high = new long[size];
        long[] low = new long[size];
        byte[] places = new byte[size];
        int[] packagingUnits = new int[size];
        int[] leadTimes = new int[size];
        int[] slots = new int[size];
        int slotCount = before.slots();
        for (int ordinal = 0; ordinal < size; ordinal++) {
            int source = move.source(ordinal);
            if (source >= 0) {
                high[ordinal] = before.high(source);
                low[ordinal] = before.low(source);
                places[ordinal] = before.columns().places()[source];
                packagingUnits[ordinal] = before.columns().packagingUnits()[source];
                leadTimes[ordinal] = before.columns().leadTimes()[source];
                slots[ordinal] = before.slot(source);
            } else {
                SearchRow row = fresh.get(~source);
                high[ordinal] = row.article().getMostSignificantBits();
                low[ordinal] = row.article().getLeastSignificantBits();
                places[ordinal] = (byte) row.place();
                packagingUnits[ordinal] = row.packagingUnit();
                leadTimes[ordinal] = row.backOrder() ? row.leadTimeDays() : ~row.leadTimeDays();
                OptionalInt known = before.ordinal(row.article());
                slots[ordinal] = known.isPresent() ? before.slot(known.getAsInt()) : slotCount++;
            }
        }
        Map<String, int[]> postings = postings();
        return new ArticleIndex(
                high,
                low,
                byId(high, low),
                new ArticleIndex.Columns(texts(), places, packagingUnits, leadTimes, slots, slotCount),
                facets(),
                postings,
                before.vocabulary().next(postings));
    }

    /** Where each article comes from: two ways into one, those that stay and the new ones, both in order. */
    private int[] sources(Collection<SearchRow> changed) {
        boolean[] leaves = new boolean[before.size()];
        changed.forEach(row -> before.ordinal(row.article()).ifPresent(ordinal -> leaves[ordinal] = true));
        IntList sources = new IntList();
        int next = 0;
        for (int ordinal = 0; ordinal < before.size(); ordinal++) {
            if (!leaves[ordinal]) {
                while (next < fresh.size() && comesBefore(fresh.get(next), ordinal)) {
                    sources.add(~next++);
                }
                sources.add(ordinal);
            }
        }
        while (next < fresh.size()) {
            sources.add(~next++);
        }
        return sources.toArray();
    }

    private boolean comesBefore(SearchRow row, int ordinal) {
        int order = Integer.compare(row.place(), before.place(ordinal));
        if (order == 0) {
            order = before.columns().texts().sortKey().compare(TextColumn.bytes(row.sortKey()), ordinal);
        }
        return order == 0 ? before.compare(ordinal, row.article()) > 0 : order < 0;
    }

    private int[] byId(long[] high, long[] low) {
        Comparator<Integer> byId = (a, b) -> {
            int first = Long.compareUnsigned(high[a], high[b]);
            return first == 0 ? Long.compareUnsigned(low[a], low[b]) : first;
        };
        int[] kept = move.targets(before.byId());
        int[] added = Arrays.stream(move.added())
                .boxed()
                .sorted(byId)
                .mapToInt(i -> i)
                .toArray();
        int[] all = new int[kept.length + added.length];
        int k = 0;
        int a = 0;
        for (int i = 0; i < all.length; i++) {
            boolean takesKept = a == added.length || (k < kept.length && byId.compare(kept[k], added[a]) < 0);
            all[i] = takesKept ? kept[k++] : added[a++];
        }
        return all;
    }

    private ArticleIndex.Texts texts() {
        ArticleIndex.Texts texts = before.columns().texts();
        return new ArticleIndex.Texts(
                moved(texts.number(), SearchRow::number),
                moved(texts.gtin(), SearchRow::gtin),
                moved(texts.manufacturer(), SearchRow::manufacturer),
                moved(texts.sortKey(), SearchRow::sortKey),
                moved(texts.nameDe(), SearchRow::nameDe),
                moved(texts.nameEn(), SearchRow::nameEn));
    }

    private TextColumn moved(TextColumn column, Function<SearchRow, String> text) {
        byte[][] texts = fresh.stream().map(text).map(TextColumn::bytes).toArray(byte[][]::new);
        return column.moved(move, texts);
    }

    private ArticleIndex.Facets facets() {
        ArticleIndex.Facets known = before.facets();
        int[] starts = new int[move.size() + 1];
        IntList values = new IntList();
        for (int ordinal = 0; ordinal < move.size(); ordinal++) {
            int source = move.source(ordinal);
            if (source >= 0) {
                for (int at = known.starts()[source]; at < known.starts()[source + 1]; at++) {
                    values.add(known.values()[at]);
                }
            } else {
                for (int value : fresh.get(~source).facets()) {
                    values.add(value);
                }
            }
            starts[ordinal + 1] = values.size();
        }
        return new ArticleIndex.Facets(starts, values.toArray());
    }

    private Map<String, int[]> postings() {
        Map<String, IntList> added = added();
        Map<String, int[]> postings = new HashMap<>();
        before.postings().forEach((word, list) -> {
            int[] kept = move.postings(list);
            IntList more = added.remove(word);
            int[] all = more == null ? kept : merged(kept, more.toArray());
            if (all.length > 0) {
                postings.put(word, all);
            }
        });
        added.forEach((word, list) -> postings.put(word, list.toArray()));
        return postings;
    }

    private Map<String, IntList> added() {
        Map<String, IntList> added = new HashMap<>();
        for (int ordinal : move.added()) {
            SearchRow row = fresh.get(~move.source(ordinal));
            for (String word : row.title()) {
                added.computeIfAbsent(word, w -> new IntList()).add(ordinal << 1 | 1);
            }
            for (String word : row.words()) {
                added.computeIfAbsent(word, w -> new IntList()).add(ordinal << 1);
            }
        }
        return added;
    }

    private static int[] merged(int[] kept, int[] added) {
        int[] all = new int[kept.length + added.length];
        int k = 0;
        int a = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = a == added.length || (k < kept.length && kept[k] < added[a]) ? kept[k++] : added[a++];
        }
        return all;
    }
}
