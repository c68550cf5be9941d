package de.kontor.ui.studio.tiers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.growth.TierPreview;
import de.kontor.growth.TierStudio;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.Formats;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSets;
import de.kontor.terms.TermsRule.Growth;
import de.kontor.ui.BarChart;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;

/** Tries other thresholds and discounts on all accounts: typed in, or taken from a draft of the rules. */
@Route(value = "studio/tiers", layout = StudioLayout.class)
@Menu(title = "studio.nav.tiers", order = 30)
@RolesAllowed("COMMERCIAL")
class TiersView extends Page {
    private final TierStudio studio;
    private final RuleSets ruleSets;
    private final Actor actor;
    private final TierInputs inputs;
    private final Div result = new Div();
    private final Formats formats = Screen.formats();

    TiersView(TierStudio studio, RuleSets ruleSets, CurrentActor current) {
        super("studio.nav.tiers");
        this.studio = studio;
        this.ruleSets = ruleSets;
        this.actor = current.get();
        this.inputs = new TierInputs(studio.tiers(actor));
        Div form = new Div(
                new H2(getTranslation("studio.tiers.try")), new Paragraph(getTranslation("studio.tiers.try.text")));
        form.addClassNames("card", "stack");
        List<RuleSetSummary> drafts = ruleSets.versions(actor).stream()
                .filter(one -> one.state() == RuleSet.State.DRAFT || one.state() == RuleSet.State.IN_REVIEW)
                .toList();
        if (!drafts.isEmpty()) {
            form.add(drafts(drafts));
        }
        form.add(inputs, PlainButton.primary(getTranslation("studio.tiers.show"), this::preview));
        result.addClassName("stack");
        add(new PageHeader(title()), form, result);
        preview();
    }

    private Select<RuleSetSummary> drafts(List<RuleSetSummary> drafts) {
        Select<RuleSetSummary> field = new Select<>();
        field.setLabel(getTranslation("studio.tiers.draft"));
        field.setItems(drafts);
        field.setItemLabelGenerator(draft -> draft == null ? "" : draft.version() + " · " + draft.title());
        field.setPlaceholder(getTranslation("studio.tiers.draft.none"));
        field.addValueChangeListener(
                change -> ruleSets.version(actor, change.getValue().version()).ifPresent(version -> {
                    inputs.fill(version.rules().growthTiers());
                    preview();
                }));
        return field;
    }

    private void preview() {
        result.removeAll();
        inputs.read().ifPresent(wanted -> TierStudio.problem(wanted)
                .ifPresentOrElse(
                        problem -> result.add(Notice.error(Screen.texts().text(problem))), () -> preview(wanted)));
    }

    private void preview(List<Growth> wanted) {
        studio.preview(actor, wanted)
                .ifPresentOrElse(
                        this::show, () -> result.add(new EmptyState(getTranslation("studio.tiers.no-values"))));
    }

    private void show(TierPreview preview) {
        result.add(
                new H2(getTranslation("studio.tiers.effect")),
                Notice.info(getTranslation(
                        "studio.tiers.sum",
                        formats.integer(preview.rising()),
                        formats.integer(preview.falling()),
                        formats.money(preview.discountedNow()),
                        formats.money(preview.discountedAfter()),
                        formats.signed(preview.discountedAfter().minus(preview.discountedNow())))),
                table(preview),
                charts(preview),
                new Paragraph(getTranslation("studio.tiers.assumption", formats.date(preview.day()))));
    }

    private DataTable<TierPreview.Row> table(TierPreview preview) {
        DataTable<TierPreview.Row> table = new DataTable<TierPreview.Row>(getTranslation("studio.tiers.effect"))
                .heading(getTranslation("studio.tiers.tier"), row -> new Span(getTranslation("tier." + row.tier())));
        number(table, "threshold", row -> both(row, side -> formats.money(side.threshold())));
        number(table, "discount", row -> both(row, side -> formats.percent(side.discount())));
        number(table, "accounts.now", row -> formats.integer(row.now().accounts()));
        number(table, "accounts.after", row -> formats.integer(row.after().accounts()));
        number(table, "discounted.now", row -> formats.money(row.now().discounted()));
        number(table, "discounted.after", row -> formats.money(row.after().discounted()));
        table.setRows(preview.rows());
        return table;
    }

    private void number(DataTable<TierPreview.Row> table, String key, Function<TierPreview.Row, String> text) {
        table.number(getTranslation("studio.tiers." + key), text);
    }

    /** Once when nothing changes, else old → new. */
    private static String both(TierPreview.Row row, Function<TierPreview.Side, String> figure) {
        String now = figure.apply(row.now());
        String after = figure.apply(row.after());
        return now.equals(after) ? now : now + " → " + after;
    }

    private Div charts(TierPreview preview) {
        Div charts = new Div(
                chart(preview, "accounts", side -> (double) side.accounts(), side -> formats.integer(side.accounts())),
                chart(
                        preview,
                        "discounted",
                        side -> side.discounted().cents() / 100.0,
                        side -> formats.money(side.discounted())));
        charts.addClassName("columns");
        return charts;
    }

    private Div chart(
            TierPreview preview,
            String key,
            Function<TierPreview.Side, Double> value,
            Function<TierPreview.Side, String> figure) {
        String name = getTranslation("studio.tiers.chart." + key);
        List<BarChart.Group> groups = preview.rows().stream()
                .map(row -> new BarChart.Group(
                        getTranslation("tier." + row.tier()),
                        List.of(value.apply(row.now()), value.apply(row.after())),
                        List.of(figure.apply(row.now()), figure.apply(row.after()))))
                .toList();
        Div card = new Div(
                new H2(name),
                new BarChart(
                        name,
                        List.of(getTranslation("studio.tiers.now"), getTranslation("studio.tiers.after")),
                        groups));
        card.addClassNames("card", "stack");
        return card;
    }
}
