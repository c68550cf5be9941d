package de.kontor.mail;

import de.kontor.shared.Seller;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, if {@code spring.mail.host} names one. */
@Component
class PostOffice {
    private final Optional<JavaMailSender> server;
    private final Seller seller;

    PostOffice(ObjectProvider<JavaMailSender> server, @Value("${spring.mail.host:}") String host, Seller seller) {
        this.server = host.isBlank() ? Optional.empty() : Optional.ofNullable(server.getIfAvailable());
        this.seller = seller;
    }

    boolean isOpen() {
        return server.isPresent();
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(StoredMail mail, List<Attachment> files) throws MessagingException, UnsupportedEncodingException {
        var sender = server.orElseThrow();
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, !files.isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(seller.email(), seller.fullName(), StandardCharsets.UTF_8.name()));
        helper.setTo(HeaderLine.require(mail.recipient()));
        helper.setSubject(HeaderLine.require(mail.subject()));
        helper.setText(mail.body());
        for (Attachment file : files) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.contentType());
        }
        // the same id when a crash makes us send twice, so that the recipient's server can drop the second
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    private String domain() {
        return seller.email().substring(seller.email().indexOf('@') + 1);
    }
}
