package de.kontor.ui.shop.reorders;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.Accounts;
import de.kontor.assortment.QuickOrder;
import de.kontor.catalog.Catalog;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.Shopping;
import de.kontor.replenishment.PlanDraft;
import de.kontor.replenishment.PlanSettings;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.Rhythm;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.reorders.PlanForm;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Starts a plan: from articles ({@code article=number}, several times, with {@code pieces}), a past order ({@code
 * order=id}) or the cart ({@code from=cart}); a rhythm may be proposed with {@code days}, or is the one a version of a
 * starter package suggests ({@code package=version}).
 */
@Route(value = "shop/reorders/new", layout = ShopLayout.class)
@RolesAllowed({"OWNER", "BUYER"})
class NewPlanView extends PlanEditor implements BeforeEnterObserver {
    private static final int MOST_ARTICLES = 100;
    private static final int LONGEST_NAME = 80;

    private final ReorderPlans plans;
    private final Sources sources;
    private final PlanForm form;
    private final PlainButton save;
    private boolean byConsumption;
    private Optional<VersionId> source = Optional.empty();

    NewPlanView(
            ReorderPlans plans,
            Catalog catalog,
            Shopping shopping,
            MemberOrders orders,
            Accounts accounts,
            StarterPackages packages,
            QuickOrder articles,
            CurrentActor current) {
        super(plans, articles, catalog, current.get(), "shop.reorder.new");
        this.plans = plans;
        this.sources = new Sources(catalog, shopping, orders, packages);
        save = PlainButton.primary(getTranslation("shop.reorder.start"), this::start);
        form = new PlanForm(
                accounts.deliveryAddresses(actor().asMember().account()),
                getTranslation("shop.reorder.form.own-number"),
                this::showCost);
        add(new PageHeader(title()), notices(), lineSection(), form);
    }

    /** Where the lines come from. */
    private record Sources(Catalog catalog, Shopping shopping, MemberOrders orders, StarterPackages packages) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<WantedLine> wanted = wanted(asked);
        Optional<Integer> days = asked.getSingleParameter("days")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(count -> count >= Unit.DAYS.fewest() && count <= Unit.DAYS.most());
        byConsumption = days.isPresent();
        LocalDate first = plans.earliestFirst(actor());
        Optional<PackageVersion> suggested = asked.getSingleParameter("package").flatMap(this::version);
        Rhythm rhythm = days.map(count -> Rhythm.from(first, count, Unit.DAYS))
                .or(() -> suggested
                        .flatMap(version -> version.content().reorderEveryWeeks())
                        .map(weeks -> Rhythm.from(first.plusWeeks(weeks), weeks, Unit.WEEKS)))
                .orElseGet(() -> Rhythm.from(first, 1, Unit.MONTHS));
        source = suggested.map(PackageVersion::id);
        lines.show(wanted);
        form.show(
                suggested
                        .map(version -> shortened(Screen.text(version.content().name())))
                        .orElseGet(() -> name(wanted)),
                rhythm,
                PlanSettings.USUAL);
        showCost();
    }

    /** A published version; whatever else was asked for is as if nothing was. */
    private Optional<PackageVersion> version(String text) {
        try {
            VersionId id = new VersionId(UUID.fromString(text));
            return Optional.ofNullable(sources.packages().versions(List.of(id)).get(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    private String name(List<WantedLine> wanted) {
        return wanted.size() == 1
                ? sources.catalog()
                        .article(wanted.getFirst().article())
                        .map(article -> Screen.text(article.name()))
                        .map(NewPlanView::shortened)
                        .orElse("")
                : "";
    }

    private List<WantedLine> wanted(QueryParameters asked) {
        List<WantedLine> wanted = new ArrayList<>();
        List<String> pieces = asked.getParameters("pieces");
        List<String> numbers = asked.getParameters("article");
        for (int i = 0; i < Math.min(numbers.size(), MOST_ARTICLES); i++) {
            int count =
                    i < pieces.size() && pieces.get(i).matches("[1-9]\\d{0,5}") ? Integer.parseInt(pieces.get(i)) : 1;
            sources.catalog()
                    .byNumber(numbers.get(i).replace("\u0000", ""))
                    .ifPresent(article -> wanted.add(WantedLine.of(article.id(), Quantity.of(count))));
        }
        asked.getSingleParameter("order").flatMap(NewPlanView::id).ifPresent(id -> sources.orders()
                .order(actor(), id)
                .ifPresent(order -> order.lines().forEach(line -> addArticle(wanted, line.item(), line.quantity()))));
        if (asked.getSingleParameter("from").filter("cart"::equals).isPresent()) {
            sources.shopping()
                    .cart(actor())
                    .lines()
                    .forEach(line -> addArticle(
                            wanted, line.quoted().item(), line.quoted().quantity()));
        }
        return wanted;
    }

    private static void addArticle(List<WantedLine> wanted, LineItem item, Quantity quantity) {
        if (item instanceof LineItem.Article(var article)) {
            wanted.add(WantedLine.of(article, quantity));
        }
    }

    private static Optional<OrderId> id(String text) {
        try {
            return Optional.of(new OrderId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    void showCost() {
        preview(form.stock(), save);
    }

    private void start() {
        form.rhythm(Optional.empty()).ifPresent(rhythm -> form.settings()
                .ifPresent(settings -> tell(plans.start(
                        actor(),
                        new PlanDraft(
                                form.planName(),
                                rhythm,
                                byConsumption && rhythm.unit() == Unit.DAYS,
                                lines.wanted(),
                                settings,
                                source)))));
    }
}
