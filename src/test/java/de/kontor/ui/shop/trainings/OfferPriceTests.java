package de.kontor.ui.shop.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.training.BookingId;
import de.kontor.training.CancellationCost;
import de.kontor.training.CourseId;
import de.kontor.training.Courses;
import de.kontor.training.SessionId;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import de.kontor.ui.ScreenTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What seats cost is what the screens say: today's price of an offer, the waived fee of an order. */
class OfferPriceTests extends ScreenTest {
    @Autowired
    TrainingFixtures training;

    @Autowired
    Trainings trainings;

    @Autowired
    Courses courses;

    @Test
    void showsTheSumThatAcceptingCostsNow() {
        String number = TrainingFixtures.aNumber();
        CourseId course = training.aCourse(TrainingFixtures.draft(number, "100.00"));
        SessionId session = training.aSession(course, 0, 1, 21);
        Actor.Member leaving = fixtures.anOwnerInRetreat();
        BookingId seat = training.book(leaving, session, 1);
        Actor.Member waiting = fixtures.anOwnerInRetreat();
        BookingId id = training.book(waiting, session, 1);
        courses.save(TrainingFixtures.PLANNER, Optional.of(course), TrainingFixtures.draft(number, "150.00"));
        trainings.cancel(leaving, seat, CancellationCost.NONE);
        signIn(waiting);
        open("shop/trainings/bookings/" + id);
        assertThat(screen()).contains("1 × 150,00 €").doesNotContain("100,00 €");
    }

    @Test
    void saysThatCancellingTheOrderWaivesTheFee() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        BookingId id = training.book(owner, training.aSession(3), 1);
        signIn(staff(Role.SERVICE));
        open("desk/orders/" + training.booking(owner, id).order().orElseThrow());
        click("Stornieren");
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("ohne Stornogebühr");
    }
}
