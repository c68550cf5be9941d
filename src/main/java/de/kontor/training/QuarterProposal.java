package de.kontor.training;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.WorkingDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the series propose for a quarter, one after the other. Pure. */
final class QuarterProposal {
    private final Quarter quarter;
    private final Instant now;
    private final WorkingDays workingDays;
    private final Set<SeriesId> before;
    private final List<TrainerTime> taken;
    private final Map<SeriesId, SessionPlan> proposed = new LinkedHashMap<>();
    private final List<LocalizedText> busy = new ArrayList<>();
    private final List<LocalizedText> past = new ArrayList<>();

    /**
     * @param before the series that have proposed their session already
     * @param taken what trainers have to do in the quarter
     */
    QuarterProposal(
            Quarter quarter, Instant now, WorkingDays workingDays, Set<SeriesId> before, List<TrainerTime> taken) {
        this.quarter = quarter;
        this.now = now;
        this.workingDays = workingDays;
        this.before = before;
        this.taken = new ArrayList<>(taken);
    }

    /** Proposes the session of a series, or says why not; nothing where the series rests or the course is not offered. */
    void consider(SeriesPlan.Row row, @Nullable Course course) {
        if (!row.series().running() || course == null || !course.offered()) {
            return;
        }
        SessionPlan plan = SessionPlan.of(
                SeriesDates.session(row.series(), course.minutes(), quarter, workingDays), Optional.of(row.id()));
        TrainerTime time = new TrainerTime(plan.trainer(), plan.start(), plan.end());
        if (!plan.deadline().isAfter(now)) {
            past.add(row.course());
        } else if (before.contains(row.id())) {
            return;
        } else if (taken.stream().anyMatch(time::clashes)) {
            busy.add(row.course());
        } else {
            taken.add(time);
            proposed.put(row.id(), plan);
        }
    }

    Map<SeriesId, SessionPlan> proposed() {
        return proposed;
    }

    SeriesPlan.Proposal answer() {
        return new SeriesPlan.Proposal(proposed.size(), busy, past);
    }
}
