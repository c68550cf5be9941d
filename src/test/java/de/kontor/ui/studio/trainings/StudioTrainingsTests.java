package de.kontor.ui.studio.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.training.BookingId;
import de.kontor.training.Courses;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import de.kontor.ui.ScreenTest;
import java.time.Duration;
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
        assertThat(screen()).contains("Kalender", "Liste", "Kleben im Metallbau", "2 von 5, 0 warten");
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
}
