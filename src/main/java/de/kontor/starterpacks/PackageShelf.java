package de.kontor.starterpacks;

import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Availability;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.pricing.PriceCalculation;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.Pricing;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageOffer.OfferedChoice;
import de.kontor.starterpacks.PackageOffer.OfferedSlot;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The packages as a member sees them at the own account's prices, and as staff previews them for a kind of account. */
@Service
@Transactional(readOnly = true)
public class PackageShelf {
    private static final int MOST_WORDS = 10;

    private final PackageRows rows;
    private final Components components;
    private final Catalog catalog;
    private final Pricing pricing;
    private final Terms terms;
    private final Accounts accounts;
    private final Availability availability;
    private final Clock clock;

    PackageShelf(
            PackageRows rows,
            Components components,
            Catalog catalog,
            Pricing pricing,
            Terms terms,
            Accounts accounts,
            Availability availability,
            Clock clock) {
        this.rows = rows;
        this.components = components;
        this.catalog = catalog;
        this.pricing = pricing;
        this.terms = terms;
        this.accounts = accounts;
        this.availability = availability;
        this.clock = clock;
    }

    private record Customer(Trade trade, Standing standing, FederalState state) {}

    /** What the account may buy today, each as proposed, by number; in a fixed number of statements. */
    public List<PackageOffer> packages(Actor actor) {
        Customer customer = customer(actor.asMember());
        List<PackageVersion> open = rows.onSale(today()).stream()
                .filter(version -> version.content()
                        .isFor(customer.trade(), customer.standing().strategy()))
                .toList();
        return offers(customer, open, version -> Selection.proposed(version.content()));
    }

    /** Those of {@link #packages} that hold every word, in name, text, number or the names and numbers of their parts. */
    public List<PackageOffer> find(Actor actor, String text) {
        Actor.Member member = actor.asMember();
        List<String> words = List.of(text.strip().toLowerCase(Locale.GERMAN).split("\\s+"));
        if (text.isBlank() || words.size() > MOST_WORDS) {
            return List.of();
        }
        return packages(member).stream()
                .filter(offer -> words.stream().allMatch(words(offer)::contains))
                .toList();
    }

    private static String words(PackageOffer offer) {
        PackageContent content = offer.version().content();
        StringBuilder words = new StringBuilder("%s %s %s %s %s"
                .formatted(
                        offer.version().number(),
                        content.name().de(),
                        content.name().en(),
                        content.text().de(),
                        content.text().en()));
        offer.slots().stream().flatMap(slot -> slot.choices().stream()).forEach(choice -> words.append(' ')
                .append(choice.article().name().de())
                .append(' ')
                .append(choice.article().name().en())
                .append(' ')
                .append(choice.article().number()));
        return words.toString().toLowerCase(Locale.GERMAN);
    }

    /**
     * One version, whether it is still sold or not; empty for unknown ids and what was never published, and for packages
     * of other trades. A selection that does not fit gives way to what is proposed.
     */
    public Optional<PackageOffer> offer(Actor actor, VersionId id, Optional<Selection> selection) {
        Customer customer = customer(actor.asMember());
        return rows.published(List.of(id.value())).stream()
                .filter(version -> version.content().trades().contains(customer.trade()))
                .findFirst()
                .flatMap(version -> offers(customer, List.of(version), one -> fitting(one, selection)).stream()
                        .findFirst());
    }

    /** The version of the same package that is sold today; empty when there is none. */
    public Optional<PackageVersion> current(Actor actor, VersionId id) {
        actor.asMember();
        return rows.published(List.of(id.value())).stream()
                .findFirst()
                .flatMap(found -> rows.publishedOf(List.of(found.packageId().value())).stream()
                        .filter(version -> version.isOnSale(today()))
                        .findFirst());
    }

