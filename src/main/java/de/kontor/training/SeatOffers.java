package de.kontor.training;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Member;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.identity.SignedLink;
import de.kontor.identity.SignedLinks;
import de.kontor.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers answered by the link of the mail, without signing in. Whoever holds the link acts for the member it was sent
 * to, as long as that member may sign in and book; reading shows, only accepting and declining change anything.
 */
@Service
public class SeatOffers {
    private final SignedLinks links;
    private final BookingRows bookings;
    private final SessionRows sessions;
    private final Covers covers;
    private final Seats seats;
    private final Accounts accounts;
    private final Admission admission;

    SeatOffers(
            SignedLinks links,
            BookingRows bookings,
            SessionRows sessions,
            Covers covers,
            Seats seats,
            Accounts accounts,
            Admission admission) {
        this.links = links;
        this.bookings = bookings;
        this.sessions = sessions;
        this.covers = covers;
        this.seats = seats;
        this.accounts = accounts;
        this.admission = admission;
    }

    /** What the link means now; anything somebody may have typed is read. */
    @Transactional
    public SeatOffer read(String token) {
        return switch (links.read(TrainingMails.OFFER, token)) {
            case SignedLink.Invalid() -> new SeatOffer.Unknown();
            case SignedLink.Expired expired ->
                bookings.find(new BookingId(expired.subject()))
                        .filter(booking -> booking.state() != BookingState.OFFERED
                                && booking.ending().isEmpty())
                        .map(this::offer)
                        .orElseGet(SeatOffer.Ended::new);
            case SignedLink.Valid valid ->
                bookings.find(new BookingId(valid.subject()))
                        .filter(booking -> admission.isOpen(booking.login()))
                        .map(this::offer)
                        .orElseGet(SeatOffer.Unknown::new);
        };
    }

    private SeatOffer offer(Booking booking) {
        Session session = sessions.find(booking.session()).orElseThrow();
        if (booking.state() != BookingState.OFFERED) {
            return booking.ending().filter(BookingEnding.EXPIRED::equals).isPresent()
                    ? new SeatOffer.Ended()
                    : new SeatOffer.Answered(booking, session);
        }
        return new SeatOffer.Open(booking, session, cover(booking, session));
    }

    private SeatCover cover(Booking booking, Session session) {
        return covers.expected(booking.account(), session, booking.seats());
    }

    /** What the seats of an offer would be covered by if its account accepted now. */
    @Transactional(readOnly = true)
    public SeatCover cover(Actor actor, OwnBooking own) {
        actor.asMember();
        return cover(own.booking(), own.session());
    }

    /**
     * Accepts with a link.
     *
     * @param agreed net sum that was shown for the paid seats; more is never charged
     */
    public BookingChange accept(String token, Money agreed, boolean termsAccepted) {
        return answer(
                token,
                (party, id) -> seats.accept(party, id, new SeatRequest(List.of(), false, agreed, termsAccepted)));
    }

    /** Declines with a link; the seats are offered to the next at once. */
    public BookingChange decline(String token) {
        return answer(token, seats::decline);
    }

    private BookingChange answer(String token, java.util.function.BiFunction<Party, BookingId, BookingChange> answer) {
        return switch (links.read(TrainingMails.OFFER, token)) {
            case SignedLink.Invalid() -> BookingChange.refused("unknown");
            case SignedLink.Expired expired -> BookingChange.refused("offerEnded");
            case SignedLink.Valid valid -> {
                BookingId id = new BookingId(valid.subject());
                Optional<Member> member = bookings.find(id)
                        .filter(booking -> admission.mayBook(booking.login()))
                        .flatMap(booking -> accounts.member(booking.login()));
                yield member.map(found -> answer.apply(
                                Party.of(new Actor.Member(
                                        found.login(), found.account(), found.name(), Set.of(Role.BUYER))),
                                id))
                        .orElseGet(() -> BookingChange.refused("unknown"));
            }
        };
    }
}
