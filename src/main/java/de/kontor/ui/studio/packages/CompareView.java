package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.ArticleId;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Two versions side by side: one of the address, and by default the one before it; a first version has none. */
@Route(value = "studio/packages/:version/compare", layout = StudioLayout.class)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class CompareView extends Page implements BeforeEnterObserver {
    private final PackageStudio studio;
    private final Actor actor;
    private final Div content = new Div();

    CompareView(PackageStudio studio, CurrentActor current) {
        super("studio.packages.compare");
        this.studio = studio;
        this.actor = current.get();
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PackageVersion version = event.getRouteParameters()
                .get("version")
                .flatMap(PackageLinks::id)
                .flatMap(id -> studio.version(actor, id))
                .orElseThrow(NotFoundException::new);
        List<PackageVersion> all = studio.versions(actor);
        Optional<PackageVersion> before = all.stream()
                .filter(one -> one.packageId().equals(version.packageId()) && one.version() < version.version())
                .findFirst();
        show(version, before, all);
    }

    private void show(PackageVersion version, Optional<PackageVersion> other, List<PackageVersion> all) {
        Select<PackageVersion> with = new Select<>();
        with.setLabel(getTranslation("studio.packages.compare.with"));
        with.setItems(all.stream().filter(one -> !one.id().equals(version.id())).toList());
        with.setItemLabelGenerator(this::title);
        with.setWidth("min(460px, 100%)");
        with.setPlaceholder(getTranslation("studio.packages.compare.choose"));
        other.ifPresent(with::setValue);
        with.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(version, Optional.of(change.getValue()), all);
            }
        });
        content.removeAll();
        content.add(
                new PageHeader(getTranslation("studio.packages.compare.title", PackageLinks.name(version)))
                        .badge(PackageLinks.badge(version.state()))
                        .number(version.number())
                        .actions(PackageLinks.button(
                                PackageLinks.address(version.id()), getTranslation("studio.packages.back"))),
                with,
                other.<Component>map(found -> comparison(found, version))
                        .orElseGet(() -> new EmptyState(getTranslation("studio.packages.compare.none"))));
    }

    private Comparison comparison(PackageVersion left, PackageVersion right) {
        Set<ArticleId> articles = new TreeSet<>(right.content().articles());
        articles.addAll(left.content().articles());
        boolean same = left.packageId().equals(right.packageId());
        return new Comparison(
                new Comparison.Side(same ? number(left) : title(left), left.content()),
                new Comparison.Side(same ? number(right) : title(right), right.content()),
                studio.components(actor, articles));
    }

    private String number(PackageVersion version) {
        return getTranslation("package.version", version.version());
    }

    private String title(PackageVersion version) {
        return "%s · %s · %s".formatted(PackageLinks.name(version), version.number(), number(version));
    }
}
