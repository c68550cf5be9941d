package de.kontor.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.shared.Seller;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The legal notice every German site needs (section 5 DDG). */
@Route(value = "legal/imprint", layout = PublicLayout.class)
@AnonymousAllowed
class ImprintView extends LegalPage {
    ImprintView(Seller seller, Environment environment) {
        super("legal.imprint");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            add(Notice.info(getTranslation("legal.demo")));
        }
        add(new Paragraph(seller.fullName()), new Paragraph(seller.street()));
        add(new Paragraph("%s %s, %s".formatted(seller.postalCode(), seller.city(), seller.country())));
        section("represented", seller.managingDirector());
        section("reach", seller.phone(), seller.email());
        section("register", seller.register(), seller.vatId());
    }
}
