package de.kontor.audit;

import de.kontor.shared.AccountId;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody did to something.
 *
 * @param account whose data it concerns, if anybody's
 * @param action code in kebab-case, e.g. {@code order-cancelled}
 * @param subjectType kind of the thing, e.g. {@code order}
 * @param details facts by name; a text longer than 2,000 characters is cut
 */
public record AuditRecord(
        Optional<AccountId> account,
        String action,
        String subjectType,
        String subjectId,
        Map<String, String> details) {}
