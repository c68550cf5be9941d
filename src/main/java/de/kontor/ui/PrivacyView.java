package de.kontor.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.shared.Seller;

/** What happens to personal data (articles 13 and 15 to 22 GDPR). */
@Route(value = "legal/privacy", layout = PublicLayout.class)
@AnonymousAllowed
class PrivacyView extends LegalPage {
    PrivacyView(Seller seller) {
        super("legal.privacy");
        section("controller", seller.fullName(), seller.street(), seller.postalCode(), seller.city(), seller.email());
        section("data");
        section("purpose");
        section("cookies");
        section("recipients");
        section("time");
        section("rights", seller.email());
    }
}
