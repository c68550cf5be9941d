package de.kontor.ui.studio.packages;

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
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two versions side by side: one of the address, and by default the one before it. */
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
        PackageVersion other = all.stream()
                .filter(one -> one.packageId().equals(version.packageId()) && one.version() < version.version())
                .findFirst()
                .orElse(version);
        show(version, other, all);
    }

    private void show(PackageVersion version, PackageVersion other, List<PackageVersion> all) {
        Select<PackageVersion> with = new Select<>();
        with.setLabel(getTranslation("studio.packages.compare.with"));
        with.setItems(all);
        with.setItemLabelGenerator(this::title);
        with.setWidth("min(460px, 100%)");
        all.stream().filter(one -> one.id().equals(other.id())).findFirst().ifPresent(with::setValue);
        with.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(version, change.getValue(), all);
            }
        });
        Set<ArticleId> articles = new TreeSet<>(version.content().articles());
        articles.addAll(other.content().articles());
        content.removeAll();
        content.add(
                new PageHeader(getTranslation("studio.packages.compare.title", PackageLinks.name(version)))
                        .badge(PackageLinks.badge(version.state()))
                        .number(version.number())
                        .actions(PackageLinks.button(
                                PackageLinks.address(version.id()), getTranslation("studio.packages.back"))),
                with,
                new Comparison(
                        new Comparison.Side(title(other), other.content()),
                        new Comparison.Side(title(version), version.content()),
                        studio.components(actor, articles)));
    }

    private String title(PackageVersion version) {
        return "%s · %s · %s"
                .formatted(
                        PackageLinks.name(version),
                        version.number(),
                        getTranslation("package.version", version.version()));
    }
}
