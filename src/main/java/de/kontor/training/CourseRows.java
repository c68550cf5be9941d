package de.kontor.training;

import de.kontor.accounts.Trade;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of courses and trainers. */
@Component
class CourseRows {
    private static final String SELECT = """
            select c.*,
                coalesce((select string_agg(category, ',' order by category) from training_course_categories k
                    where k.course_id = c.id), '') as categories,
                coalesce((select string_agg(trade, ',' order by trade) from training_course_trades t
                    where t.course_id = c.id), '') as trades,
                coalesce((select string_agg(cast(package_id as text), ',' order by package_id)
                    from training_course_packages p where p.course_id = c.id), '') as packages
            from training_courses c
            """;

    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Course> all() {
        return jdbc.sql(SELECT + " order by c.number")
                .query((row, n) -> course(row))
                .list();
    }

    Optional<Course> find(CourseId id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(id.value())
                .query((row, n) -> course(row))
                .optional();
    }

    boolean isNumberTaken(String number, CourseId besides) {
        return jdbc.sql("select count(*) from training_courses where lower(number) = lower(?) and id <> ?")
                        .param(number)
                        .param(besides.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void put(CourseId id, CourseDraft draft) {
        jdbc.sql("""
                        insert into training_courses
                            (id, number, name_de, name_en, description_de, description_en, level, minutes, seat_price, offered)
                        values (:id, :number, :de, :en, :textDe, :textEn, :level, :minutes, :price, :offered)
                        on conflict (id) do update set number = :number, name_de = :de, name_en = :en,
                            description_de = :textDe, description_en = :textEn, level = :level, minutes = :minutes,
                            seat_price = :price, offered = :offered
                        """)
                .param("id", id.value())
                .param("number", draft.number())
                .param("de", draft.name().de())
                .param("en", draft.name().en())
                .param("textDe", draft.description().de())
                .param("textEn", draft.description().en())
                .param("level", draft.level().name())
                .param("minutes", draft.minutes())
                .param("price", draft.seatPrice().toBigDecimal())
                .param("offered", draft.offered())
                .update();
        replace("training_course_categories", "category", id, draft.categories());
        replace(
                "training_course_trades",
                "trade",
                id,
                draft.trades().stream().map(Trade::name).toList());
        replace(
                "training_course_packages",
                "package_id",
                id,
                draft.packages().stream().map(PackageId::toString).toList());
    }

    private void replace(String table, String column, CourseId id, List<String> values) {
        jdbc.sql("delete from " + table + " where course_id = ?")
                .param(id.value())
                .update();
        if (!values.isEmpty()) {
            jdbc.sql("insert into " + table + " (course_id, " + column
                            + ") select :id, cast(value as " + (column.equals("package_id") ? "uuid" : "varchar")
                            + ") from unnest(cast(:values as varchar[])) as given(value)")
                    .param("id", id.value())
                    .param("values", values.toArray(String[]::new))
                    .update();
        }
    }

    List<Trainer> trainers() {
        return jdbc.sql("select * from training_trainers order by name")
                .query((row, n) -> new Trainer(
                        new TrainerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email")))
                .list();
    }

    /** False when another trainer has that name. */
    boolean putTrainer(TrainerId id, String name, String email) {
        boolean taken = jdbc.sql("select count(*) from training_trainers where name = ? and id <> ?")
                        .param(name)
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!taken) {
            jdbc.sql("""
                            insert into training_trainers (id, name, email) values (:id, :name, :email)
                            on conflict (id) do update set name = :name, email = :email
                            """)
                    .param("id", id.value())
                    .param("name", name)
                    .param("email", email)
                    .update();
        }
        return !taken;
    }

    /** Whoever plans for a trainer comes one after the other; false for an unknown one. */
    boolean lockTrainer(TrainerId id) {
        return jdbc.sql("select id from training_trainers where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Nobody plans for any trainer until the end of the transaction. */
    void lockTrainers() {
        jdbc.sql("select id from training_trainers order by id for update")
                .query(UUID.class)
                .list();
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                new LocalizedText(row.getString("description_de"), row.getString("description_en")),
                CourseLevel.valueOf(row.getString("level")),
                row.getInt("minutes"),
                Money.of(row.getBigDecimal("seat_price")),
                split(row.getString("categories")),
                trades(row.getString("trades")),
                packages(row.getString("packages")),
                row.getBoolean("offered"));
    }

    private static Set<PackageId> packages(String joined) {
        return split(joined).stream()
                .map(id -> new PackageId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static Set<Trade> trades(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(trade -> !trade.isEmpty())
                .map(Trade::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
