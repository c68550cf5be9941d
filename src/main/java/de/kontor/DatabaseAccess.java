package de.kontor;

import java.util.Map;

/**
 * How to reach a database in its two roles: the owner changes the schema, the application only reads and writes rows.
 *
 * @see <a href="../../../../../docs/decisions/DD001-local-database-and-two-roles.md">DD001</a>
 */
record DatabaseAccess(String url, String ownerPassword, String appPassword) {
    static final String OWNER = "kontor_owner";
    static final String APP = "kontor_app";

    /** The same as Spring properties. */
    Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APP,
                "spring.datasource.password", appPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", ownerPassword);
    }
}
