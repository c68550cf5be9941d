package de.kontor.training;

import de.kontor.accounts.Accounts;
import de.kontor.identity.Identity;
import de.kontor.identity.SignedLinks;
import de.kontor.mail.Attachment;
import de.kontor.mail.Mails;
import de.kontor.mail.OutgoingMail;
import de.kontor.shared.Formats;
import de.kontor.shared.Seller;
import de.kontor.shared.Texts;
import de.kontor.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells members what became of their seats, with a calendar file where seats are held, moved or given up. */
@Component
class TrainingMails {
    /** Purpose of the links that answer an offer. */
    static final String OFFER = "training-offer";

    private final Mails mails;
    private final BookingRows bookings;
    private final Accounts accounts;
    private final Identity identity;
    private final SignedLinks links;
    private final Seller seller;
    private final Clock clock;
    private final String publicUrl;

    TrainingMails(
            Mails mails,
            BookingRows bookings,
            Accounts accounts,
            Identity identity,
            SignedLinks links,
            Seller seller,
            Clock clock,
            @Value("${kontor.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.mails = mails;
        this.bookings = bookings;
        this.accounts = accounts;
        this.identity = identity;
        this.links = links;
        this.seller = seller;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** A fact as it stands in a mail. */
    record Fact(String label, String value) {}

    /** Which mail this is, and what it says besides. */
    private record Letter(String occasion, String more, String url, Optional<CalendarFile.Method> calendar) {}

    void confirmed(Session session, Booking booking) {
        send(session, booking, letter("confirmed", "", CalendarFile.Method.REQUEST));
    }

    void waiting(Session session, Booking booking) {
        send(session, booking, new Letter("waiting", "", "", Optional.empty()));
    }

    void offered(Session session, Booking booking, Instant until) {
        String url = publicUrl + "/training/offer?token="
                + links.sign(OFFER, booking.id().value(), until);
        String more = formats(booking).dateTime(until);
        send(session, booking, new Letter("offered", more, url, Optional.of(CalendarFile.Method.REQUEST)));
    }

    /** The session or the booking has moved; whoever waits has no entry in a calendar yet. */
    void moved(Session session, Booking booking, String reason) {
        send(
                session,
                booking,
                booking.state() == BookingState.WAITING
                        ? new Letter("moved-waiting", reason, "", Optional.empty())
                        : letter("moved", reason, CalendarFile.Method.REQUEST));
    }

    void renamed(Session session, Booking booking) {
        send(session, booking, letter("renamed", "", CalendarFile.Method.REQUEST));
    }

    /** @param cost what it costs the account */
    void ended(Session session, Booking booking, BookingEnding ending, String reason, CancellationCost cost) {
        Optional<CalendarFile.Method> calendar =
                booking.sequence() > 0 ? Optional.of(CalendarFile.Method.CANCEL) : Optional.empty();
        send(session, booking, new Letter("ended." + ending, reason, "", calendar), cost);
    }

    void reminder(Session session, Booking booking, int days) {
        send(session, booking, new Letter("reminder." + days, "", "", Optional.empty()));
    }

    void message(Session session, Booking booking, String text) {
        send(session, booking, new Letter("message", text, "", Optional.empty()));
    }

    private static Letter letter(String occasion, String more, CalendarFile.Method method) {
        return new Letter(occasion, more, "", Optional.of(method));
    }

    /** Reasons the system gives are words of the texts. */
    private static String words(String reason, Texts texts) {
        return reason.equals(Session.BELOW_MINIMUM) ? texts.text("training.reason." + reason) : reason;
    }

    private Formats formats(Booking booking) {
        return Formats.of(identity.localeOf(booking.login()));
    }

    private void send(Session session, Booking booking, Letter letter) {
        send(session, booking, letter, CancellationCost.NONE);
    }

    private void send(Session session, Booking booking, Letter letter, CancellationCost cost) {
        accounts.member(booking.login()).ifPresent(member -> {
            Locale locale = identity.localeOf(booking.login());
            Texts texts = Texts.of(locale);
            Formats formats = Formats.of(locale);
            String course = session.courseName().in(locale);
            String when = formats.dateTime(session.start());
            String key = "training.mail." + letter.occasion();
            Map<String, Object> model = Map.of(
                    "name",
                    member.name(),
                    "subject",
                    texts.text(key + ".subject", course, when),
                    "intro",
                    texts.text(key + ".intro", course, when, words(letter.more(), texts)),
                    "facts",
                    facts(session, booking, cost, texts, formats, locale),
                    "url",
                    letter.url().isEmpty() ? publicUrl + "/shop/trainings/bookings" : letter.url());
            List<Attachment> files = letter.calendar()
                    .map(method -> List.of(file(method, session, booking, member.name(), member.email(), locale)))
                    .orElse(List.of());
            mails.send(new OutgoingMail(
                    "training-" + letter.occasion() + "-" + TimeOrderedId.next(),
                    Optional.of(booking.account()),
                    member.email(),
                    locale,
                    "training",
                    model,
                    files));
        });
    }

    private List<Fact> facts(
            Session session, Booking booking, CancellationCost cost, Texts texts, Formats formats, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.text("training.fact.course"), session.courseName().in(locale)));
        facts.add(new Fact(
                texts.text("training.fact.when"),
                formats.dateTime(session.start()) + " – "
                        + session.end().atZone(Quarter.BERLIN).toLocalTime()));
        facts.add(new Fact(
                texts.text(session.isOnline() ? "training.fact.link" : "training.fact.place"),
                session.isOnline() ? session.link() : session.place()));
        facts.add(new Fact(texts.text("training.fact.trainer"), session.trainer()));
        facts.add(new Fact(texts.text("training.fact.attendees"), String.join(", ", booking.names())));
        facts.add(new Fact(texts.text("training.fact.freeUntil"), formats.dateTime(session.freeUntil())));
        if (cost.fee().isPositive()) {
            facts.add(new Fact(texts.text("training.fact.fee"), formats.money(cost.fee())));
        }
        if (cost.late() && booking.free() + booking.included() > 0) {
            facts.add(new Fact(
                    texts.text("training.fact.stayUsed"), formats.integer(booking.free() + booking.included())));
        }
        return facts;
    }

