package de.kontor.ui.desk.mails;

import de.kontor.mail.MailRow;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;

/** Mails as rows. */
public final class MailTable extends DataTable<MailRow> {
    public MailTable(String name) {
        super(name);
        heading(getTranslation("desk.mail.subject"), mail -> new DeskLink("desk/mails/" + mail.id(), mail.subject()));
        text(getTranslation("desk.mail.recipient"), MailRow::recipient);
        column(getTranslation("desk.mail.state"), mail -> Names.badge(mail.state()), "beside");
        text(getTranslation("desk.mail.created"), mail -> Screen.formats().dateTime(mail.createdAt()));
        text(
                getTranslation("desk.mail.sent"),
                mail -> mail.sentAt() == null ? "–" : Screen.formats().dateTime(mail.sentAt()));
        whenEmpty(new EmptyState(getTranslation("desk.mail.none")));
    }
}
