package de.kontor.pricing;

import de.kontor.shared.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the ladders of one source and article hold. A ladder without an end lasts until the next one starts; one with
 * an end leaves a gap after it, where the next source counts. Days that two ladders would claim are refused.
 *
 * @param ladders of one source and article, in the order of their first days
 */
record Validity(List<Ladder> ladders) {
    /** The last day of a ladder of this list; {@link LocalDate#MAX} when it has no end. */
    LocalDate lastDay(Ladder ladder) {
        LocalDate agreed = ladder.validUntil().orElse(LocalDate.MAX);
        return after(ladder.validFrom())
                .map(next -> next.validFrom().minusDays(1))
                .filter(day -> day.isBefore(agreed))
                .orElse(agreed);
    }

    /** The ladder that holds on a day. */
    Optional<Ladder> on(LocalDate day) {
        return ladders.stream()
                .filter(ladder ->
                        !ladder.validFrom().isAfter(day) && !lastDay(ladder).isBefore(day))
                .findFirst();
    }

    /** Those that hold on a day or start after it. */
    List<Ladder> from(LocalDate day) {
        return ladders.stream().filter(ladder -> !lastDay(ladder).isBefore(day)).toList();
    }

    /** The last one that is over before a day, if none is left. */
    Optional<Ladder> endedBefore(LocalDate day) {
        return ladders.isEmpty() || !from(day).isEmpty() ? Optional.empty() : Optional.of(ladders.getLast());
    }

    /** The first ladder that starts after a day. */
    Optional<Ladder> after(LocalDate day) {
        return ladders.stream()
                .filter(ladder -> ladder.validFrom().isAfter(day))
                .findFirst();
    }

    /** The same with another ladder, in place of one of its first day. */
    Validity with(Ladder entered) {
        return new Validity(Stream.concat(
                        ladders.stream().filter(ladder -> !ladder.validFrom().equals(entered.validFrom())),
                        Stream.of(entered))
                .sorted(Comparator.comparing(Ladder::validFrom))
                .toList());
    }

    /** Why a ladder may not be entered beside these; one of the same first day would be replaced. */
    Optional<Message> overlap(LocalDate from, Optional<LocalDate> until) {
        Validity others = new Validity(ladders.stream()
                .filter(ladder -> !ladder.validFrom().equals(from))
                .toList());
        return others.before(from, until).or(() -> until.flatMap(end -> others.later(from, end)));
    }

    private Optional<Message> before(LocalDate from, Optional<LocalDate> until) {
        return on(from).flatMap(earlier -> {
            if (earlier.validUntil().isPresent()) {
                return Optional.of(Message.of(
                        "pricing.refused.overlap",
                        new Message.Day(earlier.validFrom()),
                        new Message.Day(earlier.validUntil().get()),
                        new Message.Day(earlier.validUntil().get().plusDays(1))));
            }
            return until.map(end -> Message.of(
                    "pricing.refused.overlap-open",
                    new Message.Day(earlier.validFrom()),
                    new Message.Day(end),
                    new Message.Day(from.minusDays(1)),
                    new Message.Day(end.plusDays(1))));
        });
    }

    private Optional<Message> later(LocalDate from, LocalDate until) {
        return after(from)
                .filter(next -> !next.validFrom().isAfter(until))
                .map(next -> Message.of(
                        "pricing.refused.overlap-later",
                        new Message.Day(next.validFrom()),
                        new Message.Day(next.validFrom().minusDays(1))));
    }
}
