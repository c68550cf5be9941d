package de.kontor.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.shared.Seller;

/** The general terms of business, with the version orders store. */
@Route(value = "legal/terms", layout = PublicLayout.class)
@AnonymousAllowed
class TermsView extends LegalPage {
    TermsView(Seller seller) {
        super("legal.terms");
        Paragraph version = new Paragraph(getTranslation(
                "legal.terms.version", seller.termsVersion(), Screen.formats().date(seller.termsDate())));
        version.addClassName("muted");
        add(version);
        section("scope", seller.fullName());
        section("contract");
        section("prices");
        section("minimum");
        section("delivery");
        section("payment");
        section("title-retention");
        section("defects");
        section("liability");
        section("court", seller.city());
    }
}
