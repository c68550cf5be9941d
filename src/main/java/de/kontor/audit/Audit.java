package de.kontor.audit;

import de.kontor.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

/** The record of who did what. */
@Service
public class Audit {
    /** Adds an entry in the caller's transaction. */
    public void record(Actor actor, AuditRecord record) {
        throw new UnsupportedOperationException();
    }

    /** What happened to one thing, newest first, for staff. */
    public List<AuditEntry> of(Actor actor, String subjectType, String subjectId) {
        throw new UnsupportedOperationException();
    }
}
