package de.kontor.training;

import de.kontor.ordering.OrderId;
import de.kontor.ordering.PackagePurchases;
import de.kontor.shared.AccountId;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.starterpacks.VersionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats included in starter packages: how many the orders of an account bring, and which bookings use them. What they
 * bring is read from the orders, never carried along.
 *
 * @see "Decision record DD075-included-seats"
 */
@Component
class PackageSeats {
    private final PackagePurchases purchases;
    private final StarterPackages packages;
    private final JdbcClient jdbc;

    PackageSeats(PackagePurchases purchases, StarterPackages packages, JdbcClient jdbc) {
        this.purchases = purchases;
        this.packages = packages;
        this.jdbc = jdbc;
    }

    private record Key(OrderId order, PackageId starterPackage) {}

    /** What the account has, the oldest order first; in four statements at most. */
    IncludedSeats of(AccountId account) {
        Map<Key, IncludedSeats.Source> sources = new LinkedHashMap<>();
        List<PackagePurchases.Purchase> bought = purchases.of(account);
        Map<VersionId, PackageVersion> versions = packages.versions(
                bought.stream().map(PackagePurchases.Purchase::version).toList());
        bought.forEach(purchase -> Optional.ofNullable(versions.get(purchase.version()))
                .filter(version -> version.content().trainingSeats() > 0)
                .map(version -> source(purchase, version))
                .ifPresent(source -> sources.merge(
                        new Key(source.order(), source.starterPackage()), source, PackageSeats::together)));
        return sources.isEmpty() ? IncludedSeats.NONE : used(account, sources);
    }

    private static IncludedSeats.Source source(PackagePurchases.Purchase purchase, PackageVersion version) {
        return new IncludedSeats.Source(
                purchase.order(),
                purchase.number(),
                version.packageId(),
                version.content().name(),
                Set.of(),
                Math.multiplyExact(purchase.packages(), version.content().trainingSeats()),
                0);
    }

    /** Two versions of a package in one order. */
    private static IncludedSeats.Source together(IncludedSeats.Source one, IncludedSeats.Source other) {
        return new IncludedSeats.Source(
                one.order(),
                one.orderNumber(),
                one.starterPackage(),
                one.name(),
                one.courses(),
                one.total() + other.total(),
                0);
    }

    private IncludedSeats used(AccountId account, Map<Key, IncludedSeats.Source> sources) {
        Map<PackageId, Set<CourseId>> courses = courses(sources.values().stream()
                .map(IncludedSeats.Source::starterPackage)
                .distinct()
                .toList());
        Map<Key, Integer> used = used(account);
        return new IncludedSeats(sources.entrySet().stream()
                .map(entry -> with(
                        entry.getValue(),
                        courses.getOrDefault(entry.getValue().starterPackage(), Set.of()),
                        used.getOrDefault(entry.getKey(), 0)))
                .toList());
    }

    private static IncludedSeats.Source with(IncludedSeats.Source source, Set<CourseId> courses, int used) {
        return new IncludedSeats.Source(
                source.order(),
                source.orderNumber(),
                source.starterPackage(),
                source.name(),
                courses,
                source.total(),
                used);
    }

    /** Per package the courses its seats can be used for; a package that is missing can be used for every course. */
    Map<PackageId, Set<CourseId>> courses(Collection<PackageId> asked) {
        Map<PackageId, Set<CourseId>> courses = new HashMap<>();
        jdbc.sql(
                        "select package_id, course_id from training_course_packages where package_id = any (cast(? as uuid[]))")
                .param(asked.stream().map(PackageId::toString).toArray(String[]::new))
                .query(row -> {
                    courses.computeIfAbsent(
                                    new PackageId(row.getObject("package_id", UUID.class)), id -> new HashSet<>())
                            .add(new CourseId(row.getObject("course_id", UUID.class)));
                });
        return courses;
    }

    private Map<Key, Integer> used(AccountId account) {
        Map<Key, Integer> used = new HashMap<>();
        jdbc.sql("""
                        select i.order_id, i.package_id, sum(i.seats) as seats
                        from training_included_seats i join training_bookings b on b.id = i.booking_id
                        where i.account_id = ? and (b.state in ('CONFIRMED', 'ATTENDED', 'NO_SHOW') or b.late)
                        group by i.order_id, i.package_id
                        """).param(account.value()).query(row -> {
            Key key = new Key(
                    new OrderId(row.getObject("order_id", UUID.class)),
                    new PackageId(row.getObject("package_id", UUID.class)));
            used.put(key, row.getInt("seats"));
        });
        return used;
    }

    /** Nobody else spends included seats of this account until the end of the transaction. */
    void lock(AccountId account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("training-included " + account)
                .query((row, n) -> true)
                .single();
    }

    /** Has a booking use seats; the caller holds the lock. */
    void use(Booking booking, List<IncludedSeats.Taken> taken) {
        taken.forEach(from -> jdbc.sql("""
                        insert into training_included_seats (booking_id, account_id, order_id, package_id, seats)
                        values (:booking, :account, :order, :package, :seats)
                        on conflict (booking_id, order_id, package_id)
                            do update set seats = training_included_seats.seats + :seats
                        """)
                .param("booking", booking.id().value())
                .param("account", booking.account().value())
                .param("order", from.order().value())
                .param("package", from.starterPackage().value())
                .param("seats", from.seats())
                .update());
    }

    /** Takes the seats of an order from a booking; answers how many it used. */
    int withdraw(BookingId booking, OrderId order) {
        return jdbc.sql("""
                        with gone as (delete from training_included_seats where booking_id = ? and order_id = ?
                            returning seats)
                        select coalesce(sum(seats), 0) from gone
                        """)
                .param(booking.value())
                .param(order.value())
                .query(Integer.class)
                .single();
    }

    /**
     * The confirmed bookings that use seats of an order, once everybody who is about to use some has done so; for an
     * order that brings none any more.
     */
    List<BookingId> usersOf(AccountId account, OrderId order) {
        lock(account);
        return jdbc.sql("""
                        select distinct b.id from training_included_seats i join training_bookings b on b.id = i.booking_id
                        where i.order_id = ? and b.state = 'CONFIRMED' order by b.id
                        """)
                .param(order.value())
                .query((row, n) -> new BookingId(Objects.requireNonNull(row.getObject("id", UUID.class))))
                .list();
    }
}
