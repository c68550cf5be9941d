package de.kontor.starterpacks;

import static de.kontor.starterpacks.VersionState.APPROVED;
import static de.kontor.starterpacks.VersionState.DRAFT;
import static de.kontor.starterpacks.VersionState.IN_REVIEW;
import static de.kontor.starterpacks.VersionState.PUBLISHED;
import static de.kontor.starterpacks.VersionState.RETIRED;
import static de.kontor.starterpacks.VersionState.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionStateTests {
    private record Move(VersionState from, VersionState to) {}

    private static final Set<Move> ALLOWED = Set.of(
            new Move(DRAFT, IN_REVIEW),
            new Move(IN_REVIEW, DRAFT),
            new Move(IN_REVIEW, APPROVED),
            new Move(APPROVED, DRAFT),
            new Move(APPROVED, PUBLISHED),
            new Move(PUBLISHED, SUPERSEDED),
            new Move(PUBLISHED, RETIRED));

    @Test
    void allowsTheseMovesAndNoOther() {
        for (VersionState from : VersionState.values()) {
            for (VersionState to : VersionState.values()) {
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(ALLOWED.contains(new Move(from, to)));
            }
        }
    }

    @Test
    void neverForgetsThatAVersionWasSold() {
        for (VersionState from : VersionState.values()) {
            for (VersionState to : VersionState.values()) {
                if (from.wasPublished() && from.mayBecome(to)) {
                    assertThat(to.wasPublished()).isTrue();
                }
            }
        }
    }
}
