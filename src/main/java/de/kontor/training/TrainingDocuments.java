package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.PrintedPage;
import de.kontor.shared.Formats;
import de.kontor.shared.Seller;
import de.kontor.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The attendance list on paper, as PDF; what people typed is escaped by the template. */
@Service
public class TrainingDocuments {
    private final TemplateEngine engine = new TemplateEngine();
    private final String template;
    private final Sessions sessions;
    private final Seller seller;

    TrainingDocuments(Sessions sessions, Seller seller) {
        this.sessions = sessions;
        this.seller = seller;
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(resolver);
        try {
            template =
                    new ClassPathResource("documents/attendance-list.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line per attendee of those who have seats, with room for a signature; empty for an unknown session. */
    public Optional<byte[]> attendanceList(Actor actor, SessionId id, Locale locale) {
        return sessions.session(actor, id).map(session -> {
            List<Booking> seated = sessions.bookings(actor, id).stream()
                    .filter(booking -> booking.state().holdsSeats() && booking.state() != BookingState.OFFERED)
                    .toList();
            return PrintedPage.pdf(engine.process(template, page(session, seated, locale)));
        });
    }

    private Context page(Session session, List<Booking> seated, Locale locale) {
        Texts texts = Texts.of(locale);
        Formats formats = Formats.of(locale);
        Context page = new Context(Texts.language(locale));
        page.setVariable("language", Texts.language(locale).getLanguage());
        page.setVariable("seller", seller);
        page.setVariable(
                "title",
                texts.text("document.attendance.title", session.courseName().in(locale)));
        page.setVariable("page", texts.text("document.page"));
        page.setVariable("number", texts.text("document.attendance.number"));
        page.setVariable("attendee", texts.text("training.fact.attendees"));
        page.setVariable("bookedBy", texts.text("document.attendance.by"));
        page.setVariable("signature", texts.text("document.attendance.signature"));
        page.setVariable(
                "facts",
                List.of(
                        fact(texts.text("training.fact.when"), formats.dateTime(session.start())),
                        fact(texts.text("training.fact.place"), session.isOnline() ? session.link() : session.place()),
                        fact(texts.text("training.fact.trainer"), session.trainer())));
        List<Map<String, String>> rows = new ArrayList<>();
        seated.forEach(booking -> booking.names()
                .forEach(name -> rows.add(
                        Map.of("number", Integer.toString(rows.size() + 1), "name", name, "by", booking.bookedBy()))));
        page.setVariable("rows", rows);
        return page;
    }

    private static Map<String, String> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
