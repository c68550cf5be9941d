package de.kontor.assortment;

import de.kontor.shared.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one statement of a search: the articles of a page, how many there are, and how many hold each facet value. Text
 * and facets are one text search query, so that one index answers both.
 */
final class SearchStatement {
    /** Results beyond are neither counted nor shown. */
    static final int MOST = 2_000;

    private static final int MOST_NUMBERS = 500;
    private static final int SHORTEST_GTIN = 6;
    private static final int SHORTEST_MANUFACTURER = 4;

    /** From so many expected hits on, reading the articles in their order is quicker than reading all hits. */
    private static final int BROAD = 10_000;

    private final SearchTerms terms;
    private final FacetChoice choice;
    private final Map<String, Object> params = new HashMap<>();
    private final boolean broad;
    private final String order;

    /** @param expected about how many articles hold the words and facets */
    SearchStatement(
            SearchTerms terms,
            FacetChoice choice,
            Optional<AccountId> account,
            Optional<String> nameColumn,
            int expected) {
        this.terms = terms;
        this.choice = choice;
        this.broad = expected >= BROAD;
        this.order = nameColumn.map(column -> column + ", sort_key").orElse("place, sort_key");
        params.put("most", MOST);
        params.put("number", terms.number());
        params.put("numberPrefix", terms.number() + "%");
        account.ifPresent(id -> {
            params.put("account", id.value());
            params.put("own", terms.ownNumber());
            params.put("ownPrefix", terms.ownNumber() + "%");
        });
        if (terms.wordsMeanSomething()) {
            params.put("exact", terms.exactQuery());
            params.put("loose", terms.query());
        }
    }

    Map<String, Object> params() {
        return params;
    }

    /** @param withFacets whether facets are counted */
    String sql(boolean withFacets, boolean byName) {
        String sorted = byName ? order : "rank, place, sort_key";
        StringBuilder sql = new StringBuilder("with numbers as materialized (" + numbers() + "), hits as materialized ("
                + hits() + ") (select 0 as kind, article_id, 0 as facet, 0 as hits, packaging_unit, lead_time_days,"
                + " back_order from hits order by " + sorted + " offset :offset limit :limit)"
                + " union all select 1, null, 0, count(*)::int, 0, 0, false from hits");
        if (withFacets) {
            sql.append(counted(2, "hits"));
            for (int i = 0; i < choice.groups().size(); i++) {
                sql.append(counted(3 + i, "(" + siblings(choice.groups().get(i).facet(), i) + ") s"));
            }
        }
        return sql.toString();
    }

    private static String counted(int kind, String set) {
        return " union all select " + kind + ", null, f, count(*)::int, 0, 0, false from " + set
                + ", unnest(facets) f group by f";
    }

    /** Articles the query is the number of, or the beginning of it. */
    private String numbers() {
        List<String> branches = new ArrayList<>();
        if (params.containsKey("account") && !terms.ownNumber().isEmpty()) {
            branches.add("select article_id, case when folded = :own then 0 else 5 end as rank from own_numbers"
                    + " where account_id = :account and folded like :ownPrefix");
        }
        int length = terms.number().length();
        if (length > 0) {
            branches.add(numbered("number_norm", 1, length > 1));
            branches.add(numbered("gtin", 2, length >= SHORTEST_GTIN));
            branches.add(numbered("manufacturer_norm", 3, length >= SHORTEST_MANUFACTURER));
        }
        return branches.isEmpty()
                ? "select null::uuid as article_id, 0 as rank where false"
                : "select article_id, min(rank) as rank from (" + String.join(" union all ", branches)
                        + ") found group by article_id";
    }

    private static String numbered(String column, int rank, boolean begun) {
        return begun
                ? "(select article_id, case when %1$s = :number then %2$d else %3$d end as rank from search_entries where %1$s like :numberPrefix order by %1$s limit %4$d)"
                        .formatted(column, rank, rank + 5, MOST_NUMBERS)
                : "select article_id, %d as rank from search_entries where %s = :number".formatted(rank, column);
    }

    private String hits() {
        String columns =
                "article_id, facets, place, sort_key, name_de, name_en, packaging_unit, lead_time_days, back_order, ";
        return "select %1$s rank from numbers join search_entries using (article_id) where %2$s union all select %1$s %3$s as rank from (%4$s) worded"
                .formatted(columns, matches("filter", filter("")), rank(), worded("*", "", "hitWords"));
    }

    private String rank() {
        return terms.wordsMeanSomething()
                ? "case when title @@ :exact::tsquery then 11 when title @@ :loose::tsquery then 12"
                        + " when tokens @@ :exact::tsquery then 13 else 14 end"
                : "15";
    }

    /** The facets of what would be found without the choice in one facet. */
    private String siblings(String facet, int index) {
        return "select facets from numbers join search_entries using (article_id) where %s union all select facets from (%s) w"
                .formatted(
                        matches("filter" + index, filter(facet)),
                        worded("facets, place, sort_key, name_de, name_en", facet, "words" + index));
    }

    /** The first articles that hold the words and the facets. */
    private String worded(String columns, String without, String name) {
        if (!terms.blank() && !terms.wordsMeanSomething()) {
            return "select " + columns + " from search_entries where false";
        }
        String query = Stream.concat(
                        terms.blank() ? Stream.empty() : Stream.of(terms.query()), choice.queriesWithout(without))
                .collect(Collectors.joining("&"));
        String others = terms.looksLikeNumber()
                ? " and not exists (select from numbers)"
                : " and not exists (select from numbers n where n.article_id = e.article_id)";
        return "select %s from search_entries e where %s%s order by %s limit :most"
                .formatted(columns, matches(name, query), terms.blank() ? "" : others, order);
    }

    private String filter(String without) {
        return choice.queriesWithout(without).collect(Collectors.joining("&"));
    }

    /** Called by name the comparison uses no index: that is wanted where most articles match. */
    private String matches(String name, String query) {
        if (query.isEmpty()) {
            return "true";
        }
        params.put(name, query);
        return (broad ? "ts_match_vq(tokens, :%s::tsquery)" : "tokens @@ :%s::tsquery").formatted(name);
    }
}
