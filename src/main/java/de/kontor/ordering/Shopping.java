package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cart of the member who acts: filled, changed and quoted. Only owners and buyers have one. */
@Service
public class Shopping {
    private final Carts carts;
    private final QuoteDesk quotes;
    private final Clock clock;

    Shopping(Carts carts, QuoteDesk quotes, Clock clock) {
        this.carts = carts;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** The cart with its quote. */
    @Transactional(readOnly = true)
    public CartView cart(Actor actor) {
        Actor.Member member = shopper(actor);
        Optional<Cart> cart = stored(member);
        DeliverySpeed speed = cart.map(Cart::draft).map(CheckoutDraft::speed).orElse(DeliverySpeed.STANDARD);
        Quote quote = quotes.quote(member, cart.map(Shopping::items).orElseGet(LinkedHashMap::new), speed);
        return new CartView(cart.map(Cart::revision).orElse(0L), quotes.describe(member, quote), quote);
    }

    /** How many lines the cart has; 0 for an actor without a cart. */
    @Transactional(readOnly = true)
    public int lineCount(Actor actor) {
        if (!mayShop(actor)) {
            return 0;
        }
        return carts.countLines(actor.asMember().login().value());
    }

    /** Whether the actor has a cart at all. */
    public static boolean mayShop(Actor actor) {
        return actor instanceof Actor.Member && actor.hasAny(Role.OWNER, Role.BUYER);
    }

    /**
     * Puts more of an article into the cart; the sum snaps up to the packaging unit. Refused when the cart is full or
     * the article cannot be found.
     */
    @Transactional
    public CartChange add(Actor actor, ArticleId article, Quantity more) {
        Cart cart = locked(shopper(actor));
        Optional<Integer> packagingUnit = quotes.packagingUnit(article);
        if (packagingUnit.isEmpty()) {
            return new CartChange.Refused(Message.of("cart.refused.unknownArticle"));
        }
        LineItem item = new LineItem.Article(article);
        Optional<Quantity> sum = cart.add(item, more.snappedTo(packagingUnit.get()), clock.instant());
        if (sum.isEmpty()) {
            return new CartChange.Refused(Message.of("cart.refused.full", new Count(Cart.MAX_LINES)));
        }
        return new CartChange.Done(more.snappedTo(packagingUnit.get()));
    }

    /**
     * Sets the quantity of an article in the cart; it snaps up to the packaging unit. An article that is not in the
     * cart is put in. Refused like {@link #add}.
     */
    @Transactional
    public CartChange setQuantity(Actor actor, ArticleId article, Quantity quantity) {
        Cart cart = locked(shopper(actor));
        Optional<Integer> packagingUnit = quotes.packagingUnit(article);
        if (packagingUnit.isEmpty()) {
            return new CartChange.Refused(Message.of("cart.refused.unknownArticle"));
        }
        Quantity snapped = quantity.snappedTo(packagingUnit.get());
        if (!cart.set(new LineItem.Article(article), snapped, clock.instant())) {
            return new CartChange.Refused(Message.of("cart.refused.full", new Count(Cart.MAX_LINES)));
        }
        return new CartChange.Done(snapped);
    }

    /** Takes a line out; an item that is not in the cart is no error, another tab was faster. */
    @Transactional
    public void remove(Actor actor, LineItem item) {
        locked(shopper(actor)).remove(item, clock.instant());
    }

    /** Keeps what was typed into the checkout, right or wrong. */
    @Transactional
    public void keepDraft(Actor actor, CheckoutDraft draft) {
        locked(shopper(actor)).keep(draft);
    }

    /** The cart as it is stored; empty before its first line. */
    Optional<Cart> stored(Actor.Member member) {
        return carts.findById(member.login().value());
    }

    Cart locked(Actor.Member member) {
        carts.ensure(member.login().value(), member.account().value());
        return carts.lock(member.login().value()).orElseThrow();
    }

    static SequencedMap<LineItem, Quantity> items(Cart cart) {
        SequencedMap<LineItem, Quantity> items = new LinkedHashMap<>();
        List<CartLine> lines = cart.lines();
        lines.forEach(line -> items.put(line.item(), line.quantity()));
        return items;
    }

    static Actor.Member shopper(Actor actor) {
        if (!mayShop(actor)) {
            throw new Forbidden(actor, "only owners and buyers of an account order");
        }
        return actor.asMember();
    }
}