    private Attachment file(
            CalendarFile.Method method, Session session, Booking booking, String name, String email, Locale locale) {
        int sequence = bookings.nextSequence(booking.id());
        byte[] content = CalendarFile.mailed(
                method,
                entry(session, booking, sequence, locale, method == CalendarFile.Method.CANCEL),
                organizer(),
                new CalendarFile.Person(name, email),
                clock.instant());
        return new Attachment("training.ics", "text/calendar; charset=UTF-8; method=" + method.name(), content);
    }

    /** Who invites, and publishes the calendar of a member. */
    CalendarFile.Person organizer() {
        return new CalendarFile.Person(seller.fullName(), seller.email());
    }

    /** The entry of a booking as it is now. */
    CalendarEntry entry(Session session, Booking booking, int sequence, Locale locale, boolean cancelled) {
        Texts texts = Texts.of(locale);
        CalendarEntry.Status status = cancelled
                ? CalendarEntry.Status.CANCELLED
                : booking.state() == BookingState.OFFERED
                        ? CalendarEntry.Status.TENTATIVE
                        : CalendarEntry.Status.CONFIRMED;
        return new CalendarEntry(
                booking.id() + "@" + seller.email().substring(seller.email().indexOf('@') + 1),
                sequence,
                status,
                session.start(),
                session.end(),
                session.courseName().in(locale),
                texts.text("training.fact.attendees") + ": " + String.join(", ", booking.names()) + "\n"
                        + texts.text("training.fact.trainer") + ": " + session.trainer() + "\n" + publicUrl
                        + "/shop/trainings/bookings",
                session.isOnline() ? session.link() : session.place());
    }
}
