package de.kontor.ui.desk.mails;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.kontor.accounts.AccountSearch;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.mail.Attachment;
import de.kontor.mail.MailDetails;
import de.kontor.mail.MailId;
import de.kontor.mail.MailRetry;
import de.kontor.mail.MailState;
import de.kontor.mail.Mails;
import de.kontor.shared.Formats;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

/** One mail with its text, and trying it again. */
@Route(value = "desk/mails", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "ADMIN"})
class MailView extends ObjectPage {
    private final Mails mails;
    private final AccountSearch accounts;
    private final Actor actor;

    MailView(Mails mails, AccountSearch accounts, CurrentActor current) {
        super("desk.mail.title");
        this.mails = mails;
        this.accounts = accounts;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        MailDetails mail = found(mails.mail(actor, new MailId(id(name))));
        setPageTitle(mail.row().subject());
        PageHeader header = new PageHeader(mail.row().subject())
                .badge(Names.badge(mail.row().state()));
        if (mail.row().state() == MailState.FAILED || mail.row().state() == MailState.KEPT) {
            header.actions(PlainButton.primary(
                    getTranslation("desk.mail.retry"), () -> retry(mail.row().id())));
        }
        Div text = new Div(mail.body());
        text.addClassNames("pre", "prose");
        Div parts = new Div(card("desk.mail.facts", facts(mail)), card("desk.mail.text", text));
        parts.addClassName("columns");
        add(header, parts);
        List<Attachment> files = mails.attachments(actor, mail.row().id());
        if (!files.isEmpty()) {
            add(card("desk.mail.files", files(files)));
        }
    }

    private Component facts(MailDetails mail) {
        Formats formats = Screen.formats();
        FactTable facts = new FactTable(getTranslation("desk.mail.facts"));
        facts.fact(getTranslation("desk.mail.recipient"), mail.row().recipient());
        mail.account()
                .ifPresent(account -> facts.fact(
                        getTranslation("desk.order.account"),
                        DeskLink.account(accounts.summaries(Set.of(account)), account)));
        facts.fact(
                getTranslation("desk.mail.created"), formats.dateTime(mail.row().createdAt()));
        var sentAt = mail.row().sentAt();
        facts.fact(getTranslation("desk.mail.sent"), sentAt == null ? "–" : formats.dateTime(sentAt));
        facts.fact(getTranslation("desk.mail.attempts"), formats.integer(mail.attempts()));
        String error = mail.lastError();
        return error == null ? facts : facts.fact(getTranslation("desk.mail.error"), error);
    }

    private static Component files(List<Attachment> files) {
        Div list = new Div();
        list.addClassNames("row", "wrap");
        files.forEach(file -> {
            Anchor link = new Anchor(
                    DownloadHandler.fromInputStream(event -> new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.contentType(),
                            file.content().length)),
                    file.name());
            link.addClassNames("button", "secondary");
            list.add(link);
        });
        return list;
    }

    private void retry(MailId mail) {
        showAgain(
                switch (mails.retry(actor, mail)) {
                    case MailRetry.Queued queued -> Notice.ok(getTranslation("desk.mail.retry.done"));
                    case MailRetry.NotNeeded notNeeded -> Notice.info(getTranslation("desk.mail.retry.not-needed"));
                });
    }
}
