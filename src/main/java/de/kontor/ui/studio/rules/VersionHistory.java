package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.audit.AuditEntry;
import de.kontor.ui.Timeline;
import de.kontor.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who did what to a version, oldest first. */
final class VersionHistory {
    private VersionHistory() {}

    static Component of(List<AuditEntry> entries) {
        Div part = new Div();
        if (!entries.isEmpty()) {
            String title = I18NProvider.translate("studio.rules.history");
            part.addClassNames("card", "stack");
            part.add(
                    new H2(title),
                    new Timeline(
                            title,
                            entries.reversed().stream()
                                    .map(VersionHistory::event)
                                    .toList()));
        }
        return part;
    }

    private static Timeline.Event event(AuditEntry entry) {
        Map<String, String> details = entry.details();
        String detail = List.of("comment", "reason").stream()
                .filter(details::containsKey)
                .map(details::get)
                .collect(Collectors.joining(" · "));
        return new Timeline.Event(
                entry.at(),
                I18NProvider.translate("studio.rules.did." + entry.action()),
                entry.actorName(),
                detail,
                entry.action().equals("rule-set-published") ? Tone.OK : Tone.NEUTRAL);
    }
}
