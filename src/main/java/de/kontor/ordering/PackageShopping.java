package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.starterpacks.VersionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starter packages in the cart of the member who acts. One version is one line; what was chosen of it can be changed.
 * Whether the account may buy it, the quote of the cart says.
 */
@Service
public class PackageShopping {
    private final Shopping shopping;
    private final StarterPackages packages;
    private final Clock clock;

    PackageShopping(Shopping shopping, StarterPackages packages, Clock clock) {
        this.shopping = shopping;
        this.packages = packages;
        this.clock = clock;
    }

    /**
     * Puts packages into the cart; if the version is there already, more of it with this selection. Refused for what is
     * not sold today, for a selection with anything that is not in the package, and when the cart is full.
     */
    @Transactional
    public CartChange add(Actor actor, VersionId version, Selection selection, Quantity more) {
        Cart cart = shopping.locked(Shopping.shopper(actor));
        Optional<Message> against = against(version, selection);
        if (against.isPresent()) {
            return new CartChange.Refused(against.get());
        }
        LineItem.Package item = new LineItem.Package(version.value(), selection.perSlot());
        if (cart.add(item, more, clock.instant()).isEmpty()) {
            return new CartChange.Refused(Message.of("cart.refused.full", new Count(Cart.MAX_LINES)));
        }
        cart.choose(item, clock.instant());
        return new CartChange.Done(more);
    }

    /**
     * What is chosen of a version in the member's cart, also when that no longer fits; empty when it is not there, and
     * for whoever has no cart.
     */
    @Transactional(readOnly = true)
    public Optional<Selection> chosen(Actor actor, VersionId version) {
        if (!Shopping.mayShop(actor)) {
            return Optional.empty();
        }
        LineItem item = new LineItem.Package(version.value());
        return shopping.stored(actor.asMember()).stream()
                .flatMap(cart -> cart.lines().stream())
                .map(CartLine::item)
                .filter(item::equals)
                .findFirst()
                .map(found -> new Selection(((LineItem.Package) found).chosen()));
    }

    /** Changes what is chosen of a package in the cart. Refused like {@link #add}, and when it is no longer there. */
    @Transactional
    public CartChange choose(Actor actor, VersionId version, Selection selection) {
        Cart cart = shopping.locked(Shopping.shopper(actor));
        Optional<Message> against = against(version, selection);
        if (against.isPresent()) {
            return new CartChange.Refused(against.get());
        }
        LineItem.Package item = new LineItem.Package(version.value(), selection.perSlot());
        return cart.choose(item, clock.instant())
                ? new CartChange.Done(Quantity.of(1))
                : new CartChange.Refused(Message.of("package.refused.notInCart"));
    }

    /** Sets how many packages of a version are wanted. Refused for what is not in the cart. */
    @Transactional
    public CartChange setQuantity(Actor actor, VersionId version, Quantity quantity) {
        Cart cart = shopping.locked(Shopping.shopper(actor));
        LineItem item = new LineItem.Package(version.value());
        if (!Shopping.items(cart).containsKey(item)) {
            return new CartChange.Refused(Message.of("package.refused.notInCart"));
        }
        cart.set(item, quantity, clock.instant());
        return new CartChange.Done(quantity);
    }

    /**
     * Puts the version that is sold today in the place of one that is no longer, with what was chosen as far as it still
     * can be. Refused when there is none, or when the old one is not in the cart.
     */
    @Transactional
    public CartChange takeCurrent(Actor actor, VersionId old) {
        Cart cart = shopping.locked(Shopping.shopper(actor));
        Optional<CartLine> line = cart.lines().stream()
                .filter(one -> one.item().equals(new LineItem.Package(old.value())))
                .findFirst();
        if (line.isEmpty()) {
            return new CartChange.Refused(Message.of("package.refused.notInCart"));
        }
        Optional<PackageVersion> current = current(old);
        if (current.isEmpty()) {
            return new CartChange.Refused(Message.of("package.refused.notForSale"));
        }
        Quantity quantity = line.get().quantity();
        LineItem.Package before = (LineItem.Package) line.get().item();
        Selection carried =
                new Selection(before.chosen()).carriedTo(current.get().content());
        cart.remove(before, clock.instant());
        LineItem.Package next = new LineItem.Package(current.get().id().value(), carried.perSlot());
        cart.set(next, quantity, clock.instant());
        cart.choose(next, clock.instant());
        return new CartChange.Done(quantity);
    }

    private Optional<Message> against(VersionId id, Selection selection) {
        PackageVersion version = packages.versions(List.of(id)).get(id);
        if (version == null) {
            return Optional.of(Message.of("package.refused.unknown"));
        }
        if (!version.isOnSale(LocalDate.now(clock))) {
            return Optional.of(Message.of("package.refused.notForSale"));
        }
        return selection.fits(version.content())
                ? Optional.empty()
                : Optional.of(Message.of(
                        "package.refused.selection", new Name(version.content().name())));
    }

    /** The version of the same package that is sold today. */
    Optional<PackageVersion> current(VersionId id) {
        return Optional.ofNullable(packages.versions(List.of(id)).get(id))
                .flatMap(old ->
                        packages.history(List.of(old.packageId())).getOrDefault(old.packageId(), List.of()).stream()
                                .filter(version -> version.isOnSale(LocalDate.now(clock)))
                                .findFirst());
    }
}
