package de.kontor;

import de.kontor.shared.StartRefused;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** A database the operator has configured: asked once in both roles, so that a wrong setting is told in a sentence. */
final class ExternalDatabase {
    private ExternalDatabase() {}

    /** Refuses the start if the database cannot be reached, or if the portal would run as the owner of its tables. */
    static void check(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        var app = environment.getProperty("spring.datasource.username");
        var owner = environment.getProperty("spring.flyway.user");
        if (!StringUtils.hasText(owner) || owner.equals(app)) {
            throw new StartRefused("SPRING_FLYWAY_USER must name the owner of the schema and differ from"
                    + " SPRING_DATASOURCE_USERNAME, because the portal does not run as owner; see docs/operations.md.");
        }
        connect(url, app, environment.getProperty("spring.datasource.password"), "SPRING_DATASOURCE");
        connect(
                environment.getProperty("spring.flyway.url", url),
                owner,
                environment.getProperty("spring.flyway.password"),
                "SPRING_FLYWAY");
    }

    private static void connect(String url, @Nullable String user, @Nullable String password, String settings) {
        var login = new Properties();
        login.setProperty("user", user == null ? "" : user);
        login.setProperty("password", password == null ? "" : password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "5");
        try {
            DriverManager.getConnection(url, login).close();
        } catch (SQLException e) {
            var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
            throw new StartRefused(
                    "the database %s cannot be used as '%s' (%s); check the %s_… settings or remove them to use the built-in database."
                            .formatted(withoutParameters(url), login.get("user"), withoutFullStop(reason), settings),
                    e);
        }
    }

    private static String withoutFullStop(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }

    /** Parameters may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
