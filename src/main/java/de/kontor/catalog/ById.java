package de.kontor.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Turns a list into a map that keeps its order. */
final class ById {
    private ById() {}

    static <K, T> Map<K, T> of(Collection<T> values, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), value));
        return byKey;
    }
}
