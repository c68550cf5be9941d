package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's access. */
@Entity
@Table(name = "logins")
class Login {
    @Id
    private UUID id = LoginId.next().value();

    @Version
    private @Nullable Long version;

    private String email;
    private String name;
    private @Nullable UUID accountId;
    private String language;
    private @Nullable String passwordHash;
    /** Raised whenever running sessions have to end. */
    private int stamp = 1;

    private boolean locked;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "login_roles", joinColumns = @JoinColumn(name = "login_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Login() {}

    Login(
            EmailAddress email,
            String name,
            @Nullable AccountId account,
            Set<Role> roles,
            Locale locale,
            @Nullable String passwordHash,
            Instant createdAt) {
        this.email = email.value();
        this.name = name;
        this.accountId = account == null ? null : account.value();
        this.roles.addAll(roles);
        this.language = languageOf(locale);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    LoginId id() {
        return LoginId.of(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    @Nullable
    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    Locale locale() {
        return Locale.of(language);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isLocked() {
        return locked;
    }

    void lock() {
        locked = true;
        stamp++;
    }

    void unlock() {
        locked = false;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        stamp++;
    }

    void speak(Locale locale) {
        language = languageOf(locale);
    }

    Actor actor() {
        var account = account();
        return account == null ? new Actor.Staff(id(), name, roles()) : new Actor.Member(id(), account, name, roles());
    }

    SignedIn signedIn() {
        return new SignedIn(actor(), email, locale(), stamp);
    }

    /** German unless English is wished: the portal speaks these two. */
    static String languageOf(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "de";
    }
}
