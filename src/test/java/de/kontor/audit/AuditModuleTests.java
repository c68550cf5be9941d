package de.kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Identity;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.NewStaff;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The record grows with every deed and never changes. */
@KontorTest
class AuditModuleTests {
    private static final Actor.Staff ADMIN = new Actor.Staff(LoginId.next(), "Ada Admin", Set.of(Role.ADMIN));

    @Autowired
    Audit audit;

    @Autowired
    Identity identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void writesDownWhoMadeAndLockedALogin() {
        var wish = new NewStaff("audited@example.org", "Sven", Set.of(Role.SERVICE), Locale.GERMAN, "");
        var login = ((LoginCreation.Created) identity.createStaff(ADMIN, wish)).login();
        identity.lock(ADMIN, login);
        identity.lock(ADMIN, login);
        identity.unlock(ADMIN, login);
        assertThat(audit.of(ADMIN, "login", login.toString()))
                .extracting(AuditEntry::actorName, AuditEntry::action)
                .containsExactly(
                        tuple("Ada Admin", "login-unlocked"),
                        tuple("Ada Admin", "login-locked"),
                        tuple("Ada Admin", "login-created"));
    }

    @Test
    void disappearsWithTheDeedThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            audit.record(ADMIN, deed(Map.of()));
            status.setRollbackOnly();
        });
        assertThat(audit.of(ADMIN, "test", subject)).isEmpty();
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatThrownBy(() -> audit.record(ADMIN, deed(Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void cutsLongTexts() {
        transaction.executeWithoutResult(
                status -> audit.record(ADMIN, deed(Map.of("note", "x".repeat(9_000), "short", "a\u0000b"))));
        assertThat(audit.of(ADMIN, "test", subject).getFirst().details())
                .hasEntrySatisfying(
                        "note", note -> assertThat(note).hasSize(2_000).endsWith("x…"))
                .containsEntry("short", "ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set actor_name = 'somebody else'",
                "delete from audit_entries",
                "truncate audit_entries",
                "alter table audit_entries disable trigger all"
            })
    void refusesEveryChangeByTheApplication(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void isReadByStaffOnly() {
        var member = new Actor.Member(LoginId.next(), AccountId.next(), "Otto", Set.of(Role.OWNER));
        assertThatThrownBy(() -> audit.of(member, "test", subject)).isInstanceOf(Forbidden.class);
    }

    private AuditRecord deed(Map<String, String> details) {
        return new AuditRecord(Optional.empty(), "tested", "test", subject, details);
    }
}
