package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.identity.Role;
import de.kontor.identity.SignedIn;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.LoginId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of a screen, without a browser: somebody signs in, opens an address, reads and clicks. */
@KontorTest
@ViewPackages(packages = "de.kontor.ui")
public abstract class ScreenTest extends SpringBrowserlessTest {
    protected static final String MISSING = "Das gibt es hier nicht.";

    @Autowired
    protected OrderFixtures fixtures;

    @Autowired
    protected Identity identity;

    protected static Actor.Staff staff(Role... roles) {
        return new Actor.Staff(
                LoginId.next(), "Sabine Service", Arrays.stream(roles).collect(Collectors.toSet()));
    }

    protected void signIn(Actor actor) {
        signIn(actor, Locale.GERMAN);
    }

    protected void signIn(Actor actor, Locale language) {
        SignedIn signedIn = new SignedIn(actor, "somebody@example.org", language, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        speak(language);
    }

    protected static void speak(Locale language) {
        UI.getCurrent().setLocale(language);
    }

    protected void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }

    /** What stands on the page, without labels and messages of fields. */
    protected String page() {
        HasElement view = getCurrentView();
        return view.getElement().getTextRecursively();
    }

    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    protected void click(String button) {
        test(NativeButtonTester.class, button(button)).click();
    }

    protected boolean offers(String button) {
        return $(NativeButton.class).withText(button).exists();
    }

    /** What the whole window shows, shell and right column included, with plain spaces. */
    protected String screen() {
        Component whole = (Component) getCurrentView();
        while (whole.getParent().filter(parent -> !(parent instanceof UI)).isPresent()) {
            whole = whole.getParent().orElseThrow();
        }
        return whole.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    protected NativeButton button(String text) {
        return $(NativeButton.class).withText(text).all().getLast();
    }

    /** Types a reason into the dialog that is open, and confirms. */
    protected TextArea confirmWithReason(String reason, String button) {
        Dialog dialog = $(Dialog.class).single();
        TextArea field = $(TextArea.class, dialog).single();
        field.setValue(reason);
        click(button);
        return field;
    }

    protected <T extends Component> T field(Class<T> type, String label) {
        return $(type).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    protected void assertMissing(String address) {
        open(address);
        assertThat(page()).as(address).contains(MISSING);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
