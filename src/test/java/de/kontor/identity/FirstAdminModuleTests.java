package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.shared.StartRefused;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The first administrator comes from the environment, or nothing starts. */
@KontorTest
class FirstAdminModuleTests {
    @Autowired
    Identity identity;

    @Autowired
    LoginDirectory directory;

    @Test
    void refusesTheStartWithoutAnyLoginAndSaysWhatToSet() {
        assertThatThrownBy(() -> start(0, "", ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("KONTOR_ADMIN_EMAIL")
                .hasMessageContaining("KONTOR_ADMIN_PASSWORD");
    }

    @Test
    void refusesAWeakPasswordAndABadAddress() {
        assertThatThrownBy(() -> start(0, "first@example.org", "admin123"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("too weak");
        assertThatThrownBy(() -> start(0, "first", "Gewindestange M12"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not an e-mail address");
    }

    @Test
    void makesTheAdministrator() {
        start(0, "first.admin@example.org", "Gewindestange M12");
        assertThat(directory
                        .loadUserByUsername("first.admin@example.org")
                        .actor()
                        .roles())
                .isEqualTo(Set.of(Role.ADMIN));
    }

    @Test
    void leavesExistingLoginsAlone() {
        assertThatCode(() -> start(1, "", "")).doesNotThrowAnyException();
    }

    private void start(long existing, String email, String password) {
        var logins = (Logins) Proxy.newProxyInstance(
                Logins.class.getClassLoader(), new Class<?>[] {Logins.class}, (proxy, method, arguments) -> existing);
        new FirstAdmin(identity, logins, email, password).run(new DefaultApplicationArguments());
    }
}
