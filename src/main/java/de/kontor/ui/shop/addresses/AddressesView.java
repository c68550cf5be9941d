package de.kontor.ui.shop.addresses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AddressBook;
import de.kontor.accounts.AddressChange;
import de.kontor.accounts.AddressId;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.PostalAddress;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DataTable;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the account has its goods sent. */
@Route(value = "shop/addresses", layout = ShopLayout.class)
@Menu(title = "shop.nav.addresses", order = 50)
@RolesAllowed("MEMBER")
class AddressesView extends Page {
    private final AddressBook book;
    private final Actor actor;
    private final boolean mayChange;
    private final Div notices = new Div();
    private final Div form = new Div();
    private List<DeliveryAddress> places = List.of();
    private final DataTable<DeliveryAddress> table = new DataTable<>(getTranslation("shop.nav.addresses"));

    AddressesView(AddressBook book, CurrentActor current) {
        super("shop.nav.addresses");
        this.book = book;
        this.actor = current.get();
        this.mayChange = AddressBook.mayChange(actor);
        table.heading(getTranslation("shop.addresses.name"), AddressesView::name)
                .text(getTranslation("shop.addresses.street"), place -> place.address()
                        .street())
                .text(
                        getTranslation("shop.addresses.city"),
                        place -> place.address().postalCode() + " "
                                + place.address().city());
        PageHeader header = new PageHeader(title());
        if (mayChange) {
            table.unnamed(getTranslation("shop.addresses.actions"), this::actions);
            header.actions(PlainButton.primary(getTranslation("shop.addresses.add"), this::openForNew));
        }
        add(header, notices, form);
        if (!mayChange) {
            Span readOnly = new Span(getTranslation("shop.addresses.read-only"));
            readOnly.addClassName("muted");
            add(readOnly);
        }
        add(table);
        refresh();
    }

    private void refresh() {
        places = book.addresses(actor);
        table.setRows(places);
    }

    private static Component name(DeliveryAddress place) {
        Div cell = new Div(new Span(place.address().name()));
        if (place.isDefault()) {
            cell.add(new Span(" "), new StateBadge(cell.getTranslation("shop.addresses.default"), Tone.ACCENT));
        }
        return cell;
    }

    private Component actions(DeliveryAddress place) {
        String name = place.address().name() + ", " + place.address().street();
        Div actions = new Div(PlainButton.link(getTranslation("shop.addresses.edit"), () -> openFor(place))
                .labelled(getTranslation("shop.addresses.edit") + ": " + name));
        if (!place.isDefault()) {
            actions.add(PlainButton.link(
                            getTranslation("shop.addresses.make-default"),
                            () -> tell(book.makeDefault(actor, place.id()), "shop.addresses.made-default"))
                    .labelled(getTranslation("shop.addresses.make-default") + ": " + name));
        }
        // the last one stays
        if (places.size() > 1) {
            actions.add(PlainButton.link(getTranslation("shop.addresses.remove"), () -> askToRemove(place.id(), name))
                    .labelled(getTranslation("shop.addresses.remove") + ": " + name));
        }
        actions.addClassNames("row", "wrap");
        return actions;
    }

    private void askToRemove(AddressId place, String name) {
        Confirmation.ask(
                getTranslation("shop.addresses.remove.title"),
                getTranslation("shop.addresses.remove.text", name),
                getTranslation("shop.addresses.remove"),
                () -> tell(book.remove(actor, place), "shop.addresses.removed"));
    }

    private void openForNew() {
        open("shop.addresses.add", Optional.empty(), typed -> book.add(actor, typed));
    }

    private void openFor(DeliveryAddress place) {
        open("shop.addresses.edit", Optional.of(place.address()), typed -> book.edit(actor, place.id(), typed));
    }

    private void open(String titleKey, Optional<PostalAddress> start, Function<PostalAddress, AddressChange> use) {
        notices.removeAll();
        form.removeAll();
        AddressForm opened =
                new AddressForm(getTranslation(titleKey), start, typed -> saved(use.apply(typed)), form::removeAll);
        form.add(opened);
        opened.focusFirst();
    }

    private List<AddressChange.Problem> saved(AddressChange change) {
        if (change instanceof AddressChange.Invalid(List<AddressChange.Problem> problems)) {
            return problems;
        }
        form.removeAll();
        tell(change, "shop.addresses.saved");
        return List.of();
    }

    private void tell(AddressChange change, String doneKey) {
        notices.removeAll();
        if (change instanceof AddressChange.Refused(var reason)) {
            notices.add(Notice.error(Screen.texts().text(reason)));
        } else {
            notices.add(Notice.ok(getTranslation(doneKey)));
        }
        refresh();
    }
}
