package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.shared.Formats;
import de.kontor.starterpacks.Finding;
import de.kontor.starterpacks.PackageReport;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;

/** What the content costs, brings and lacks, as it stands: sums, margin, stock reach, and every finding in words. */
class ReportCard extends Div {
    ReportCard() {
        addClassNames("card", "stack", "close", "report");
        getElement().setAttribute("role", "status");
    }

    void show(PackageReport report) {
        Formats formats = Screen.formats();
        removeAll();
        Div figures = new Div(
                figure("studio.packages.sum", formats.money(report.sum())),
                figure("package.price", formats.money(report.price())),
                figure("package.saving", formats.money(report.saving())),
                margin(report, formats),
                figure("studio.packages.reach", getTranslation("studio.packages.reach.count", report.reach())));
        figures.addClassName("figures");
        add(figures);
        UnorderedList findings = new UnorderedList();
        findings.addClassNames("plain-list", "stack", "close");
        report.findings().forEach(finding -> findings.add(item(finding)));
        if (!report.findings().isEmpty()) {
            add(findings);
        }
    }

    private Div margin(PackageReport report, Formats formats) {
        boolean below = report.margin().isBelow(report.gate());
        Div figure = figure(
                "studio.packages.margin",
                report.margin().isLoss()
                        ? getTranslation("studio.packages.loss")
                        : formats.percent(report.margin().percentage()));
        Span gate = new Span(getTranslation(
                below ? "studio.packages.gate.below" : "studio.packages.gate.met", formats.percent(report.gate())));
        gate.addClassNames("small", below ? "line-verdict" : "muted");
        figure.add(gate);
        return figure;
    }

    private Div figure(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassNames("muted", "small");
        Span shown = new Span(value);
        shown.addClassName("strong");
        Div figure = new Div(label, shown);
        figure.addClassNames("stack", "tight");
        return figure;
    }

    private ListItem item(Finding finding) {
        StateBadge badge =
                switch (finding.stops()) {
                    case SUBMITTING -> new StateBadge(getTranslation("studio.packages.finding.SUBMITTING"), Tone.ERROR);
                    case PUBLISHING -> new StateBadge(getTranslation("studio.packages.finding.PUBLISHING"), Tone.WARN);
                    case NOTHING -> new StateBadge(getTranslation("studio.packages.finding.NOTHING"), Tone.INFO);
                };
        ListItem item = new ListItem(badge, new Span(Screen.texts().text(finding.message())));
        item.addClassNames("row", "tight", "top", "wrap");
        return item;
    }
}
