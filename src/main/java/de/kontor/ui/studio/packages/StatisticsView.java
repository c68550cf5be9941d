package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.PackageSale;
import de.kontor.ordering.PackageSales;
import de.kontor.replenishment.PlanSources;
import de.kontor.shared.Formats;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.BarChart;
import de.kontor.ui.CsvLink;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each version brought in each trade over the last year: as chart, table and CSV. */
@Route(value = "studio/packages/statistics", layout = StudioLayout.class)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class StatisticsView extends Page {
    private static final int CHARTED = 12;

    private final Formats formats = Screen.formats();
    private final Map<VersionId, PackageVersion> versions;
    private final Map<VersionId, Map<Trade, Integer>> started;

    /** A column of table and CSV. */
    private record Column(String key, boolean number, Function<PackageSale, String> text) {}

    StatisticsView(PackageSales sales, PackageStudio studio, PlanSources plans, CurrentActor current) {
        super("studio.packages.statistics");
        Actor actor = current.get();
        LocalDate since = studio.today().minusYears(1);
        versions = studio.versions(actor).stream().collect(Collectors.toMap(PackageVersion::id, Function.identity()));
        started = plans.startedSince(actor, since);
        List<PackageSale> sold = sales.since(actor, since);
        add(new PageHeader(title())
                .remark(getTranslation("studio.packages.statistics.since", formats.date(since)))
                .actions(
                        PackageLinks.button(PackageLinks.PATH, getTranslation("studio.nav.packages")),
                        csv(() -> sales.since(actor, since))));
        if (sold.isEmpty()) {
            add(new EmptyState(getTranslation("studio.packages.statistics.none")));
            return;
        }
        add(chart(sold), table(sold), new Paragraph(getTranslation("studio.packages.statistics.how")));
    }

    private List<Column> columns() {
        return List.of(
                new Column("studio.packages.statistics.version", false, this::name),
                new Column("studio.packages.statistics.trade", false, sale -> getTranslation("trade." + sale.trade())),
                new Column("studio.packages.statistics.sold", true, sale -> formats.integer(sale.sold())),
                new Column("studio.packages.statistics.revenue", true, sale -> formats.money(sale.revenue())),
                new Column("studio.packages.statistics.margin", true, sale -> formats.money(sale.margin())),
                new Column("studio.packages.statistics.buyers", true, sale -> formats.integer(sale.buyers())),
                new Column("studio.packages.statistics.returned", true, this::returned),
                new Column("studio.packages.statistics.plans", true, sale -> formats.integer(plans(sale))));
    }

    private String name(PackageSale sale) {
        PackageVersion version = versions.get(sale.version());
        return version == null
                ? "–"
                : PackageLinks.name(version) + " · " + getTranslation("package.version", version.version());
    }

    /** The share of those who had 90 days to come back, with the figures it is made of. */
    private String returned(PackageSale sale) {
        return sale.measured() == 0
                ? getTranslation("studio.packages.statistics.too-early")
                : getTranslation(
                        "studio.packages.statistics.share",
                        100 * sale.returned() / sale.measured(),
                        sale.returned(),
                        sale.measured());
    }

    /** Reorder plans that buyers of this trade started from the version. */
    private int plans(PackageSale sale) {
        return started.getOrDefault(sale.version(), Map.of()).getOrDefault(sale.trade(), 0);
    }

    private DataTable<PackageSale> table(List<PackageSale> sold) {
        DataTable<PackageSale> table = new DataTable<>(title());
        for (Column column : columns()) {
            String header = getTranslation(column.key());
            if (column.key().equals("studio.packages.statistics.version")) {
                table.heading(
                        header,
                        sale -> new PageLink(
                                PackageLinks.address(sale.version()),
                                column.text().apply(sale)));
            } else if (column.number()) {
                table.number(header, column.text());
            } else {
                table.text(header, column.text());
            }
        }
        table.pageSize(200).setRows(sold);
        return table;
    }

    private BarChart chart(List<PackageSale> sold) {
        return new BarChart(
                getTranslation("studio.packages.statistics.chart"),
                List.of(
                        getTranslation("studio.packages.statistics.revenue"),
                        getTranslation("studio.packages.statistics.margin")),
                sold.stream()
                        .limit(CHARTED)
                        .map(sale -> new BarChart.Group(
                                label(sale),
                                List.of(
                                        positive(sale.revenue().cents()),
                                        positive(sale.margin().cents())),
                                List.of(formats.money(sale.revenue()), formats.money(sale.margin()))))
                        .toList());
    }

    private String label(PackageSale sale) {
        PackageVersion version = Objects.requireNonNull(versions.get(sale.version()));
        return version.number() + "/" + version.version();
    }

    private static double positive(long cents) {
        return Math.max(0, cents) / 100.0;
    }

    private Anchor csv(java.util.function.Supplier<List<PackageSale>> sales) {
        return new CsvLink(getTranslation("studio.packages.statistics.csv"), "starter-packages.csv", () -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(columns().stream()
                    .map(column -> getTranslation(column.key()))
                    .toList());
            sales.get()
                    .forEach(sale -> rows.add(columns().stream()
                            .map(column -> column.text().apply(sale).replace('\u00a0', ' '))
                            .toList()));
            return rows;
        });
    }
}
