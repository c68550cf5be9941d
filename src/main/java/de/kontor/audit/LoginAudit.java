package de.kontor.audit;

import de.kontor.identity.Actor;
import de.kontor.identity.LoginCreated;
import de.kontor.identity.LoginLocked;
import de.kontor.identity.LoginUnlocked;
import de.kontor.identity.PasswordChanged;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what happens to logins; identity lies above the record and cannot do so itself. */
@Component
class LoginAudit {
    private final Audit audit;

    LoginAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(LoginCreated event) {
        var roles = event.roles().stream().map(Enum::name).sorted().toList();
        write(event.by(), "login-created", event.login(), event.account(), Map.of("roles", String.join(", ", roles)));
    }

    @EventListener
    void on(LoginLocked event) {
        write(event.by(), "login-locked", event.login(), event.account(), Map.of());
    }

    @EventListener
    void on(LoginUnlocked event) {
        write(event.by(), "login-unlocked", event.login(), event.account(), Map.of());
    }

    @EventListener
    void on(PasswordChanged event) {
        var how = Map.of("by", event.byLink() ? "mailed link" : "old password");
        write(event.by(), "password-changed", event.login(), event.account(), how);
    }

    private void write(
            Actor by, String action, LoginId login, @Nullable AccountId account, Map<String, String> details) {
        audit.record(by, new AuditRecord(Optional.ofNullable(account), action, "login", login.toString(), details));
    }
}
