package de.kontor.mail;

import de.kontor.shared.AccountId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mail to be sent.
 *
 * @param key says which mail this is, e.g. {@code order-placed-<id>}; the same key twice is one mail
 * @param account whose data the mail holds, if anybody's
 * @param recipient one bare e-mail address
 * @param template name of the texts {@code mail/<template>_de.txt} and {@code _en.txt}, first line the subject
 * @param model what the texts refer to: texts, numbers, lists, maps and records of these
 * @param attachments files that go with it
 */
public record OutgoingMail(
        String key,
        Optional<AccountId> account,
        String recipient,
        Locale locale,
        String template,
        Map<String, Object> model,
        List<Attachment> attachments) {
    /** @throws IllegalArgumentException for a recipient that would break the header of the mail */
    public OutgoingMail {
        HeaderLine.require(recipient);
    }

    /** A mail without files. */
    public OutgoingMail(
            String key,
            Optional<AccountId> account,
            String recipient,
            Locale locale,
            String template,
            Map<String, Object> model) {
        this(key, account, recipient, locale, template, model, List.of());
    }
}
