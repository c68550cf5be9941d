package de.kontor.starterpacks;

import de.kontor.identity.Actor;
import de.kontor.shared.LoginId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes versions; one statement each. */
@Repository
class PackageRows {
    private static final String SELECT = """
            select v.*, p.number from starter_package_versions v join starter_packages p on p.id = v.package_id
            """;
    private static final String PUBLISHED = "v.state in ('PUBLISHED', 'SUPERSEDED', 'RETIRED')";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PackageRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<PackageVersion> all() {
        return jdbc.sql(SELECT + "order by p.number, v.version desc")
                .query((row, n) -> version(row))
                .list();
    }

    List<PackageVersion> published(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where " + PUBLISHED + " and v.id = any(:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> version(row))
                .list();
    }

    List<PackageVersion> publishedOf(Collection<UUID> packages) {
        return jdbc.sql(SELECT + "where " + PUBLISHED + " and v.package_id = any(:ids::uuid[]) order by v.version desc")
                .param("ids", packages.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> version(row))
                .list();
    }

    List<PackageVersion> onSale(LocalDate day) {
        return jdbc
                .sql(SELECT + "where " + PUBLISHED + """
                        and v.valid_from <= :day and (v.ends_before is null or v.ends_before > :day) order by p.number
                        """)
                .param("day", day)
                .query((row, n) -> version(row))
                .list()
                .stream()
                .filter(version -> version.isOnSale(day))
                .toList();
    }

    Optional<PackageVersion> find(VersionId id) {
        return jdbc.sql(SELECT + "where v.id = :id")
                .param("id", id.value())
                .query((row, n) -> version(row))
                .optional();
    }

    /** All versions of the package the version belongs to, the newest first, locked until the transaction ends. */
    List<PackageVersion> lockPackageOf(VersionId id) {
        jdbc.sql("""
                        select id from starter_packages
                        where id = (select package_id from starter_package_versions where id = :id) for update
                        """).param("id", id.value()).query(UUID.class).list();
        return jdbc.sql(SELECT + """
                        where v.package_id = (select package_id from starter_package_versions where id = :id)
                        order by v.version desc
                        """)
                .param("id", id.value())
                .query((row, n) -> version(row))
                .list();
    }

    PackageId insertPackage() {
        PackageId id = PackageId.next();
        jdbc.sql("insert into starter_packages (id, number) values (:id, 'P-' || nextval('starter_package_numbers'))")
                .param("id", id.value())
                .update();
        return id;
    }

    VersionId insertDraft(PackageId packageId, int version, PackageContent content, Actor writer, Instant now) {
        VersionId id = VersionId.next();
        jdbc.sql("""
                        insert into starter_package_versions (id, package_id, version, state, content, revision,
                            written_by, writers, changed_by, changed_at)
                        values (:id, :package, :version, 'DRAFT', :content, 1, :name, :writers::uuid[], :name, :now)
                        """)
                .param("id", id.value())
                .param("package", packageId.value())
                .param("version", version)
                .param("content", json.writeValueAsString(content))
                .param("name", writer.name())
                .param(
                        "writers",
                        writer.ownLogin().stream().map(LoginId::toString).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    void save(VersionId id, PackageContent content, Actor writer, Instant now) {
        jdbc.sql("""
                        update starter_package_versions
                        set content = :content, revision = revision + 1, changed_by = :name, changed_at = :now,
                            writers = case when :writer::uuid is null or :writer::uuid = any(writers) then writers
                                else writers || :writer::uuid end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("content", json.writeValueAsString(content))
                .param("name", writer.name())
                .param("writer", login(writer))
                .param("now", Timestamp.from(now))
                .update();
    }

    void changeState(VersionId id, VersionState state, Actor actor, Instant now) {
        jdbc.sql("""
                        update starter_package_versions
                        set state = :state, revision = revision + 1, changed_by = :name, changed_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("name", actor.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void override(VersionId id, Margin margin, Actor actor, String reason) {
        jdbc.sql("""
                        update starter_package_versions
                        set override_margin = :margin, override_by = :name, override_reason = :reason where id = :id
                        """)
                .param("id", id.value())
                .param("margin", margin.basisPoints())
                .param("name", actor.name())
                .param("reason", reason)
                .update();
    }

    void forgetOverride(VersionId id) {
        jdbc.sql("""
                        update starter_package_versions
                        set override_margin = null, override_by = null, override_reason = null where id = :id
                        """).param("id", id.value()).update();
    }

    void publish(VersionId id, LocalDate from) {
        jdbc.sql("update starter_package_versions set valid_from = :from where id = :id")
                .param("id", id.value())
                .param("from", from)
                .update();
    }

    /** Ends the sale of every other published version of a package on that day, unless it ends earlier. */
    void endSale(PackageId packageId, VersionId except, LocalDate day) {
        jdbc.sql(
                        "update starter_package_versions v set ends_before = least(ends_before, :day) where package_id = :package"
                                + " and id <> :except and " + PUBLISHED)
                .param("package", packageId.value())
                .param("except", except.value())
                .param("day", day)
                .update();
    }

    void endSale(VersionId id, LocalDate day) {
        jdbc.sql("update starter_package_versions set ends_before = least(ends_before, :day) where id = :id")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void addEvent(VersionId id, String kind, Actor actor, String text, Instant now) {
        jdbc.sql("""
                        insert into starter_package_events (version_id, kind, at, actor, text)
                        values (:id, :kind, :at, :actor, :text)
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("at", Timestamp.from(now))
                .param("actor", actor.name())
                .param("text", text)
                .update();
    }

    /** Oldest first. */
    List<PackageVersion.Event> events(VersionId id) {
        return jdbc.sql("select kind, at, actor, text from starter_package_events where version_id = :id order by id")
                .param("id", id.value())
                .query((row, n) -> new PackageVersion.Event(
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("text")))
                .list();
    }

    private static @Nullable String login(Actor actor) {
        return actor.ownLogin().map(LoginId::toString).orElse(null);
    }

    private PackageVersion version(ResultSet row) throws SQLException {
        UUID[] writers = (UUID[]) row.getArray("writers").getArray();
        return new PackageVersion(
                new VersionId(row.getObject("id", UUID.class)),
                new PackageId(row.getObject("package_id", UUID.class)),
                row.getString("number"),
                row.getInt("version"),
                VersionState.valueOf(row.getString("state")),
                json.readValue(row.getString("content"), PackageContent.class),
                row.getLong("revision"),
                row.getString("written_by"),
                Arrays.stream(writers).map(LoginId::of).collect(Collectors.toSet()),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_before", LocalDate.class)),
                override(row));
    }

    private static Optional<PackageVersion.Override> override(ResultSet row) throws SQLException {
        int margin = row.getInt("override_margin");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new PackageVersion.Override(
                        new Margin(margin), row.getString("override_by"), row.getString("override_reason")));
    }
}
