package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.shared.Seller;

/** How and when to reach somebody. */
@Route(value = "legal/contact", layout = PublicLayout.class)
@AnonymousAllowed
class ContactView extends LegalPage {
    ContactView(Seller seller) {
        super("legal.contact");
        add(new Paragraph(getTranslation("legal.contact.text")));
        add(new FactTable(title())
                .fact(getTranslation("legal.contact.phone"), new Anchor("tel:" + dialled(seller), seller.phone()))
                .fact(getTranslation("legal.contact.email"), new Anchor("mailto:" + seller.email(), seller.email()))
                .fact(getTranslation("legal.contact.hours"), seller.hours())
                .fact(getTranslation("legal.contact.post"), post(seller)));
    }

    private static String dialled(Seller seller) {
        return seller.phone().replaceAll("[^+0-9]", "");
    }

    private static String post(Seller seller) {
        return "%s, %s, %s %s".formatted(seller.fullName(), seller.street(), seller.postalCode(), seller.city());
    }
}
