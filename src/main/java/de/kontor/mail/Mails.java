package de.kontor.mail;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outgoing mail. */
@Service
public class Mails {
    private static final Role[] READERS = {Role.SERVICE, Role.SPECIALIST, Role.ADMIN};

    private final MailBox box;
    private final Attachments attachments;
    private final MailTexts texts;
    private final DurableTasks tasks;
    private final DurableTask<Delivery.Letter> deliverMail;

    Mails(
            MailBox box,
            Attachments attachments,
            MailTexts texts,
            DurableTasks tasks,
            DurableTask<Delivery.Letter> deliverMail) {
        this.box = box;
        this.attachments = attachments;
        this.texts = texts;
        this.tasks = tasks;
        this.deliverMail = deliverMail;
    }

    /**
     * Writes the mail now and has it delivered. Joins the caller's transaction: the mail goes out if and only if that
     * commits. A key that was used before does nothing.
     *
     * @throws IllegalArgumentException when the model would break the subject into lines
     */
    @Transactional
    public void send(OutgoingMail mail) {
        var id = MailId.next();
        if (box.add(id, mail, texts.render(mail))) {
            attachments.add(id, mail.attachments());
            tasks.scheduleNew(deliverMail, id.toString(), new Delivery.Letter(id.value()));
        }
    }

    /** Whether the actor may read mails and try them again. */
    public static boolean mayRead(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(READERS);
    }

    /**
     * Mails, newest first, at most 200 at a time.
     *
     * @throws de.kontor.identity.Forbidden for everybody but service and administrators
     */
    @Transactional(readOnly = true)
    public MailPage mails(Actor actor, MailFilter filter, int offset, int limit) {
        actor.requireStaff(READERS);
        return box.page(filter, offset, limit);
    }

    /**
     * A mail with its text. The secret of a link is shown to administrators alone, and only while there is no mail
     * server that could bring it to its recipient.
     *
     * @throws de.kontor.identity.Forbidden for everybody but service and administrators
     */
    @Transactional(readOnly = true)
    public Optional<MailDetails> mail(Actor actor, MailId id) {
        actor.requireStaff(READERS);
        return box.details(id)
                .map(mail -> actor.hasAny(Role.ADMIN) && mail.row().state() == MailState.KEPT ? mail : mail.discreet());
    }

    /**
     * The files that go with a mail, in their order; none for an unknown id.
     *
     * @throws de.kontor.identity.Forbidden for everybody but service and administrators
     */
    @Transactional(readOnly = true)
    public List<Attachment> attachments(Actor actor, MailId id) {
        actor.requireStaff(READERS);
        return attachments.of(id);
    }

    /**
     * Tries a failed or kept mail again.
     *
     * @throws de.kontor.identity.Forbidden for everybody but service and administrators
     */
    @Transactional
    public MailRetry retry(Actor actor, MailId id) {
        actor.requireStaff(READERS);
        if (!box.requeue(id)) {
            return new MailRetry.NotNeeded();
        }
        deliver(id);
        return new MailRetry.Queued();
    }

    private void deliver(MailId id) {
        tasks.schedule(deliverMail, id.toString(), new Delivery.Letter(id.value()));
    }
}
