package de.kontor.ui.desk.mails;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.mail.MailFilter;
import de.kontor.mail.MailPage;
import de.kontor.mail.MailRow;
import de.kontor.mail.MailState;
import de.kontor.mail.Mails;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PagedTable;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;

/** The mails the portal has written, the newest first. */
@Route(value = "desk/mails", layout = DeskLayout.class)
@Menu(title = "desk.nav.mails", order = 40)
@RolesAllowed({"SERVICE", "SPECIALIST", "ADMIN"})
class MailsView extends Page implements BeforeEnterObserver {
    private static final String STATE = "state";

    private final Mails mails;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk/mails");
    private final PagedTable<MailRow> list;

    MailsView(Mails mails, CurrentActor current) {
        super("desk.nav.mails");
        this.mails = mails;
        this.actor = current.get();
        filters.text(getTranslation("desk.mail.filter.text"))
                .choice(
                        STATE,
                        getTranslation("desk.mail.state"),
                        getTranslation("desk.filter.all-states"),
                        MailState.class,
                        Names::of);
        list = new PagedTable<>(new MailTable(title()), filters, getTranslation("desk.mail.empty"));
        add(new PageHeader(title()), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<MailRow> find(int offset, int limit) {
        MailFilter filter = new MailFilter(
                filters.text(), filters.chosen(STATE, MailState.class).orElse(null));
        MailPage page = mails.mails(actor, filter, offset, limit);
        return new PagedTable.Found<>(page.rows(), page.total());
    }
}
