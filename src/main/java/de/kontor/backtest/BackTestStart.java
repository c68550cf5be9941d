package de.kontor.backtest;

import de.kontor.shared.Message;
import java.util.UUID;

/** What became of the wish for a back-test. */
public sealed interface BackTestStart {
    /** It will run. */
    record Started(UUID id) implements BackTestStart {}

    /** One of this rule set runs already; that one is to be looked at. */
    record Running(UUID id) implements BackTestStart {}

    /** Nothing was started. */
    record Refused(Message reason) implements BackTestStart {}
}
