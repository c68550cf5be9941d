package de.kontor.backtest;

import de.kontor.terms.PublishingEvidence;
import org.springframework.stereotype.Component;

/** A finished back-test of exactly this content is evidence enough to publish it without a reason. */
@Component
class BackTestEvidence implements PublishingEvidence {
    private final BackTestRows rows;

    BackTestEvidence(BackTestRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasReport(int version, String fingerprint) {
        return rows.hasReport(version, fingerprint);
    }
}
