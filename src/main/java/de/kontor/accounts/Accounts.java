package de.kontor.accounts;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.LoginImport;
import de.kontor.identity.NewMember;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts: opened, found and described; what others need to know of an account comes from here. */
@Service
public class Accounts {
    /** Longest reason kept. */
    static final int MAX_REASON = 500;

    private static final Role[] STATUS_KEEPERS = {Role.SERVICE, Role.COMMERCIAL, Role.ADMIN};

    private final AccountRows rows;
    private final Members members;
    private final Identity identity;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountRows rows, Members members, Identity identity, JdbcClient jdbc, Audit audit, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.identity = identity;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a person access to an account; for staff and the system. Refused, and nothing written, for the reasons
     * {@link LoginCreation} names.
     */
    @Transactional
    public LoginCreation addMember(Actor actor, AccountId account, MemberDraft person) {
        actor.requireStaff(Role.ADMIN);
        LoginCreation creation = identity.createMember(
                actor,
                new NewMember(
                        person.email(),
                        person.name(),
                        account,
                        person.roles(),
                        person.locale(),
                        person.password().orElse(null)));
        if (creation instanceof LoginCreation.Created created) {
            members.save(new MemberRow(person.member(created.login(), account)));
        }
        return creation;
    }

    /**
     * Opens accounts in a few statements and gives each the next customer number ({@code K-10001}); for staff and the
     * system.
     *
     * @return their ids in the order given
     */
    @Transactional
    public List<AccountId> openAll(Actor actor, List<NewAccount> opened) {
        actor.requireStaff(STATUS_KEEPERS);
        Iterator<Long> numbers = jdbc.sql("select nextval('account_numbers') from generate_series(1, ?)")
                .param(opened.size())
                .query((row, n) -> row.getLong(1))
                .list()
                .iterator();
        LocalDate today = LocalDate.now(clock);
        List<Account> accounts = opened.stream()
                .map(one -> new Account(AccountId.next(), "K-" + numbers.next(), one, today, actor.name()))
                .toList();
        rows.saveAllAndFlush(accounts);
        return accounts.stream().map(Account::id).toList();
    }

    /**
     * Takes over the members of accounts from another system, all or none; for administrators and the system. They
     * come without a password, see {@link Identity#takeOverMembers}.
     *
     * @return the logins, account by account in the order given
     */
    @Transactional
    public LoginImport takeOverMembers(Actor actor, SequencedMap<AccountId, List<MemberDraft>> people) {
        actor.requireStaff(Role.ADMIN);
        List<NewMember> wanted = new ArrayList<>();
        people.forEach((account, drafts) -> drafts.forEach(draft ->
                wanted.add(new NewMember(draft.email(), draft.name(), account, draft.roles(), draft.locale(), null))));
        LoginImport result = identity.takeOverMembers(actor, wanted);
        if (result instanceof LoginImport.Imported(List<LoginId> logins)) {
            Iterator<LoginId> next = logins.iterator();
            List<MemberRow> stored = new ArrayList<>();
            people.forEach((account, drafts) ->
                    drafts.forEach(draft -> stored.add(new MemberRow(draft.member(next.next(), account)))));
            members.saveAllAndFlush(stored);
        }
        return result;
    }

    /** Adds a price segment; for commercial managers and the system. One of that code gets the new name. */
    @Transactional
    public void addSegment(Actor actor, String code, LocalizedText name) {
        actor.requireStaff(Role.COMMERCIAL);
        jdbc.sql("""
                        insert into segments (code, de, en) values (?, ?, ?)
                        on conflict (code) do update set de = excluded.de, en = excluded.en""").params(code, name.de(), name.en()).update();
    }

    /** All price segments, by code. Their names are no secret, so there is no actor here. */
    @Transactional(readOnly = true)
    public List<Segment> segments() {
        return jdbc.sql("select code, de, en from segments order by code")
                .query((row, n) -> new Segment(row.getString(1), new LocalizedText(row.getString(2), row.getString(3))))
                .list();
    }

