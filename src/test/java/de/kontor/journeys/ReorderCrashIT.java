package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.replenishment.ReorderChaos;
import org.junit.jupiter.api.Test;

/** Portals die while they order what is due; each run still becomes exactly one order. */
class ReorderCrashIT {
    @Test
    void everyRunIsOrderedOnceHoweverOftenThePortalsDie() throws Exception {
        ReorderChaos.Report report = new ReorderChaos(400, 4).run();
        System.out.println(report);
        assertThat(report.isClean()).as(report.toString()).isTrue();
        assertThat(report.deaths().values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(1);
    }
}
