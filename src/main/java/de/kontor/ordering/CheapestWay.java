package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.ordering.WayApplied.Done;
import de.kontor.ordering.WayApplied.Refused;
import de.kontor.ordering.WayApplied.Undo;
import de.kontor.ordering.WayOut.AsItStands;
import de.kontor.ordering.WayOut.Merge;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.ordering.WayOut.WithoutExpress;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cheapest ways out of the cart of the member who acts: offered, applied by one click, and taken back. */
@Service
public class CheapestWay {
    private final Carts carts;
    private final QuoteDesk quotes;
    private final WayOutDesk desk;
    private final List<TopUpSource> sources;
    private final Clock clock;

    CheapestWay(Carts carts, QuoteDesk quotes, WayOutDesk desk, List<TopUpSource> sources, Clock clock) {
        this.carts = carts;
        this.quotes = quotes;
        this.desk = desk;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The ways out of a cart as it is shown to its member; in a fixed number of statements, none when nothing stands.
     *
     * @param cart as {@link Shopping#cart} answered
     */
    @Transactional(readOnly = true)
    public WaysOut ways(Actor actor, CartView cart) {
        Actor.Member member = Shopping.shopper(actor);
        if (!cart.quote().inputs().standing().account().equals(member.account())) {
            throw new Forbidden(actor, "a cart of another account");
        }
        return desk.ways(member, cart.quote());
    }

    /**
     * Does what a way out says. Refused, and nothing changed, when the cart is no longer the one it was shown for or the
     * way would no longer come to what it said.
     *
     * @param shown {@link CartView#version} of the cart it was shown for
     */
    @Transactional
    public WayApplied apply(Actor actor, long shown, WayOut way) {
        Actor.Member member = Shopping.shopper(actor);
        Optional<Cart> found = carts.lock(member.login().value());
        if (found.isEmpty() || found.get().revision() != shown || !isStillOffered(member, found.get(), way)) {
            return new Refused(Message.of("cart.way.stale"));
        }
        Cart cart = found.get();
        return switch (way.step()) {
            case TopUp topUp -> topUp(cart, topUp);
            case Merge merge -> merge(member, cart, merge.origin());
            case WithoutExpress standard -> standard(cart);
            case AsItStands pay -> new Done(Undo.nothing(cart));
        };
    }

    /** Takes back what {@link #apply} did. Refused, and nothing changed, when the cart was changed since. */
    @Transactional
    public WayApplied undo(Actor actor, Undo undo) {
        Actor.Member member = Shopping.shopper(actor);
        Optional<Cart> found = carts.lock(member.login().value());
        if (found.isEmpty() || found.get().revision() != undo.revision()) {
            return new Refused(Message.of("cart.way.changedSince"));
        }
        Cart cart = found.get();
        Optional<Message> refused =
                undo.merged().flatMap(origin -> owner(origin).giveBack(member, origin, undo.put()));
        if (refused.isPresent()) {
            return new Refused(refused.get());
        }
        undo.remove().forEach(item -> cart.remove(item, clock.instant()));
        undo.put().forEach((item, quantity) -> cart.set(item, quantity, clock.instant()));
        cart.keep(cart.draft().at(undo.speed()));
        return new Done(Undo.nothing(cart));
    }

    private boolean isStillOffered(Actor.Member member, Cart cart, WayOut way) {
        Quote quote = quotes.quote(member, Shopping.items(cart), cart.draft().speed());
        WaysOut ways = desk.ways(member, quote);
        return ways.ways().contains(way) || ways.fitting().contains(way);
    }

    private WayApplied topUp(Cart cart, TopUp topUp) {
        SequencedMap<LineItem, Quantity> before = Shopping.items(cart);
        SequencedMap<LineItem, Quantity> put = new LinkedHashMap<>();
        topUp.goods().forEach(added -> Optional.ofNullable(before.get(added.item()))
                .ifPresent(quantity -> put.put(added.item(), quantity)));
        List<LineItem> added = topUp.goods().stream()
                .map(WayOut.Added::item)
                .filter(item -> !before.containsKey(item))
                .toList();
        topUp.goods().forEach(more -> cart.set(more.item(), Quantity.of(more.to()), clock.instant()));
        return new Done(new Undo(cart.revision(), put, added, cart.draft().speed(), Optional.empty()));
    }

    private WayApplied merge(Actor.Member member, Cart cart, Origin origin) {
        SequencedMap<LineItem, Quantity> lines = Shopping.items(cart);
        Optional<Message> refused = owner(origin).takeAlong(member, origin, lines);
        if (refused.isPresent()) {
            return new Refused(refused.get());
        }
        lines.keySet().forEach(item -> cart.remove(item, clock.instant()));
        return new Done(new Undo(cart.revision(), lines, List.of(), cart.draft().speed(), Optional.of(origin)));
    }

    private static WayApplied standard(Cart cart) {
        DeliverySpeed before = cart.draft().speed();
        cart.keep(cart.draft().at(DeliverySpeed.STANDARD));
        return new Done(new Undo(cart.revision(), new LinkedHashMap<>(), List.of(), before, Optional.empty()));
    }

    private TopUpSource owner(Origin origin) {
        return sources.stream()
                .filter(source -> source.owns(origin))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows " + origin));
    }
}
