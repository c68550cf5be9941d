package de.kontor.ui.desk.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.training.SessionId;
import de.kontor.training.TrainingFixtures;
import de.kontor.ui.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff book and cancel for members who call. */
class DeskTrainingsTests extends ScreenTest {
    @Autowired
    TrainingFixtures training;

    @Autowired
    Accounts accounts;

    @Test
    void booksAndCancelsOnBehalfWithAReason() {
        SessionId session = training.aSession(5);
        Actor.Member owner = fixtures.anOwnerInRetreat();
        String number = accounts.profile(owner, owner.account()).orElseThrow().number();
        signIn(staff(Role.SERVICE));
        open("desk/trainings");
        assertThat(screen()).contains("Kleben im Metallbau", "0 von 5");
        open("desk/trainings/" + session);
        click("Im Auftrag buchen");
        assertThat(screen()).contains("Wählen Sie einen aus der Liste");
        field(TextField.class, "Kundennummer").setValue(number);
        field(TextArea.class, "Teilnehmer").setValue("Ada\n\n Bob ");
        click("Im Auftrag buchen");
        assertThat(screen()).contains("Nennen Sie einen Grund");
        field(TextField.class, "Grund").setValue("Anruf");
        click("Im Auftrag buchen");
        assertThat(screen()).contains("stimmen Sie den AGB zu");
        $(Checkbox.class).all().getFirst().setValue(true);
        click("Im Auftrag buchen");
        assertThat(screen()).contains("Gebucht. Der Kunde bekommt", "Ada, Bob", "2 bezahlt");
        click("Stornieren");
        confirmWithReason("krank", "Stornieren");
        assertThat(screen()).contains("Storniert, der Kunde ist benachrichtigt", "Vom Innendienst storniert");
    }

    @Test
    void letsOthersOnlyRead() {
        SessionId session = training.aSession(5);
        signIn(staff(Role.PRODUCT));
        open("desk/trainings/" + session);
        assertThat(screen()).contains("Noch hat niemand gebucht").doesNotContain("Im Auftrag buchen");
        assertMissing("desk/trainings/nonsense");
    }
}
