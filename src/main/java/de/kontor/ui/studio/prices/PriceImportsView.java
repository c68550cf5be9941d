package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceDesk;
import de.kontor.pricing.PriceImport;
import de.kontor.pricing.PriceImports;
import de.kontor.ui.DataTable;
import de.kontor.ui.DatePickers;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PagedTable;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Uploads prices into a book, and finds earlier uploads again. */
@Route(value = "studio/price-imports", layout = StudioLayout.class)
@Menu(title = "studio.nav.price-imports", order = 23)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class PriceImportsView extends Page implements BeforeEnterObserver {
    private static final String ADDRESS = "studio/price-imports";

    private final PriceImports imports;
    private final Actor actor;
    private final LocalDate today;
    private final BookNames names;
    private final BookChooser chooser;
    private final Div form = new Div();
    private final Div refusal = new Div();
    private final DatePicker validFrom = DatePickers.labelled(getTranslation("studio.import.valid-from"));
    private final FilterBar filters = new FilterBar(ADDRESS).keep(PriceBookView.BOOK);
    private final PagedTable<PriceImport> list;
    private PriceBook book = new PriceBook.ListPrices();

    PriceImportsView(PriceImports imports, Accounts accounts, AccountSearch search, CurrentActor current, Clock clock) {
        super("studio.nav.price-imports");
        this.imports = imports;
        this.actor = current.get();
        this.today = LocalDate.now(clock);
        this.names = new BookNames(accounts, search);
        chooser = new BookChooser(accounts, search, actor, chosen -> UI.getCurrent()
                .navigate(ADDRESS, QueryParameters.of(PriceBookView.BOOK, chosen.code())));
        form.addClassNames("card", "stack");
        list = new PagedTable<>(table(), filters, getTranslation("studio.import.empty"));
        H2 earlier = new H2(getTranslation("studio.import.earlier"));
        add(new PageHeader(title()), form, earlier, list);
    }

    private DataTable<PriceImport> table() {
        DataTable<PriceImport> table = new DataTable<>(getTranslation("studio.import.earlier"));
        table.heading(
                getTranslation("studio.import.file"), row -> new PageLink(ADDRESS + "/" + row.id(), row.fileName()));
        table.text(getTranslation("studio.prices.book"), row -> names.of(row.book()));
        table.number(
                getTranslation("studio.import.rows"), row -> Screen.formats().integer(row.rows()));
        table.text(getTranslation("studio.import.by"), PriceImport::uploadedBy);
        table.text(getTranslation("studio.import.at"), row -> Screen.formats().dateTime(row.uploadedAt()));
        return table.column(getTranslation("studio.prices.filter.state"), ImportParts::badge, "beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        book = filters.kept(PriceBookView.BOOK)
                .map(code -> PriceBook.ofCode(code).orElseThrow(() -> new NotFoundException("no such book")))
                .orElseGet(PriceBook.ListPrices::new);
        chooser.show(book).orElseThrow(() -> new NotFoundException("no such book"));
        showForm();
        list.show((offset, limit) -> {
            PriceImports.Page page = imports.imports(actor, offset, limit);
            names.know(page.imports().stream().map(PriceImport::book).toList());
            return new PagedTable.Found<>(page.imports(), page.total());
        });
    }

    private void showForm() {
        form.removeAll();
        refusal.removeAll();
        form.add(new H2(getTranslation("studio.import.title")), chooser);
        if (!PriceDesk.mayEdit(actor, book)) {
            form.add(Notice.info(getTranslation("studio.import.read-only")));
            return;
        }
        validFrom.setValue(today);
        validFrom.setMin(today);
        validFrom.setHelperText(getTranslation("studio.import.valid-from.help"));
        Paragraph columns = new Paragraph(getTranslation("studio.import.columns", PriceImports.mostMegabytes()));
        columns.addClassNames("muted", "prose");
        form.add(validFrom, upload(), refusal, columns);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> received(file.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PriceImports.mostMegabytes() * 1024 * 1024);
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFailedListener(failed -> refuse(getTranslation("studio.import.failed")));
        upload.setI18n(words());
        return upload;
    }

    /** Starts the check of a file and leads to it; a refusal stands below the field. */
    void received(String fileName, byte[] content) {
        LocalDate from = validFrom.getValue() == null ? today : validFrom.getValue();
        switch (imports.upload(actor, book, fileName, content, from)) {
            case PriceImports.Upload.Accepted(UUID id) -> UI.getCurrent().navigate(ADDRESS + "/" + id);
            case PriceImports.Upload.Refused(var reason) ->
                refuse(Screen.texts().text(reason));
        }
    }

    private void refuse(String why) {
        refusal.removeAll();
        refusal.add(Notice.error(why));
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("studio.import.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("studio.import.choose")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("studio.import.one-file"))
                .setFileIsTooBig(Screen.texts().text("pricing.import.refused.too-large", PriceImports.mostMegabytes()))
                .setIncorrectFileType(getTranslation("pricing.import.refused.not-csv")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("studio.import.uploading"))
                        .setStalled(getTranslation("studio.import.uploading"))
                        .setProcessing(getTranslation("studio.import.uploading"))
                        .setHeld(getTranslation("studio.import.uploading")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(getTranslation("studio.import.uploading")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("studio.import.failed"))
                        .setUnexpectedServerError(getTranslation("studio.import.failed"))
                        .setForbidden(getTranslation("studio.import.failed"))));
        return words;
    }
}
