package de.kontor.ui.shop.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.identity.SignedLinks;
import de.kontor.training.BookingId;
import de.kontor.training.BookingState;
import de.kontor.training.CalendarFeeds;
import de.kontor.training.OwnBooking;
import de.kontor.training.SessionDraft;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import de.kontor.ui.ScreenTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members find, book, wait for, accept, change and give up seats. */
class TrainingScreensTests extends ScreenTest {
    @Autowired
    TrainingFixtures training;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    SignedLinks links;

    @Test
    void listsSessionsByWeekWithFreeSeatsInBothLanguages() {
        SessionId session = training.aSession(7);
        Actor.Member owner = fixtures.anOwnerInRetreat();
        signIn(owner);
        open("shop/trainings");
        assertThat(screen()).contains("Kalenderwoche", "Kleben im Metallbau", "7 frei", "120,00 €");
        // the account is a joinery, the course for metalworkers
        open("shop/trainings?mine=true");
        assertThat(page()).contains("Zu dieser Auswahl gibt es keinen Termin");
        open("shop/trainings?place=Nirgendwo&page=x&topic=';--");
        assertThat(page()).contains("Kleben im Metallbau");
        signIn(owner, Locale.ENGLISH);
        open("shop/trainings/sessions/" + session);
        assertThat(screen()).contains("Bonding in metalwork", "Bookable until", "7 free");
    }

    @Test
    void booksFreeAndPaidSeatsForSeveralPeople() {
        SessionId session = training.aSession(7);
        Actor.Member forward = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        signIn(forward);
        open("shop/trainings/sessions/" + session);
        assertThat(screen()).contains("Noch 1 von 1 freien Plätzen", "Mit Gold wären es 2 je Quartal");
        click("Buchen");
        assertThat(field(TextField.class, "1. Teilnehmer").getErrorMessage()).contains("wer kommt");
        field(TextField.class, "1. Teilnehmer").setValue("Ada");
        click("Noch jemand kommt mit");
        field(TextField.class, "2. Teilnehmer").setValue("Bob");
        assertThat(screen())
                .contains("Aus Ihren freien Plätzen: 1", "1 × 120,00 € = 120,00 € netto, 142,80 € mit MwSt");
        click("Zahlungspflichtig buchen");
        assertThat(screen()).contains("Bitte stimmen Sie den AGB zu");
        assertThat(field(TextField.class, "2. Teilnehmer").getValue()).isEqualTo("Bob");
        $(Checkbox.class).all().getLast().setValue(true);
        click("Zahlungspflichtig buchen");
        assertThat(address()).startsWith("shop/trainings/bookings/");
        assertThat(screen()).contains("Ihre Plätze sind sicher", "Ada, Bob", "Zur Bestellung");
    }

    @Test
    void looksAgainWhenASeatBecameFreeMeanwhile() {
        SessionDraft draft = training.draft(training.aCourse("120.00"), training.aTrainer(), 0, 1, 21);
        SessionId session = TrainingFixtures.saved(sessions.plan(TrainingFixtures.PLANNER, draft));
        training.book(fixtures.anOwnerInRetreat(), session, 1);
        signIn(fixtures.anOwnerInRetreat());
        open("shop/trainings/sessions/" + session);
        field(TextField.class, "1. Teilnehmer").setValue("Ada");
        TrainingFixtures.saved(sessions.change(TrainingFixtures.PLANNER, session, training.withSeats(draft, 2)));
        click("Auf die Warteliste");
        assertThat(screen()).contains("Bitte stimmen Sie den AGB zu", "AGB lesen");
        assertThat(field(TextField.class, "1. Teilnehmer").getValue()).isEqualTo("Ada");
        $(Checkbox.class).all().getLast().setValue(true);
        click("Zahlungspflichtig buchen");
        assertThat(screen()).contains("Ihre Plätze sind sicher");
    }