    /** The standing of an account; empty for an unknown id. For other modules: it checks no rights. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(AccountId account) {
        return jdbc.sql("select status, segment, strategy, growth_tier from accounts where id = ?")
                .param(account.value())
                .query((row, n) -> new Standing(
                        account,
                        AccountStatus.valueOf(row.getString(1)),
                        row.getString(2),
                        Strategy.valueOf(row.getString(3)),
                        GrowthTier.valueOf(row.getString(4))))
                .optional();
    }

    /** The account with addresses, members and history; for its own members and staff. Empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<AccountProfile> profile(Actor actor, AccountId account) {
        actor.requireAccess(account, Role.SERVICE, Role.SPECIALIST, Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN);
        return rows.findById(account.value()).map(found -> found.profile(membersOf(account)));
    }

    /** The member behind a login; empty when the login is no member. For other modules: it checks no rights. */
    @Transactional(readOnly = true)
    public Optional<Member> member(LoginId login) {
        return members.findById(login.value()).map(MemberRow::facts);
    }

    /** The first owner of an account, whom a member asks for what it may not do itself. */
    @Transactional(readOnly = true)
    public Optional<Member> owner(AccountId account) {
        return membersOf(account).stream().filter(Member::owner).findFirst();
    }

    /** The delivery addresses of an account, the default first. For other modules: it checks no rights. */
    @Transactional(readOnly = true)
    public List<DeliveryAddress> deliveryAddresses(AccountId account) {
        return jdbc.sql("""
                        select id, name, street, postal_code, city, position from delivery_addresses
                        where account_id = ? order by position
                        """)
                .param(account.value())
                .query((row, n) -> new DeliveryAddress(
                        new AddressId(row.getObject("id", UUID.class)),
                        new PostalAddress(
                                row.getString("name"),
                                row.getString("street"),
                                row.getString("postal_code"),
                                row.getString("city")),
                        row.getInt("position") == 0))
                .list();
    }

    /** Whether the actor may change the status of accounts. */
    public static boolean mayChangeStatus(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(STATUS_KEEPERS);
    }

    /**
     * Moves an account to another status; for staff and the system. Refused, and nothing changed, when the status map
     * does not allow it. Empty for an unknown id.
     *
     * @param reason why, 1 to 500 characters, kept in the audit record
     */
    @Transactional
    public Optional<StatusChange> changeStatus(Actor actor, AccountId account, AccountStatus next, String reason) {
        actor.requireStaff(STATUS_KEEPERS);
        String why = TypedText.clean(reason);
        if (why.isEmpty() || why.length() > MAX_REASON) {
            return Optional.of(new StatusChange.Refused(Message.of("account.refused.reason", new Count(MAX_REASON))));
        }
        // locked first, so that of two people who press the same button one reads what the other did
        jdbc.sql("select id from accounts where id = ? for update")
                .param(account.value())
                .query(UUID.class)
                .optional();
        return rows.findById(account.value()).map(found -> changeStatus(actor, found, next, why));
    }

    private StatusChange changeStatus(Actor actor, Account account, AccountStatus next, String reason) {
        AccountStatus before = account.status();
        if (!account.become(next)) {
            return new StatusChange.Refused(Message.of("account.refused.status"));
        }
        Map<String, String> details = Map.of("before", before.name(), "after", next.name(), "reason", reason);
        audit.record(
                actor,
                new AuditRecord(
                        Optional.of(account.id()),
                        "account-status-changed",
                        "account",
                        account.id().toString(),
                        details));
        return new StatusChange.Done(next);
    }

    /**
     * The first order of a verified account makes it active; any other account stays as it is. For the system. One
     * statement, so that two members may order first at the same moment.
     */
    @Transactional
    public void noteFirstOrder(Actor actor, AccountId account) {
        actor.requireStaff();
        jdbc.sql("update accounts set status = ?, version = version + 1 where id = ? and status = ?")
                .params(AccountStatus.ACTIVE.name(), account.value(), AccountStatus.VERIFIED.name())
                .update();
    }

    /** Writes the growth tiers that {@code growth} has found, in one statement; for the system. */
    @Transactional
    public void moveToTiers(Actor actor, Map<AccountId, GrowthTier> tiers) {
        actor.requireStaff();
        List<Map.Entry<AccountId, GrowthTier>> moves = List.copyOf(tiers.entrySet());
        jdbc.sql("""
                        update accounts a set growth_tier = moved.tier, version = version + 1
                        from unnest(cast(? as uuid[]), cast(? as text[])) as moved (id, tier) where a.id = moved.id""")
                .param(moves.stream().map(move -> move.getKey().value()).toArray(UUID[]::new))
                .param(moves.stream().map(move -> move.getValue().name()).toArray(String[]::new))
                .update();
    }

    private List<Member> membersOf(AccountId account) {
        return members.findByAccountIdOrderByName(account.value()).stream()
                .map(MemberRow::facts)
                .toList();
    }
}
