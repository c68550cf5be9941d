package de.kontor.ui.studio.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.training.BookingId;
import de.kontor.training.CourseId;
import de.kontor.training.Courses;
import de.kontor.training.Quarter;
import de.kontor.training.SessionDraft;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainerId;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import de.kontor.ui.ScreenTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Product managers plan trainings and see who comes. */
class StudioTrainingsTests extends ScreenTest {
    @Autowired
    Courses courses;

    @Autowired
    TrainingFixtures training;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    de.kontor.training.TrainingDocuments documents;

    @Autowired
    MovableClock clock;

    @Test
    void writesACourseAndKeepsWhatWasTypedWhenItIsRefused() {
        signIn(staff(Role.PRODUCT));
        open("studio/trainings/courses?course=new");
        String number = "S" + UUID.randomUUID().toString().substring(0, 10);
        field(TextField.class, "Kursnummer").setValue(number);
        field(TextField.class, "Name, deutsch").setValue("Sägen");
        field(TextField.class, "Name, englisch").setValue("Sawing");
        TextField price = field(TextField.class, "Preis je Platz, netto");
        price.setValue("viel");
        click("Speichern");
        assertThat(price.getErrorMessage()).contains("Geben Sie einen Preis");
        assertThat(field(TextField.class, "Name, deutsch").getValue()).isEqualTo("Sägen");
        price.setValue("89,50");
        click("Speichern");
        assertThat(page()).contains("Der Kurs ist gespeichert");
        assertThat(courses.courses())
                .anyMatch(course -> course.number().equals(number)
                        && course.seatPrice().toString().equals("89.50"));
    }

    @Test
    void addsATrainerAndRefusesABadAddress() {
        signIn(staff(Role.COMMERCIAL));
        open("studio/trainings/trainers");
        click("Trainer anlegen");
        field(TextField.class, "Name").setValue("Tina " + UUID.randomUUID());
        TextField email = field(TextField.class, "E-Mail");
        email.setValue("tina");
        click("Speichern");
        assertThat(email.getErrorMessage()).contains("keine E-Mail-Adresse");
        email.setValue("tina@example.org");
        click("Speichern");
        assertThat(page()).contains("Der Trainer ist gespeichert");
    }

