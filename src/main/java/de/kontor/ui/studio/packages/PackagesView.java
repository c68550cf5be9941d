package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import de.kontor.assortment.ArticleSearch;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.ArticleId;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageChange;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageReview;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Starter packages: all versions on the left, one of them on the right. The address says which. */
@Route(value = "studio/packages", layout = StudioLayout.class)
@RouteAlias(value = "studio/packages/:version", layout = StudioLayout.class)
@Menu(title = "studio.nav.packages", order = 50)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class PackagesView extends Page implements BeforeEnterObserver, PackageEditor.Keeper {
    private final PackageStudio studio;
    private final PackageReview review;
    private final ArticleSearch search;
    private final Actor actor;
    private final VersionList list = new VersionList();
    private final Div head = new Div();
    private final Div notices = new Div();
    private final Div detail = new Div();

    PackagesView(PackageStudio studio, PackageReview review, ArticleSearch search, CurrentActor current) {
        super("studio.nav.packages");
        this.studio = studio;
        this.review = review;
        this.search = search;
        this.actor = current.get();
        notices.addClassName("stack");
        detail.addClassNames("stack", "grow");
        PageHeader header = new PageHeader(title());
        var statistics =
                PackageLinks.button("studio/packages/statistics", getTranslation("studio.packages.statistics"));
        if (PackageStudio.mayWrite(actor)) {
            header.actions(
                    statistics,
                    PlainButton.primary(getTranslation("studio.packages.new"), () -> go(studio.create(actor))));
        } else {
            header.actions(statistics);
        }
        Div columns = new Div(list, detail);
        columns.addClassName("master-detail");
        add(header, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getRouteParameters().get("version");
        notices.removeAll();
        if (wanted.isEmpty()) {
            showList(Optional.empty());
            detail.removeAll();
            detail.add(new EmptyState(getTranslation(
                    PackageStudio.mayWrite(actor) ? "studio.packages.choose" : "studio.packages.choose.only")));
            return;
        }
        show(wanted.flatMap(PackageLinks::id)
                .flatMap(id -> studio.version(actor, id))
                .orElseThrow(NotFoundException::new));
    }

    private void showList(Optional<VersionId> current) {
        list.show(studio.versions(actor), current);
    }

    private void show(PackageVersion version) {
        showList(Optional.of(version.id()));
        showHead(version);
        detail.removeAll();
        detail.add(
                head,
                notices,
                new PackageEditor(version, studio, search, actor, this),
                new PackageHistory(
                        studio.events(actor, version.id()),
                        PackageHistory.mayComment(actor)
                                ? Optional.of(text ->
                                        done(review.comment(actor, version.id(), text), "studio.packages.commented"))
                                : Optional.empty()));
    }

    private void showHead(PackageVersion version) {
        setPageTitle(PackageLinks.name(version));
        head.removeAll();
        head.add(new PackageHead(version, actor, studio, review, this));
    }

    @Override
    public void go(VersionId id) {
        UI.getCurrent().navigate(PackageLinks.address(id));
    }

    /** Shows what became of a deed: the version as it is now, or why nothing happened. */
    @Override
    public void done(Optional<PackageChange> change, String doneKey) {
        notices.removeAll();
        switch (change.orElseThrow(NotFoundException::new)) {
            case PackageChange.Done(PackageVersion version) -> {
                show(version);
                notices.add(Notice.ok(getTranslation(doneKey)));
            }
            case PackageChange.Refused refused ->
                refused.reasons()
                        .forEach(reason ->
                                notices.add(Notice.error(Screen.texts().text(reason))));
            case PackageChange.ChangedMeanwhile meanwhile -> show(meanwhile.theirs());
        }
    }

    @Override
    public void meanwhile(PackageVersion theirs, PackageContent mine) {
        notices.removeAll();
        notices.add(new MeanwhilePanel(theirs, mine, articles(theirs, mine), () -> show(theirs), () -> {
            Optional<PackageChange> change = studio.save(actor, theirs.id(), theirs.revision(), mine);
            done(change, "studio.packages.mine-kept");
        }));
    }

    private Map<ArticleId, Component> articles(PackageVersion theirs, PackageContent mine) {
        Set<ArticleId> articles = new TreeSet<>(theirs.content().articles());
        articles.addAll(mine.articles());
        return studio.components(actor, articles);
    }

    @Override
    public void refused(PackageChange.Refused refused) {
        notices.removeAll();
        refused.reasons()
                .forEach(reason -> notices.add(Notice.error(Screen.texts().text(reason))));
    }

    @Override
    public void renamed(PackageVersion version) {
        showList(list.current());
        showHead(version);
    }
}