    @Test
    void waitsIsOfferedAcceptsByLinkWithoutSigningIn() {
        SessionId session = training.aSession(1);
        Actor.Member first = fixtures.anOwnerInRetreat();
        BookingId seat = BookingId.next();
        trainings.book(first, seat, session, TrainingFixtures.seats(1));
        Actor.Member second = fixtures.anOwnerInRetreat();
        signIn(second);
        open("shop/trainings/sessions/" + session);
        assertThat(screen()).contains("Ausgebucht", "Freie Plätze: 0");
        field(TextField.class, "1. Teilnehmer").setValue("Ada");
        click("Auf die Warteliste");
        assertThat(screen()).contains("Sie sind auf Platz 1 der Warteliste");
        OwnBooking waiting = trainings.bookings(second).getFirst();
        trainings.cancel(first, seat, TrainingFixtures.ANY_COST);
        open("shop");
        assertThat(screen()).contains("Für Sie werden Schulungsplätze gehalten");
        open("shop/trainings/bookings");
        assertThat(screen()).contains("Angebot offen", "Antwort bis");
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        String token = links.sign(
                "training-offer",
                waiting.booking().id().value(),
                trainings
                        .booking(second, waiting.booking().id())
                        .orElseThrow()
                        .booking()
                        .offeredUntil()
                        .orElseThrow());
        open("training/offer?token=" + token);
        $(Checkbox.class).single().setValue(true);
        click("Zahlungspflichtig annehmen");
        assertThat(page()).contains("Die Plätze sind gebucht");
        open("training/offer?token=" + token + "x");
        assertThat(page()).contains("kennen wir nicht");
        open("training/offer?token=" + token);
        assertThat(page()).contains("schon geantwortet");
        assertThat(trainings
                        .booking(second, waiting.booking().id())
                        .orElseThrow()
                        .booking()
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void renamesAttendeesAndCancels() {
        SessionId session = training.aSession(3);
        Actor.Member owner = fixtures.anOwnerInRetreat();
        BookingId id = BookingId.next();
        trainings.book(owner, id, session, TrainingFixtures.seats(2));
        signIn(owner);
        open("shop/trainings/bookings/" + id);
        $(TextField.class).all().getFirst().setValue("Carla");
        click("Namen speichern");
        assertThat(screen()).contains("Die Namen sind gespeichert", "Carla, Person 2");
        click("Stornieren");
        assertThat($(com.vaadin.flow.component.dialog.Dialog.class)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Es kostet nichts");
        click("Stornieren");
        assertThat(screen()).contains("Diese Buchung ist beendet", "Storniert");
    }

    @Test
    void letsOthersOfTheAccountOnlyRead() {
        SessionId session = training.aSession(3);
        Actor.Member owner = fixtures.anOwnerInRetreat();
        BookingId id = BookingId.next();
        trainings.book(owner, id, session, TrainingFixtures.seats(1));
        signIn(fixtures.aMember(owner.account(), "Anna Accounting", Role.ACCOUNTING, Optional.empty()));
        open("shop/trainings/bookings/" + id);
        assertThat($(NativeButton.class).withText("Stornieren").exists()).isFalse();
        open("shop/trainings/sessions/" + session);
        assertThat(screen()).contains("Schulungen buchen Inhaber und Einkauf");
        signIn(fixtures.anOwnerInRetreat());
        assertMissing("shop/trainings/bookings/" + id);
        assertMissing("shop/trainings/bookings/nonsense");
        assertMissing("shop/trainings/sessions/" + id);
    }

    @Test
    void makesAndRenewsTheSecretCalendar() {
        SessionId session = training.aSession(3);
        Actor.Member owner = fixtures.anOwnerInRetreat();
        trainings.book(owner, BookingId.next(), session, TrainingFixtures.seats(1));
        signIn(owner);
        open("shop/trainings/bookings");
        click("Adresse erstellen");
        assertThat(screen()).contains("/calendar/", ".ics", "nur dieses eine Mal");
        String first = secret(feeds.renew(owner));
        assertThat(new String(feeds.calendar(first).orElseThrow(), StandardCharsets.UTF_8))
                .contains("BEGIN:VEVENT", "Kleben im Metallbau");
        String second = secret(feeds.renew(owner));
        assertThat(feeds.calendar(first)).isEmpty();
        assertThat(feeds.calendar(second)).isPresent();
        assertThat(List.of("", "x", "%00"))
                .allMatch(wrong -> feeds.calendar(wrong).isEmpty());
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
