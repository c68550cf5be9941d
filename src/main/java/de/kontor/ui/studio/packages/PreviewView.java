package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.Notice;
import de.kontor.ui.PackagePanel;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A version as a buyer of some trade and strategy would see it, on a desk or on a phone. */
@Route(value = "studio/packages/:version/preview", layout = StudioLayout.class)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class PreviewView extends Page implements BeforeEnterObserver {
    private final PackageShelf shelf;
    private final Actor actor;
    private final Select<Trade> trade = new Select<>();
    private final Select<Strategy> strategy = new Select<>();
    private final Checkbox phone = new Checkbox(getTranslation("studio.packages.phone"));
    private final Div head = new Div();
    private final Div shown = new Div();
    private Optional<VersionId> version = Optional.empty();
    private Optional<Selection> selection = Optional.empty();

    PreviewView(PackageShelf shelf, CurrentActor current) {
        super("studio.packages.preview");
        this.shelf = shelf;
        this.actor = current.get();
        trade.setLabel(getTranslation("studio.packages.preview.trade"));
        trade.setItems(Trade.values());
        trade.setItemLabelGenerator(one -> getTranslation("trade." + one));
        strategy.setLabel(getTranslation("studio.packages.preview.strategy"));
        strategy.setItems(Strategy.values());
        strategy.setItemLabelGenerator(one -> getTranslation("strategy." + one));
        strategy.setValue(Strategy.RETREAT);
        trade.addValueChangeListener(change -> show());
        strategy.addValueChangeListener(change -> show());
        phone.addValueChangeListener(change -> shown.setClassName("as-phone", change.getValue()));
        Div choice = new Div(trade, strategy, phone);
        choice.addClassNames("card", "row", "wrap", "bottom");
        shown.addClassName("stack");
        add(head, choice, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = event.getRouteParameters().get("version").flatMap(PackageLinks::id);
        PackageOffer offer = offer(Trade.OTHER).orElseThrow(NotFoundException::new);
        trade.setValue(
                offer.version().content().trades().stream().sorted().findFirst().orElse(Trade.OTHER));
        head.removeAll();
        head.add(new PageHeader(PackageLinks.name(offer.version()))
                .badge(PackageLinks.badge(offer.version().state()))
                .number(offer.version().number())
                .remark(getTranslation("package.version", offer.version().version()))
                .actions(PackageLinks.button(
                        PackageLinks.address(offer.version().id()), getTranslation("studio.packages.back"))));
        show();
    }

    private Optional<PackageOffer> offer(Trade as) {
        return version.flatMap(id -> shelf.preview(actor, id, as, strategy.getValue(), selection));
    }

    private void show() {
        shown.removeAll();
        offer(trade.getValue()).ifPresent(offer -> {
            if (!offer.version().content().isFor(trade.getValue(), strategy.getValue())) {
                shown.add(Notice.warn(getTranslation(
                        "studio.packages.preview.closed",
                        getTranslation("trade." + trade.getValue()),
                        getTranslation("strategy." + strategy.getValue()))));
            }
            shown.add(new PageHeader(Screen.text(offer.version().content().name())), new PackagePanel(offer, picked -> {
                selection = Optional.of(picked);
                show();
            }));
        });
    }
}