    /** A version, whatever its state, as an account of that kind without prices of its own would see it; for staff. */
    public Optional<PackageOffer> preview(
            Actor actor, VersionId id, Trade trade, Strategy strategy, Optional<Selection> selection) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN);
        Standing standing = new Standing(AccountId.next(), AccountStatus.ACTIVE, "STANDARD", strategy, GrowthTier.BASE);
        Customer customer = new Customer(trade, standing, FederalState.NW);
        return rows.find(id)
                .flatMap(version -> offers(customer, List.of(version), one -> fitting(one, selection)).stream()
                        .findFirst());
    }

    private static Selection fitting(PackageVersion version, Optional<Selection> selection) {
        return selection
                .filter(wanted -> wanted.fits(version.content()))
                .orElseGet(() -> Selection.proposed(version.content()));
    }

    private List<PackageOffer> offers(
            Customer customer,
            List<PackageVersion> versions,
            java.util.function.Function<PackageVersion, Selection> selection) {
        TreeSet<ArticleId> articles = new TreeSet<>();
        versions.forEach(version -> articles.addAll(version.content().articles()));
        Map<ArticleId, Component> known = components.of(articles, today());
        RuleSet rules = terms.inForce(today());
        Map<ArticleId, PriceFacts> prices = known.isEmpty()
                ? Map.of()
                : pricing.facts(
                        customer.standing(),
                        known.values().stream().map(Component::article).toList(),
                        today());
        Map<ArticleId, ArticleFacts> instead = instead(known);
        return versions.stream()
                .map(version ->
                        offer(customer, version, selection.apply(version), new Facts(known, prices, instead, rules)))
                .toList();
    }

    private record Facts(
            Map<ArticleId, Component> components,
            Map<ArticleId, PriceFacts> prices,
            Map<ArticleId, ArticleFacts> instead,
            RuleSet rules) {}

    /** Something to buy instead of what cannot be had; that is rare, so each costs a statement. */
    private Map<ArticleId, ArticleFacts> instead(Map<ArticleId, Component> known) {
        Map<ArticleId, ArticleFacts> instead = new HashMap<>();
        known.forEach((id, component) -> {
            if (!component.isOrderable()) {
                catalog.substitutes(id).stream().findFirst().ifPresent(found -> instead.put(id, found));
            }
        });
        return instead;
    }

    private PackageOffer offer(Customer customer, PackageVersion version, Selection selection, Facts facts) {
        PackageContent content = version.content();
        List<Selection.Picked> picked = selection.picked(content);
        List<Money> weights =
                picked.stream().map(one -> list(facts, one.choice())).toList();
        Money sum = weights.stream().reduce(Money.ZERO, Money::plus);
        Money price = content.price().of(sum);
        Iterator<Money> shares = Shares.of(price, weights).iterator();
        Map<Integer, Map<ArticleId, Money>> bySlot = new HashMap<>();
        picked.forEach(one -> bySlot.computeIfAbsent(one.slot(), slot -> new HashMap<>())
                .put(one.choice().article(), shares.next()));
        List<OfferedSlot> slots = new ArrayList<>();
        for (int i = 0; i < content.slots().size(); i++) {
            Slot slot = content.slots().get(i);
            Map<ArticleId, Money> chosen = bySlot.getOrDefault(i, Map.of());
            slots.add(new OfferedSlot(
                    slot,
                    slot.choices().stream()
                            .filter(choice -> facts.components().containsKey(choice.article()))
                            .map(choice -> choice(customer, choice, chosen, facts))
                            .toList()));
        }
        Money own =
                picked.stream().map(one -> own(customer, facts, one.choice())).reduce(Money.ZERO, Money::plus);
        boolean open = version.isOnSale(today())
                && content.isFor(customer.trade(), customer.standing().strategy());
        return new PackageOffer(version, selection, slots, price, sum, own, open);
    }

    private OfferedChoice choice(Customer customer, Slot.Choice choice, Map<ArticleId, Money> chosen, Facts facts) {
        Component component = Objects.requireNonNull(facts.components().get(choice.article()));
        return new OfferedChoice(
                component.article(),
                choice.quantity(),
                list(facts, choice),
                own(customer, facts, choice),
                Optional.ofNullable(chosen.get(choice.article())),
                promise(customer, component, choice.quantity()),
                Optional.ofNullable(facts.instead().get(choice.article())));
    }

    private static Money list(Facts facts, Slot.Choice choice) {
        Component component = facts.components().get(choice.article());
        return component == null ? Money.ZERO : component.listNet(choice.quantity());
    }

    private static Money own(Customer customer, Facts facts, Slot.Choice choice) {
        PriceFacts prices = facts.prices().get(choice.article());
        return prices == null
                ? Money.ZERO
                : PriceCalculation.price(prices, customer.standing(), facts.rules(), choice.quantity())
                        .map(trace -> trace.unitPrice().lineNet(choice.quantity(), trace.priceUnit()))
                        .orElse(Money.ZERO);
    }

    private Optional<DeliveryPromise> promise(Customer customer, Component component, Quantity quantity) {
        boolean deliverable = component.isOrderable()
                && (component.article().allowsBackOrder() || component.stock().available() >= quantity.pieces());
        return deliverable
                ? Optional.of(availability.promise(
                        component.stock(),
                        quantity,
                        component.article().leadTimeDays(),
                        LocalDateTime.now(clock),
                        customer.state()))
                : Optional.empty();
    }

    private Customer customer(Actor.Member member) {
        AccountProfile account = accounts.profile(member, member.account()).orElseThrow();
        FederalState state = account.deliveryAddresses().stream()
                .findFirst()
                .flatMap(address -> address.address().federalState())
                .orElse(FederalState.NW);
        return new Customer(account.trade(), account.standing(), state);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
