package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.names;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderChange;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.VersionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats that come with starter packages are used before paid ones, and go with the order they came with. */
@KontorTest
class PackageSeatsModuleTests {
    @Autowired
    Courses courses;

    @Autowired
    Trainings trainings;

    @Autowired
    CancelledOrders cancelled;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderFixtures people;

    @Autowired
    PackagedSeats packages;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    MovableClock clock;

    @Test
    void usesSeatsOfTheQuarterThenThoseOfAPackageThenPaidOnes() {
        Actor.Member owner = people.aForwardOwnerInTier(GrowthTier.BASE);
        packages.buy(owner, packages.aPackage(2), 1);
        SessionId session = fixtures.aSession(12);
        Booking booking = book(owner, session, 4);
        assertThat(booking.free()).isOne();
        assertThat(booking.included()).isEqualTo(2);
        assertThat(booking.paid()).isOne();
        assertThat(booking.order()).isPresent();
        assertThat(trainings.included(owner).left()).isZero();
    }

    @Test
    void bringsItsSeatsPerPackageAndChargesNothingForThem() {
        Actor.Member owner = people.anOwnerInRetreat();
        OrderId order = packages.buy(owner, packages.aPackage(2), 3);
        IncludedSeats owned = trainings.included(owner);
        assertThat(owned.left()).isEqualTo(6);
        assertThat(owned.of(order).sources()).hasSize(1);
        SeatRequest free = new SeatRequest(names(6), false, Money.ZERO, false);
        BookingId id = BookingId.next();
        done(trainings.book(owner, id, fixtures.aSession(12), free));
        assertThat(trainings.booking(owner, id).orElseThrow().booking().order()).isEmpty();
        assertThat(trainings.included(people.anOwnerInRetreat()).sources()).isEmpty();
    }

    @Test
    void givesThemBackInTimeAndKeepsThemUsedAfterThat() {
        Actor.Member owner = people.anOwnerInRetreat();
        packages.buy(owner, packages.aPackage(2), 1);
        Booking early = book(owner, fixtures.aSession(12), 1);
        assertThat(trainings.included(owner).left()).isOne();
        trainings.cancel(owner, early.id(), TrainingFixtures.ANY_COST);
        assertThat(trainings.included(owner).left()).isEqualTo(2);
        Booking late = book(owner, fixtures.aSession(12), 1);
        clock.advance(Duration.ofDays(20));
        trainings.cancel(owner, late.id(), TrainingFixtures.ANY_COST);
        assertThat(trainings.included(owner).left()).isOne();
    }

    @Test
    void areOnlyForTheCoursesOfTheirPackage() {
        Actor.Member owner = people.anOwnerInRetreat();
        VersionId version = packages.aPackage(2);
        PackageId starterPackage = packages.packageOf(version);
        CourseId linked = aCourseOf(starterPackage);
        packages.buy(owner, version, 1);
        assertThat(trainings.coursesFor(owner, starterPackage)).containsExactly(linked);
        assertThat(courses.course(linked).orElseThrow().packages()).containsExactly(starterPackage);
        Booking other = book(owner, fixtures.aSession(12), 1);
        assertThat(other.included()).isZero();
        assertThat(other.paid()).isOne();
        Booking own = book(owner, fixtures.aSession(linked, 0, 12, 21), 1);
        assertThat(own.included()).isOne();
        assertThat(own.paid()).isZero();
    }

    @Test
    void refusesACourseForAPackageThatIsNotThere() {
        CourseDraft draft = TrainingFixtures.draft(TrainingFixtures.aNumber(), "120.00");
        CourseDraft wrong = linked(draft, new PackageId(UUID.randomUUID()));
        assertThat(courses.save(PLANNER, Optional.empty(), wrong)).isInstanceOf(Saving.Refused.class);
    }

    @Test
    void endsABookingWhoseSeatsWentWithTheOrderOfThePackage() {
        Actor.Member owner = people.anOwnerInRetreat();
        OrderId order = packages.buy(owner, packages.aPackage(2), 1);
        SessionId session = fixtures.aSession(2);
        Booking booking = book(owner, session, 2);
        Actor.Member waiting = people.anOwnerInRetreat();
        Booking next = book(waiting, session, 1);

        assertThat(orders.cancel(owner, order).orElseThrow()).isInstanceOf(OrderChange.Done.class);
        assertThat(trainings.included(owner).left()).isZero();
        cancelled.follow(owner.account(), order);
        cancelled.follow(owner.account(), order);

        Booking after = trainings.booking(owner, booking.id()).orElseThrow().booking();
        assertThat(after.ending()).contains(BookingEnding.PACKAGE_CANCELLED);
        assertThat(after.late()).isFalse();
        assertThat(trainings.booking(waiting, next.id()).orElseThrow().booking().state())
                .isEqualTo(BookingState.OFFERED);
    }

    @Test
    void keepsABookingThatAnotherPackageCovers() {
        Actor.Member owner = people.anOwnerInRetreat();
        VersionId version = packages.aPackage(1);
        OrderId first = packages.buy(owner, version, 1);
        Booking booking = book(owner, fixtures.aSession(2), 1);
        packages.buy(owner, version, 1);
        orders.cancel(owner, first);
        cancelled.follow(owner.account(), first);
        Booking after = trainings.booking(owner, booking.id()).orElseThrow().booking();
        assertThat(after.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(after.included()).isOne();
        assertThat(trainings.included(owner).left()).isZero();
    }

    @Test
    void areSpentOnceHoweverManyColleaguesBookAtOnce() throws Exception {
        Actor.Member owner = people.anOwnerInRetreat();
        packages.buy(owner, packages.aPackage(3), 1);
        List<Callable<Booking>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            SessionId session = fixtures.aSession(12);
            work.add(() -> book(owner, session, 1));
        }
        int included = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Booking> done : threads.invokeAll(work)) {
                included += done.get().included();
            }
        }
        assertThat(included).isEqualTo(3);
        assertThat(trainings.included(owner).left()).isZero();
    }

    @Test
    void takeFourStatementsHoweverManyPackagesThereAre() {
        Actor.Member owner = people.anOwnerInRetreat();
        packages.buy(owner, packages.aPackage(1), 1);
        int one = CountedStatements.of(() -> trainings.included(owner));
        packages.buy(owner, packages.aPackage(1), 1);
        packages.buy(owner, packages.aPackage(2), 2);
        assertThat(CountedStatements.of(() -> trainings.included(owner)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(4);
    }

    private CourseId aCourseOf(PackageId starterPackage) {
        CourseDraft draft = TrainingFixtures.draft(TrainingFixtures.aNumber(), "120.00");
        return fixtures.aCourse(linked(draft, starterPackage));
    }

    private static CourseDraft linked(CourseDraft draft, PackageId starterPackage) {
        return new CourseDraft(
                draft.number(),
                draft.name(),
                draft.description(),
                draft.level(),
                draft.minutes(),
                draft.seatPrice(),
                draft.categories(),
                draft.trades(),
                Set.of(starterPackage),
                draft.offered());
    }

    private Booking book(Actor.Member member, SessionId session, int count) {
        return fixtures.booking(member, fixtures.book(member, session, count));
    }
}
