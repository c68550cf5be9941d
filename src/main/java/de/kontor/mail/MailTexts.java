package de.kontor.mail;

import de.kontor.shared.Seller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Renders the texts of mails: subject from the first line of the template, body from the rest, then the footer. */
@Component
class MailTexts {
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

    private final TemplateEngine engine = new TemplateEngine();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, String> templates = new ConcurrentHashMap<>();
    private final Seller seller;

    MailTexts(Seller seller) {
        this.seller = seller;
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /** @throws IllegalArgumentException when the model would break the subject into lines */
    Text render(OutgoingMail mail) {
        String language = language(mail.locale());
        String[] template = template(mail.template(), language).split("\\R", 2);
        var context = context(mail);
        return new Text(
                HeaderLine.require(engine.process(template[0], context).strip()),
                engine.process(template[1], context).strip() + "\n\n"
                        + engine.process(template("footer", language), context).strip() + "\n");
    }

    /** German unless English is wished. */
    static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "de";
    }

    /** Records become maps, which the expressions of templates can read. */
    private Context context(OutgoingMail mail) {
        var model = new HashMap<>(mail.model());
        model.put("seller", seller);
        model.put("sellerName", seller.fullName());
        return new Context(mail.locale(), json.convertValue(model, PLAIN));
    }

    private String template(String template, String language) {
        return templates.computeIfAbsent(template + "_" + language, MailTexts::read);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("mail/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the mail says. */
    record Text(String subject, String body) {}
}
