package de.kontor.accounts;

import de.kontor.accounts.AccountProfile.StrategyChange;
import de.kontor.shared.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer company with its addresses and the history of its strategy. */
@Entity
@Table(name = "accounts")
class Account {
    @Id
    private UUID id;

    private String number;
    private String legalName;

    @Nullable
    private String vatId;

    @Enumerated(EnumType.STRING)
    private Trade trade;

    @Enumerated(EnumType.STRING)
    private HeadcountBand headcount;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "billing_name"))
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
    private PostalAddress billingAddress;

    private String segment;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Enumerated(EnumType.STRING)
    private Strategy strategy;

    @Enumerated(EnumType.STRING)
    private GrowthTier growthTier;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DeliveryAddressRow> deliveryAddresses = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL)
    @OrderBy("since desc")
    private List<StrategyChangeRow> strategyHistory = new ArrayList<>();

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, String number, NewAccount opened, LocalDate today, String origin) {
        this.id = id.value();
        this.number = number;
        this.legalName = opened.legalName();
        this.vatId = opened.vatId().orElse(null);
        this.trade = opened.trade();
        this.headcount = opened.headcount();
        this.billingAddress = opened.billingAddress();
        this.segment = opened.segment();
        this.status = opened.status();
        this.growthTier = opened.growthTier();
        this.strategy = opened.strategy();
        List<PostalAddress> places =
                opened.deliveryAddresses().isEmpty() ? List.of(billingAddress) : opened.deliveryAddresses();
        places.forEach(this::addDeliveryAddress);
        follow(opened.strategy(), today, opened.reason(), origin);
    }

    final void addDeliveryAddress(PostalAddress address) {
        deliveryAddresses.add(new DeliveryAddressRow(this, address, deliveryAddresses.size()));
    }

    /** Writes an address anew; false when there is none of that id. */
    boolean editDeliveryAddress(AddressId id, PostalAddress next) {
        return row(id).map(row -> {
                    row.write(next);
                    return true;
                })
                .orElse(false);
    }

    /** Makes an address the default; false when there is none of that id. */
    boolean preferDeliveryAddress(AddressId id) {
        return row(id).map(row -> {
                    List<DeliveryAddressRow> order = new ArrayList<>(deliveryAddresses);
                    order.remove(row);
                    order.addFirst(row);
                    number(order);
                    return true;
                })
                .orElse(false);
    }

    /** Takes an address away; false when there is none of that id. */
    boolean removeDeliveryAddress(AddressId id) {
        boolean removed = deliveryAddresses.removeIf(row -> row.isFor(id));
        number(deliveryAddresses);
        return removed;
    }

    private Optional<DeliveryAddressRow> row(AddressId id) {
        return deliveryAddresses.stream().filter(row -> row.isFor(id)).findFirst();
    }

    private static void number(List<DeliveryAddressRow> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
    }

    final void follow(Strategy next, LocalDate since, String reason, String origin) {
        strategy = next;
        strategyHistory.addFirst(new StrategyChangeRow(this, next, since, reason, origin));
    }

    /** Moves to another status; false and unchanged when the status map does not allow it. */
    boolean become(AccountStatus next) {
        if (!status.mayBecome(next)) {
            return false;
        }
        status = next;
        return true;
    }

    AccountId id() {
        return AccountId.of(id);
    }

    AccountStatus status() {
        return status;
    }

    Standing standing() {
        return new Standing(id(), status, segment, strategy, growthTier);
    }

    List<DeliveryAddress> deliveryAddresses() {
        return deliveryAddresses.stream().map(DeliveryAddressRow::facts).toList();
    }

    AccountProfile profile(List<Member> members) {
        List<StrategyChange> history =
                strategyHistory.stream().map(StrategyChangeRow::facts).toList();
        return new AccountProfile(
                id(),
                number,
                legalName,
                Optional.ofNullable(vatId),
                trade,
                headcount,
                billingAddress,
                standing(),
                deliveryAddresses(),
                members,
                history);
    }
}
