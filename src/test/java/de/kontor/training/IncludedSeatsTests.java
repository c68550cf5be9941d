package de.kontor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.ordering.OrderId;
import de.kontor.shared.LocalizedText;
import de.kontor.starterpacks.PackageId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What covers a seat, and which package it is taken from. */
class IncludedSeatsTests {
    private static final CourseId BONDING = CourseId.next();
    private static final CourseId WIRING = CourseId.next();

    @Property(tries = 500)
    void coversEverySeatOnceAndFreeOnesFirst(
            @ForAll @IntRange(min = 1, max = 50) int seats,
            @ForAll @IntRange(min = -2, max = 60) int free,
            @ForAll @IntRange(min = -2, max = 60) int included) {
        SeatCover cover = SeatCover.of(seats, free, included);
        assertThat(cover.free() + cover.included() + cover.paid()).isEqualTo(seats);
        assertThat(cover.free()).isEqualTo(Math.min(seats, Math.max(0, free)));
        assertThat(cover.included()).isLessThanOrEqualTo(Math.max(0, included));
        // nobody pays while something is left
        assertThat(cover.paid() == 0 || cover.free() == Math.max(0, free)).isTrue();
        assertThat(cover.paid() == 0 || cover.included() == Math.max(0, included))
                .isTrue();
    }

    @Test
    void takesSeatsForFewCoursesBeforeThoseForAllAndOlderOnesFirst() {
        IncludedSeats.Source forAll = source(2, 0, Set.of());
        IncludedSeats.Source older = source(2, 1, Set.of(BONDING));
        IncludedSeats.Source newer = source(3, 0, Set.of(BONDING));
        IncludedSeats owned = new IncludedSeats(List.of(forAll, older, newer));
        assertThat(owned.left(BONDING)).isEqualTo(6);
        assertThat(owned.take(BONDING, 5))
                .extracting(IncludedSeats.Taken::order, IncludedSeats.Taken::seats)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(older.order(), 1),
                        org.assertj.core.groups.Tuple.tuple(newer.order(), 3),
                        org.assertj.core.groups.Tuple.tuple(forAll.order(), 1));
    }

    @Test
    void countsOnlyPackagesOfTheCourse() {
        IncludedSeats owned = new IncludedSeats(List.of(source(2, 0, Set.of(BONDING)), source(1, 1, Set.of())));
        assertThat(owned.left()).isEqualTo(2);
        assertThat(owned.left(WIRING)).isZero();
        assertThatThrownBy(() -> owned.take(WIRING, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IncludedSeats.Source source(int total, int used, Set<CourseId> courses) {
        return new IncludedSeats.Source(
                OrderId.next(),
                "2026-000001",
                new PackageId(UUID.randomUUID()),
                new LocalizedText("Paket", "Package"),
                courses,
                total,
                used);
    }
}
