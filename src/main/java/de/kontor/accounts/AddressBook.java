package de.kontor.accounts;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The delivery addresses of the account of the member who acts; owners change them. An order keeps the address it was
 * placed with, whatever happens here later.
 */
@Service
public class AddressBook {
    /** More sites than a small firm delivers to. */
    static final int MOST = 200;

    private final AccountRows rows;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AddressBook(AccountRows rows, JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the actor may change the addresses. */
    public static boolean mayChange(Actor actor) {
        return actor instanceof Actor.Member && actor.hasAny(Role.OWNER);
    }

    /** The addresses, the default first; for every member. */
    @Transactional(readOnly = true)
    public List<DeliveryAddress> addresses(Actor actor) {
        return rows.findById(actor.asMember().account().value())
                .map(Account::deliveryAddresses)
                .orElse(List.of());
    }

    /** Adds an address at the end. */
    @Transactional
    public AddressChange add(Actor actor, PostalAddress typed) {
        Actor.Member owner = owner(actor);
        return checked(
                typed,
                address -> change(owner, "address-added", account -> {
                    if (account.deliveryAddresses().size() >= MOST) {
                        return Optional.of(Message.of("account.address.full", new Count(MOST)));
                    }
                    account.addDeliveryAddress(address);
                    return Optional.empty();
                }));
    }

    /** Writes an address anew. */
    @Transactional
    public AddressChange edit(Actor actor, AddressId id, PostalAddress typed) {
        Actor.Member owner = owner(actor);
        return checked(
                typed,
                address -> change(
                        owner, "address-changed", account -> goneUnless(account.editDeliveryAddress(id, address))));
    }

    /** Delivers there unless something else is chosen. */
    @Transactional
    public AddressChange makeDefault(Actor actor, AddressId id) {
        return change(owner(actor), "address-made-default", account -> goneUnless(account.preferDeliveryAddress(id)));
    }

    /** Takes an address away; the last one stays. If it was the default, the next one is. */
    @Transactional
    public AddressChange remove(Actor actor, AddressId id) {
        return change(owner(actor), "address-removed", account -> {
            if (account.deliveryAddresses().size() == 1) {
                return Optional.of(Message.of("account.address.last"));
            }
            return goneUnless(account.removeDeliveryAddress(id));
        });
    }

    private static Optional<Message> goneUnless(boolean done) {
        return done ? Optional.empty() : Optional.of(Message.of("account.address.gone"));
    }

    private static AddressChange checked(PostalAddress typed, Function<PostalAddress, AddressChange> use) {
        PostalAddress address = AddressCheck.clean(typed);
        List<AddressChange.Problem> problems = AddressCheck.problems(address);
        return problems.isEmpty() ? use.apply(address) : new AddressChange.Invalid(problems);
    }

    private AddressChange change(Actor.Member owner, String action, Function<Account, Optional<Message>> work) {
        // locked first, so that two people who change the list at once do not both count as the last
        jdbc.sql("select id from accounts where id = ? for update")
                .param(owner.account().value())
                .query(UUID.class)
                .optional();
        Account account = rows.findById(owner.account().value()).orElseThrow();
        Optional<Message> refused = work.apply(account);
        if (refused.isPresent()) {
            return new AddressChange.Refused(refused.get());
        }
        audit.record(
                owner,
                new AuditRecord(
                        Optional.of(owner.account()),
                        action,
                        "account",
                        owner.account().toString(),
                        Map.of()));
        events.publishEvent(new AddressesChanged(owner.account()));
        return new AddressChange.Done();
    }

    private static Actor.Member owner(Actor actor) {
        if (!mayChange(actor)) {
            throw new Forbidden(actor, "only owners change the addresses of their account");
        }
        return actor.asMember();
    }
}
