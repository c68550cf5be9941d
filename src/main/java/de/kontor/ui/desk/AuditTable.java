package de.kontor.ui.desk;

import com.vaadin.flow.component.html.Span;
import de.kontor.audit.AuditEntry;
import de.kontor.shared.Texts;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** What the record keeps about one thing. Actions without words of their own are shown as recorded. */
public final class AuditTable extends DataTable<AuditEntry> {
    public AuditTable(String name, List<AuditEntry> entries) {
        super(name);
        heading(getTranslation("desk.audit.what"), entry -> new Span(words("desk.audit.action.", entry.action())));
        text(getTranslation("desk.audit.when"), entry -> Screen.formats().dateTime(entry.at()));
        text(getTranslation("desk.audit.who"), entry -> Names.actor(entry.actorName()));
        text(getTranslation("desk.audit.details"), entry -> details(entry.details()));
        whenEmpty(new EmptyState(getTranslation("desk.audit.empty")));
        setRows(entries);
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(fact ->
                        words("desk.audit.detail.", fact.getKey()) + ": " + words("status.account.", fact.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String words(String prefix, String code) {
        Texts texts = Screen.texts();
        try {
            return texts.text(prefix + code);
        } catch (MissingResourceException noWords) {
            return code;
        }
    }
}
