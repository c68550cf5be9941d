package de.kontor.audit;

import java.time.Instant;
import java.util.Map;

/** One line of the record, as staff read it. */
public record AuditEntry(Instant at, String actorName, String action, Map<String, String> details) {}
