package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.training.BookingChange;
import de.kontor.training.SeatOffer;
import de.kontor.training.SeatOffers;
import de.kontor.training.Session;
import de.kontor.ui.FactTable;
import de.kontor.ui.NarrowPage;
import de.kontor.ui.Notice;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.PublicLayout;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;

/** Answers an offer with the link of the mail, without signing in. Opening the page changes nothing; its buttons do. */
@Route(value = "training/offer", layout = PublicLayout.class)
@AnonymousAllowed
class OfferView extends NarrowPage implements BeforeEnterObserver {
    private final SeatOffers offers;

    OfferView(SeatOffers offers) {
        super("shop.offer.title");
        this.offers = offers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse(""));
    }

    private void show(String token) {
        removeAll();
        add(new H1(title()));
        switch (offers.read(token)) {
            case SeatOffer.Unknown unknown -> add(Notice.error(getTranslation("shop.offer.unknown")), toShop());
            case SeatOffer.Ended ended -> add(Notice.warn(getTranslation("shop.offer.ended")), toShop());
            case SeatOffer.Answered answered ->
                add(
                        Notice.info(getTranslation("shop.offer.answered")),
                        facts(answered.session(), answered.booking().names()),
                        TrainingWords.badge(answered.booking().state()),
                        toShop());
            case SeatOffer.Open open -> showOpen(token, open);
        }
    }

    private void showOpen(String token, SeatOffer.Open open) {
        TermsBox terms = new TermsBox(open.cover().paid() > 0);
        Div buttons = new Div(
                PlainButton.primary(
                        getTranslation(open.cover().paid() > 0 ? "shop.booking.accept-paid" : "shop.booking.accept"),
                        () -> tell(
                                offers.accept(
                                        token, open.session().price(open.cover().paid()), terms.getValue()),
                                "shop.booking.accepted",
                                token)),
                PlainButton.secondary(
                        getTranslation("shop.booking.decline"),
                        () -> tell(offers.decline(token), "shop.offer.declined", token)));
        buttons.addClassNames("row", "wrap");
        add(
                Notice.info(getTranslation(
                        "shop.booking.means.OFFERED",
                        open.booking()
                                .offeredUntil()
                                .map(Screen.formats()::dateTime)
                                .orElse(""))),
                facts(open.session(), open.booking().names()),
                new Paragraph(OfferTexts.cost(open.session(), open.booking(), open.cover())),
                terms,
                buttons);
    }

    private Component facts(Session session, java.util.List<String> attendees) {
        return new FactTable(getTranslation("shop.booking.facts"))
                .fact(getTranslation("training.fact.course"), Screen.text(session.courseName()))
                .fact(getTranslation("training.fact.when"), TrainingWords.when(session))
                .fact(getTranslation("training.fact.place"), TrainingWords.place(session))
                .fact(getTranslation("training.fact.attendees"), String.join(", ", attendees));
    }

    private Component toShop() {
        return new PageLink("shop/trainings", getTranslation("shop.bookings.find"));
    }

    private void tell(BookingChange change, String doneKey, String token) {
        if (change instanceof BookingChange.Refused refused) {
            show(token);
            addComponentAtIndex(1, Notice.error(Screen.texts().text(refused.reason())));
            return;
        }
        removeAll();
        add(new H1(title()), Notice.ok(getTranslation(doneKey)), toShop());
    }
}
