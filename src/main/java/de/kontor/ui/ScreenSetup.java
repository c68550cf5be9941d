package de.kontor.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import de.kontor.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets the language of every screen, Vaadin's own messages in it, and what happens when something fails. */
@Component
class ScreenSetup implements VaadinServiceInitListener {
    private final ChosenLanguage language;

    ScreenSetup(ChosenLanguage language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(started -> {
            started.getSession().setLocale(language.of(started.getRequest()));
            started.getSession().setErrorHandler(new FailureReport());
        });
        service.getSource().addUIInitListener(opened -> {
            Locale locale = language.of(VaadinRequest.getCurrent());
            VaadinSession.getCurrent().setLocale(locale);
            opened.getUI().setLocale(locale);
        });
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", language.of(page.getVaadinRequest()).getLanguage()));
        service.getSource().setSystemMessagesProvider(info -> messages(Texts.language(info.getLocale())));
    }

    /**
     * A session that ended needs no message here: the page loads anew, the security chain leads to the sign-in, says
     * why, and leads back.
     */
    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(Texts.of(locale).text("portal.failure.title"));
        messages.setInternalErrorMessage(Texts.of(locale).text("portal.failure.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.of(locale).text("portal.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.of(locale).text("portal.cookies.text"));
        return messages;
    }
}