    @Test
    void showsAQuarterAndRecordsWhoWasThere() throws java.io.IOException {
        SessionId session = training.aSession(5);
        Actor.Member owner = fixtures.anOwnerInRetreat();
        trainings.book(owner, BookingId.next(), session, TrainingFixtures.seats(2));
        signIn(staff(Role.PRODUCT));
        open("studio/trainings?quarter="
                + sessions.session(TrainingFixtures.PLANNER, session)
                        .orElseThrow()
                        .quarter());
        assertThat(screen()).contains("Kalender", "Liste", "Kleben im Metallbau", "2 von 5");
        open("studio/trainings/sessions/" + session);
        assertThat(screen()).contains("Prüfbetrieb GmbH", "Termin ändern");
        $(Checkbox.class)
                .withPropertyValue(Checkbox::getLabel, "Person 2")
                .single()
                .setValue(true);
        click("Anwesenheit speichern");
        assertThat(screen()).contains("Anwesenheit wird ab dem Beginn erfasst");
        field(TextArea.class, "Nachricht").setValue("Bitte Sicherheitsschuhe mitbringen.");
        click("Senden");
        assertThat(screen()).contains("Die Nachricht ist unterwegs (Buchungen: 1)");
        clock.advance(Duration.ofDays(22));
        open("studio/trainings/sessions/" + session);
        $(Checkbox.class)
                .withPropertyValue(Checkbox::getLabel, "Person 2")
                .single()
                .setValue(true);
        click("Anwesenheit speichern");
        assertThat(screen()).contains("Die Anwesenheit ist gespeichert", "Stattgefunden", "Teilgenommen");
        byte[] list = documents
                .attendanceList(TrainingFixtures.PLANNER, session, Locale.GERMAN)
                .orElseThrow();
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(list)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains("Teilnehmerliste", "Person 1", "Person 2", "Unterschrift");
        }
        open("studio/trainings/figures");
        assertThat(screen()).contains("2 von 5", "40 %", "50 %");
    }

    @Test
    void callsASessionOffWithAReason() {
        SessionId session = training.aSession(5);
        signIn(staff(Role.PRODUCT));
        open("studio/trainings/sessions/" + session);
        click("Absagen");
        confirmWithReason("Trainer krank", "Absagen");
        assertThat(screen()).contains("Der Termin ist abgesagt", "Trainer krank");
        assertMissing("studio/trainings/sessions/nonsense");
        open("studio/trainings/sessions/new");
        click("Speichern");
        assertThat(screen()).contains("nichts davon darf leer sein");
    }

    @Test
    void saysWhatIsWrongWithASessionAtItsFieldAndKeepsWhatWasTyped() {
        SessionId booked = training.aSession(5);
        training.book(fixtures.anOwnerInRetreat(), booked, 2);
        signIn(staff(Role.PRODUCT));
        open("studio/trainings/sessions/" + booked);
        TimePicker start = field(TimePicker.class, "Beginn");
        TimePicker end = field(TimePicker.class, "Ende");
        LocalTime before = start.getValue();
        start.setValue(LocalTime.of(16, 0));
        end.setValue(LocalTime.of(9, 0));
        click("Speichern");
        assertThat(start.isInvalid()).isTrue();
        assertThat(screen()).contains("Das Ende muss nach dem Beginn liegen");
        assertThat(end.getValue()).isEqualTo(LocalTime.of(9, 0));
        start.setValue(before);
        end.setValue(before.plusHours(3));
        field(IntegerField.class, "Höchstens").setValue(1);
        field(IntegerField.class, "Mindestens").setValue(1);
        click("Speichern");
        assertThat(screen()).contains("Schon vergebene Plätze: 2").doesNotContain("Das Ende muss nach");
        field(IntegerField.class, "Höchstens").setValue(5);
        DatePicker day = field(DatePicker.class, "Tag");
        day.setValue(LocalDate.now(clock).minusDays(1));
        click("Speichern");
        assertThat(screen()).contains("liegt in der Vergangenheit");
        day.setValue(LocalDate.now(clock).plusDays(3));
        assertThat(field(DatePicker.class, "Buchbar bis").getValue())
                .isEqualTo(LocalDate.now(clock).plusDays(1));
        field(DatePicker.class, "Buchbar bis").setValue(LocalDate.now(clock).minusDays(2));
        click("Speichern");
        assertThat(field(DatePicker.class, "Buchbar bis").isInvalid()).isTrue();
        assertThat(screen()).contains("Die Buchungsfrist ist schon vorbei");
        field(DatePicker.class, "Buchbar bis").setValue(LocalDate.now(clock).plusDays(1));
        click("Speichern");
        assertThat(screen()).contains("ist eine Mail an alle unterwegs");
    }

    @Test
    void saysThatATrainerIsElsewhereAndThatAQuarterIsPlannedAlready() {
        CourseId course = training.aCourse("120.00");
        TrainerId trainer = training.aTrainer();
        SessionDraft first = training.draft(course, trainer, 0, 5, 21);
        SessionDraft second = training.draft(course, trainer, 0, 5, 24);
        TrainingFixtures.saved(sessions.plan(TrainingFixtures.PLANNER, first));
        SessionId moved = TrainingFixtures.saved(sessions.plan(TrainingFixtures.PLANNER, second));
        signIn(staff(Role.PRODUCT));
        open("studio/trainings/sessions/" + moved);
        field(DatePicker.class, "Tag").setValue(first.start().toLocalDate());
        click("Speichern");
        assertThat(field(Select.class, "Trainer").getErrorMessage())
                .contains("gibt zu dieser Zeit schon eine Schulung");
        open("studio/trainings/series");
        Quarter next = Quarter.of(LocalDate.now(clock)).next();
        String propose = next.number() + ". Quartal " + next.year() + " vorschlagen";
        click(propose);
        click(propose);
        assertThat(screen()).contains("Neue Termine im " + next.number() + ". Quartal " + next.year() + ": 0");
    }
}
