package de.kontor.starterpacks;

import de.kontor.shared.Message;
import java.util.List;

/** What became of a change in the studio. */
public sealed interface PackageChange {
    /** Done; this is how it stands now. */
    record Done(PackageVersion version) implements PackageChange {}

    /** Nothing was changed, for every reason there is. */
    record Refused(List<Message> reasons) implements PackageChange {}

    /** Nothing was changed, because somebody else changed the draft since it was read; this is theirs. */
    record ChangedMeanwhile(PackageVersion theirs) implements PackageChange {}
}
