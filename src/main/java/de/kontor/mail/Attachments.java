package de.kontor.mail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of files that go with mails. */
@Component
class Attachments {
    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MailId mail, List<Attachment> files) {
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql("""
                            insert into mail_attachments (mail_id, position, name, content_type, content)
                            values (?, ?, ?, ?, ?)
                            """)
                    .param(mail.value())
                    .param(i)
                    .param(files.get(i).name())
                    .param(files.get(i).contentType())
                    .param(files.get(i).content())
                    .update();
        }
    }

    List<Attachment> of(MailId mail) {
        return jdbc.sql("select name, content_type, content from mail_attachments where mail_id = ? order by position")
                .param(mail.value())
                .query((row, n) ->
                        new Attachment(row.getString("name"), row.getString("content_type"), row.getBytes("content")))
                .list();
    }
}
