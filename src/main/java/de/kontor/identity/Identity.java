package de.kontor.identity;

import de.kontor.identity.NewLogins.Wish;
import de.kontor.shared.LoginId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logins: made, locked, listed, and their passwords. */
@Service
public class Identity {
    private final Logins logins;
    private final NewLogins newLogins;
    private final LoginImports imports;
    private final LoginLists lists;
    private final SessionStamps stamps;
    private final OwnPassword passwords;
    private final ApplicationEventPublisher events;

    Identity(
            Logins logins,
            NewLogins newLogins,
            LoginImports imports,
            LoginLists lists,
            SessionStamps stamps,
            OwnPassword passwords,
            ApplicationEventPublisher events) {
        this.logins = logins;
        this.newLogins = newLogins;
        this.imports = imports;
        this.lists = lists;
        this.stamps = stamps;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Makes a login for a member of an account. Without a password a link to choose one is mailed.
     *
     * @throws Forbidden for all but administrators and the system
     */
    @Transactional
    public LoginCreation createMember(Actor actor, NewMember member) {
        actor.requireStaff(Role.ADMIN);
        return newLogins.create(
                actor,
                new Wish(
                        member.email(),
                        member.name(),
                        member.account(),
                        member.roles(),
                        member.locale(),
                        member.password()));
    }

    /**
     * Takes over the logins of members from another system, all or none, in a few statements however many they are.
     * They come without a password and without a mail: whoever wants in asks for a link on the sign-in page.
     *
     * @param members passwords in it are not looked at
     * @throws Forbidden for all but administrators and the system
     */
    @Transactional
    public LoginImport takeOverMembers(Actor actor, List<NewMember> members) {
        actor.requireStaff(Role.ADMIN);
        return imports.takeOver(actor, members);
    }

    /**
     * Makes a login for somebody of the staff. Without a password a link to choose one is mailed.
     *
     * @throws Forbidden for all but administrators and the system
     */
    @Transactional
    public LoginCreation createStaff(Actor actor, NewStaff staff) {
        actor.requireStaff(Role.ADMIN);
        return newLogins.create(
                actor, new Wish(staff.email(), staff.name(), null, staff.roles(), staff.locale(), staff.password()));
    }

    /**
     * Locks a login out: it cannot sign in, and its sessions end within a minute.
     *
     * @throws Forbidden for all but administrators and the system
     */
    @Transactional
    public LockChange lock(Actor actor, LoginId login) {
        actor.requireStaff(Role.ADMIN);
        if (actor instanceof Actor.Staff staff && staff.login().equals(login)) {
            return new LockChange.Refused(LockChange.Reason.OWN_LOGIN);
        }
        return change(login, true, found -> {
            found.lock();
            events.publishEvent(new LoginLocked(actor, login, found.account(), found.email()));
        });
    }

    /**
     * Lets a locked login in again; sessions from before stay dead.
     *
     * @throws Forbidden for all but administrators and the system
     */
    @Transactional
    public LockChange unlock(Actor actor, LoginId login) {
        actor.requireStaff(Role.ADMIN);
        return change(login, false, found -> {
            found.unlock();
            events.publishEvent(new LoginUnlocked(actor, login, found.account(), found.email()));
        });
    }

    private LockChange change(LoginId id, boolean wished, Consumer<Login> step) {
        var login = logins.findById(id.value());
        if (login.isEmpty()) {
            return new LockChange.Refused(LockChange.Reason.UNKNOWN);
        }
        login.filter(found -> found.isLocked() != wished).ifPresent(found -> {
            step.accept(found);
            logins.save(found);
        });
        return new LockChange.Done();
    }

    /**
     * Logins by name, at most 200 at a time.
     *
     * @throws Forbidden for all but administrators and the system
     */
    @Transactional(readOnly = true)
    public LoginPage logins(Actor actor, LoginFilter filter, int offset, int limit) {
        actor.requireStaff(Role.ADMIN);
        return lists.page(filter, offset, limit);
    }

    /**
     * Changes the actor's own password. Wrong tries are slowed down like failed sign-ins. Not in one transaction,
     * because hashing is slow on purpose.
     *
     * @throws Forbidden for the system
     */
    public PasswordChange changePassword(Actor actor, String current, String next) {
        return passwords.change(actor, current, next);
    }

    /**
     * Mails a link to choose a new password, if the address is one of an unlocked login. Answers nothing, and after
     * the same time in every case; more than a few requests in 15 minutes are swallowed.
     *
     * @param address IP address of the asker
     */
    public void requestReset(String email, String address, Locale locale) {
        passwords.requestReset(email, address, locale);
    }

    /** Whether a new password can be chosen with this link, to show the form or a sentence. Uses nothing up. */
    public boolean isResetOpen(String token) {
        return passwords.isResetOpen(token);
    }

    /** Sets the password with a mailed link, once; all other links of the login become worthless. */
    public PasswordReset resetPassword(String token, String next) {
        return passwords.reset(token, next);
    }

    /** Keeps the language somebody chose, for the next sign-in and for mails. Nothing happens for the system. */
    @Transactional
    public void rememberLocale(Actor actor, Locale locale) {
        actor.ownLogin().flatMap(id -> logins.findById(id.value())).ifPresent(login -> {
            login.speak(locale);
            logins.save(login);
        });
    }

    /** The language a login reads, for mails to it; German for an unknown id. For other modules: it checks no rights. */
    @Transactional(readOnly = true)
    public Locale localeOf(LoginId login) {
        return logins.languageOf(login.value()).map(Locale::of).orElse(Locale.GERMAN);
    }

    /** The roles a login acts with now; none for an unknown or locked one. For other modules: it checks no rights. */
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(LoginId login) {
        return logins.findById(login.value())
                .filter(found -> !found.isLocked())
                .map(Login::roles)
                .orElse(Set.of());
    }

    /** Whether a session may go on; false at most 30 seconds after its login was locked or got a new password. */
    public boolean isStillValid(SignedIn signedIn) {
        return stamps.isStillValid(signedIn);
    }
}
