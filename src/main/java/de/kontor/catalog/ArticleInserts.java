package de.kontor.catalog;

import static java.util.Objects.requireNonNull;

import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes the table {@code articles}, many rows in one batch. */
@Repository
class ArticleInserts {
    private static final String INSERT = """
            insert into articles (
                id, number, gtin, manufacturer_number, name_de, name_en, description_de, description_en, category,
                article_group, price_unit, packaging_unit, unit_code, vat_rate, attributes, consumable,
                standard_range, growth_eligible, stock_only, lead_time_days, cost, status, picture)
            values (
                :id, :number, :gtin, :manufacturerNumber, :nameDe, :nameEn, :descriptionDe, :descriptionEn, :category,
                :articleGroup, :priceUnit, :packagingUnit, :unitCode, :vatRate, cast(:attributes as jsonb), :consumable,
                :standardRange, :growthEligible, :stockOnly, :leadTimeDays, :cost, :status, :picture)""";

    private final NamedParameterJdbcOperations jdbc;

    ArticleInserts(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<ArticleDraft> drafts, Map<String, ArticleId> ids) {
        jdbc.batchUpdate(
                INSERT,
                drafts.stream()
                        .map(draft -> row(draft, requireNonNull(ids.get(draft.number()))))
                        .toArray(SqlParameterSource[]::new));
    }

    Set<String> takenNumbers(List<ArticleDraft> drafts) {
        return taken("number", drafts, ArticleDraft::number);
    }

    Set<String> takenGtins(List<ArticleDraft> drafts) {
        return taken("gtin", drafts, ArticleDraft::gtin);
    }

    void changeCosts(Map<ArticleId, UnitPrice> costs) {
        jdbc.batchUpdate(
                "update articles set cost = :cost, version = version + 1 where id = :id",
                costs.entrySet().stream()
                        .map(cost -> new MapSqlParameterSource(
                                        "id", cost.getKey().value())
                                .addValue("cost", cost.getValue().toBigDecimal()))
                        .toArray(SqlParameterSource[]::new));
    }

    void discontinue(ArticleId article, Optional<ArticleId> successor) {
        int changed = jdbc.update(
                """
                update articles set status = 'DISCONTINUED', successor = cast(:successor as uuid), version = version + 1
                where id = :id""",
                new MapSqlParameterSource("id", article.value())
                        .addValue(
                                "successor", successor.map(ArticleId::toString).orElse(null)));
        if (changed != 1) {
            throw new IllegalArgumentException("No such article: " + article);
        }
    }

    private Set<String> taken(String column, List<ArticleDraft> drafts, Function<ArticleDraft, String> value) {
        String[] wanted = drafts.stream().map(value).map(SqlArrays::storable).toArray(String[]::new);
        return new HashSet<>(jdbc.queryForList(
                "select %1$s from articles where %1$s = any(cast(:wanted as text[]))".formatted(column),
                new MapSqlParameterSource("wanted", wanted),
                String.class));
    }

    private static SqlParameterSource row(ArticleDraft draft, ArticleId id) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("number", draft.number())
                .addValue("gtin", draft.gtin())
                .addValue("manufacturerNumber", draft.manufacturerNumber())
                .addValue("nameDe", draft.name().de())
                .addValue("nameEn", draft.name().en())
                .addValue("descriptionDe", draft.description().de())
                .addValue("descriptionEn", draft.description().en())
                .addValue("category", draft.categoryCode())
                .addValue("articleGroup", draft.articleGroup())
                .addValue("priceUnit", draft.priceUnit().pieces())
                .addValue("packagingUnit", draft.packagingUnit())
                .addValue("unitCode", draft.unitCode())
                .addValue("vatRate", draft.vatRate().percentage().toBigDecimal())
                .addValue("attributes", AttributesJson.write(draft.attributes()))
                .addValue("consumable", draft.consumable())
                .addValue("standardRange", draft.standardRange())
                .addValue("growthEligible", draft.growthEligible())
                .addValue("stockOnly", draft.stockOnly())
                .addValue("leadTimeDays", draft.leadTimeDays())
                .addValue("cost", draft.cost().toBigDecimal())
                .addValue("status", draft.status().name())
                .addValue("picture", draft.picture());
    }
}
