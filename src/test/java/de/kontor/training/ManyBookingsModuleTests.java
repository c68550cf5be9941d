package de.kontor.training;

import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.names;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never overbooked, whatever happens at the same moment; in whatever order is for {@link SeatsPropertyTests}. */
@KontorTest
class ManyBookingsModuleTests {
    private static final int SEATS = 12;
    private static final SeatRequest FREE = new SeatRequest(names(1), true, Money.ZERO, false);
    private static final SeatRequest PAID = new SeatRequest(names(1), true, TrainingFixtures.UNSEEN, true);

    @Autowired
    Trainings trainings;

    @Autowired
    CancelledOrders cancelled;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk orderDesk;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    SeatRush rush;

    @Test
    void gives12SeatsTo300WhoBookAtOnceWithCancellationsInBetween() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("0.00"), 0, SEATS, 21);
        List<SeatRush.Call> calls = rush.on(session, people.manyOwners(300), FREE, 10);
        Session full = fixtures.session(session);
        assertThat(full.taken()).isEqualTo(SEATS);
        assertThat(full.queue()).isEqualTo(300 - 30 - SEATS);
        rush.assertNobodyWasPassedOver(session, calls);
        assertThatThoseWhoWaitedLongestFollow(session);
    }

    @Test
    void sells12SeatsTo100WhoPayAtOnceWithCancellationsInBetween() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("120.00"), 0, SEATS, 21);
        List<Actor.Member> owners = people.manyOwners(100);
        List<SeatRush.Call> calls = rush.on(session, owners, PAID, 5);
        Session full = fixtures.session(session);
        assertThat(full.taken()).isEqualTo(SEATS);
        assertThat(full.queue()).isEqualTo(100 - 20 - SEATS);
        rush.assertNobodyWasPassedOver(session, calls);
        List<Booking> seated = rush.in(session, BookingState.CONFIRMED);
        assertThat(seated).isNotEmpty().allMatch(booking -> booking.paid() == 1);
        assertThat(liveOrders(owners))
                .containsExactlyInAnyOrderElementsOf(seated.stream()
                        .map(booking -> booking.order().orElseThrow())
                        .toList());
        assertThatThoseWhoWaitedLongestFollow(session);
        assertThat(liveOrders(owners)).isEmpty();
    }

    @Test
    void chargesAnOfferOnceHoweverOftenItIsAcceptedAtOnce() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("120.00"), 0, 4, 21);
        List<Actor.Member> leaving = people.manyOwners(4);
        List<Actor.Member> waiting = people.manyOwners(4);
        List<BookingId> seats =
                leaving.stream().map(owner -> fixtures.book(owner, session, 1)).toList();
        List<BookingId> offers =
                waiting.stream().map(owner -> fixtures.book(owner, session, 1)).toList();
        for (int i = 0; i < leaving.size(); i++) {
            done(trainings.cancel(leaving.get(i), seats.get(i), TrainingFixtures.ANY_COST));
        }
        List<Callable<BookingChange>> work = new ArrayList<>();
        for (int i = 0; i < waiting.size() * 3; i++) {
            Actor.Member owner = waiting.get(i % waiting.size());
            BookingId offer = offers.get(i % waiting.size());
            work.add(() -> trainings.accept(owner, offer, TrainingFixtures.UNSEEN, true));
        }
        assertThat(SeatRush.together(work))
                .filteredOn(BookingChange.Done.class::isInstance)
                .hasSize(waiting.size());
        assertThat(liveOrders(waiting)).hasSize(waiting.size());
        assertThat(fixtures.session(session).taken()).isEqualTo(4);
    }

    /** The desk holds the order and the member the session: whoever of both comes first, nobody waits for ever. */
    @Test
    void neverLetsDeskAndMemberWaitForEachOtherWhenBothCancel() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("120.00"), 0, 40, 21);
        List<Callable<Boolean>> work = new ArrayList<>();
        List<OrderId> cancelledOrders = new ArrayList<>();
        List<Actor.Member> owners = people.manyOwners(20);
        for (Actor.Member owner : owners) {
            BookingId id = fixtures.book(owner, session, 1);
            OrderId order = fixtures.booking(owner, id).order().orElseThrow();
            cancelledOrders.add(order);
            work.add(() -> trainings.cancel(owner, id, TrainingFixtures.ANY_COST) instanceof BookingChange.Done);
            work.add(() -> orderDesk
                    .cancel(OrderFixtures.SERVICE, order, "Kunde krank")
                    .isPresent());
        }
        SeatRush.together(work);
        for (int i = 0; i < owners.size(); i++) {
            cancelled.follow(owners.get(i).account(), cancelledOrders.get(i));
        }
        assertThat(fixtures.session(session).taken()).isZero();
        rush.assertSeatsAreTheSumOfTheBookings(session);
    }

    /** All who hold seats leave at the same moment: as many as there are seats follow, the first of the line. */
    private void assertThatThoseWhoWaitedLongestFollow(SessionId session) throws Exception {
        List<BookingId> next = ids(rush.in(session, BookingState.WAITING)).subList(0, SEATS);
        rush.everybodySeatedLeaves(session);
        assertThat(ids(rush.in(session, BookingState.OFFERED))).containsExactlyElementsOf(next);
        rush.assertSeatsAreTheSumOfTheBookings(session);
    }

    private static List<BookingId> ids(List<Booking> bookings) {
        return bookings.stream().map(Booking::id).toList();
    }

    private List<OrderId> liveOrders(List<Actor.Member> owners) {
        return owners.stream()
                .flatMap(owner -> orders.orders(owner, de.kontor.ordering.OrderFilter.NONE, 0, 10).orders().stream())
                .filter(order -> order.state() != OrderState.CANCELLED)
                .map(order -> order.id())
                .toList();
    }
}
