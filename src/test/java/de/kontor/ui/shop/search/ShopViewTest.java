package de.kontor.ui.shop.search;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import de.kontor.KontorTest;
import de.kontor.assortment.OfferFixtures;
import de.kontor.identity.Actor;
import de.kontor.identity.SignedIn;
import de.kontor.ui.shop.ShopLayout;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A view of search or article page, seen by a member in a language. */
@KontorTest
@ViewPackages(classes = {ShopLayout.class, SearchView.class})
abstract class ShopViewTest extends SpringBrowserlessTest {
    @Autowired
    OfferFixtures fixtures;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void signIn(Actor.Member member, Locale language) {
        SignedIn who = new SignedIn(member, "petra@example.test", language, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        UI.getCurrent().setLocale(language);
    }

    /** What the open dialog says. */
    String dialog() {
        return $(Dialog.class).single().getChildren().map(ShopViewTest::text).collect(Collectors.joining(" "));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
