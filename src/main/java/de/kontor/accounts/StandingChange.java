package de.kontor.accounts;

import de.kontor.shared.Message;
import java.time.LocalDate;

/** What became of the wish to set strategy or segment of an account. */
public sealed interface StandingChange {
    /** It holds from that day on. */
    record Done(LocalDate since) implements StandingChange {}

    /** Nothing was changed, and why. */
    record Refused(Message reason) implements StandingChange {}

    /** Nothing was changed: somebody else was faster, and this is how the account stands now. */
    record Overtaken(StandingSheet now) implements StandingChange {}
}
