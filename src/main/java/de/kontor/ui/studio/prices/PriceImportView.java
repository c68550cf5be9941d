package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.pricing.ImportedRow;
import de.kontor.pricing.ImportedRow.Verdict;
import de.kontor.pricing.PriceDesk;
import de.kontor.pricing.PriceImport;
import de.kontor.pricing.PriceImports;
import de.kontor.shared.Formats;
import de.kontor.shared.Message;
import de.kontor.ui.Confirmation;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PagedTable;
import de.kontor.ui.PathId;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import: progress while it runs, every row with its verdict, and what to do with it. Can be left at any time. */
@Route(value = "studio/price-imports", layout = StudioLayout.class)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class PriceImportView extends Page implements HasUrlParameter<String> {
    private static final String VERDICT = "verdict";
    private static final int EVERY_MILLIS = 700;

    private final PriceImports imports;
    private final Actor actor;
    private final BookNames names;
    private final Div head = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);
    private PriceImport.@Nullable State shown;
    private @Nullable Registration polling;

    PriceImportView(PriceImports imports, Accounts accounts, AccountSearch search, CurrentActor current) {
        super("studio.import.one");
        this.imports = imports;
        this.actor = current.get();
        this.names = new BookNames(accounts, search);
        head.addClassName("stack");
        content.addClassName("stack");
        add(head, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = PathId.of(parameter).orElseThrow(() -> new NotFoundException("no such import"));
        PriceImport job = imports.find(actor, id).orElseThrow(() -> new NotFoundException("no such import"));
        names.know(List.of(job.book()));
        setPageTitle(getTranslation("studio.import.named", job.fileName()));
        show(job, event.getLocation().getQueryParameters());
    }

    private void show(PriceImport job, com.vaadin.flow.router.QueryParameters asked) {
        shown = job.state();
        showHead(job);
        content.removeAll();
        if (job.state().isRunning()) {
            return;
        }
        FilterBar filters = new FilterBar("studio/price-imports/" + id)
                .choice(
                        VERDICT,
                        getTranslation("pricing.import.column.verdict"),
                        getTranslation("studio.import.all-rows"),
                        Verdict.class,
                        verdict -> getTranslation("pricing.import.verdict." + verdict));
        PagedTable<ImportedRow> list = new PagedTable<>(
                ImportParts.table(getTranslation("studio.import.rows")),
                filters,
                getTranslation("studio.import.no-rows"));
        filters.read(asked);
        list.show((offset, limit) -> {
            PriceImports.Rows rows = imports.rows(actor, id, filters.chosen(VERDICT, Verdict.class), offset, limit);
            return new PagedTable.Found<>(rows.rows(), rows.total());
        });
        content.add(filters, list);
    }

    private void showHead(PriceImport job) {
        head.removeAll();
        PageHeader header =
                new PageHeader(job.fileName()).badge(ImportParts.badge(job)).remark(names.of(job.book()));
        head.add(header.actions(actions(job).toArray(Component[]::new)));
        if (job.state().isRunning()) {
            head.add(ImportParts.progress(job));
        } else {
            head.add(summary(job));
        }
    }

    private List<Component> actions(PriceImport job) {
        List<Component> actions = new ArrayList<>();
        if (!job.state().isRunning()) {
            Locale language = Screen.language();
            actions.add(new CsvLink(
                    getTranslation("studio.import.report"),
                    "pruefung-" + job.id() + ".csv",
                    () -> imports.report(actor, id, language)));
        }
        if (job.state() == PriceImport.State.CHECKED && PriceDesk.mayEdit(actor, job.book())) {
            actions.add(PlainButton.secondary(
                    getTranslation("studio.import.discard"), () -> tell(imports.discard(actor, id))));
            if (job.good() > 0) {
                actions.add(PlainButton.primary(
                        getTranslation("studio.import.apply", Screen.formats().integer(job.good())),
                        () -> askToApply(job)));
            }
        }
        return actions;
    }

    private Component summary(PriceImport job) {
        Formats formats = Screen.formats();
        String counts = getTranslation(
                "studio.import.counts",
                formats.integer(job.count(Verdict.NEW)),
                formats.integer(job.count(Verdict.CHANGED)),
                formats.integer(job.count(Verdict.UNCHANGED)),
                formats.integer(job.count(Verdict.REFUSED)));
        return switch (job.state()) {
            case CHECKING, CHECKED, APPLYING ->
                Notice.info(getTranslation("studio.import.checked", counts, formats.date(job.validFrom())));
            case APPLIED ->
                Notice.ok(
                        getTranslation(
                                "studio.import.applied",
                                formats.integer(job.good()),
                                job.appliedBy(),
                                job.appliedAt().map(formats::dateTime).orElse(""),
                                counts),
                        new PageLink(PriceWords.address(job.book()), getTranslation("studio.import.to-book")));
            case DISCARDED -> Notice.info(getTranslation("studio.import.discarded", counts));
        };
    }

    private void askToApply(PriceImport job) {
        Formats formats = Screen.formats();
        Confirmation.ask(
                getTranslation("studio.import.apply", formats.integer(job.good())),
                getTranslation(
                        "studio.import.apply.text", names.of(job.book()), formats.integer(job.count(Verdict.REFUSED))),
                getTranslation("studio.import.apply.yes"),
                () -> tell(imports.apply(actor, id)));
    }

    private void tell(Optional<Message> refusal) {
        refresh();
        refusal.ifPresent(reason -> head.add(Notice.error(Screen.texts().text(reason))));
    }

    /** Shows how far it is; the rows once it is there. */
    private void refresh() {
        Optional<PriceImport> job = imports.find(actor, id);
        job.ifPresent(now -> {
            if (now.state() != shown) {
                show(now, UI.getCurrent().getActiveViewLocation().getQueryParameters());
            } else if (now.state().isRunning()) {
                showHead(now);
            }
            UI.getCurrent().setPollInterval(now.state().isRunning() ? EVERY_MILLIS : -1);
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> refresh());
        if (shown != null && shown.isRunning()) {
            attached.getUI().setPollInterval(EVERY_MILLIS);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
