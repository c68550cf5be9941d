package de.kontor.training;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.training.Saving.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses and those who give them. What is taught is no secret, so reading courses needs no actor. */
@Service
public class Courses {
    static final Role[] PLANNERS = {Role.PRODUCT, Role.COMMERCIAL};
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_NUMBER = 20;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 2_880;

    private final CourseRows rows;
    private final Catalog catalog;
    private final StarterPackages packages;
    private final Audit audit;

    Courses(CourseRows rows, Catalog catalog, StarterPackages packages, Audit audit) {
        this.rows = rows;
        this.catalog = catalog;
        this.packages = packages;
        this.audit = audit;
    }

    /** All courses by number, also those no longer offered. */
    @Transactional(readOnly = true)
    public List<Course> courses() {
        return rows.all();
    }

    /** The course; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<Course> course(CourseId id) {
        return rows.find(id);
    }

    /**
     * Saves a course, a new one without an id. Seats that are booked keep their price.
     *
     * @throws de.kontor.identity.Forbidden for everybody but product and commercial managers
     */
    @Transactional
    public Saving<CourseId> save(Actor actor, Optional<CourseId> id, CourseDraft typed) {
        actor.requireStaff(PLANNERS);
        CourseDraft draft = cleaned(typed);
        CourseId course = id.orElseGet(CourseId::next);
        Optional<Saving.Refused<CourseId>> wrong = wrong(course, draft);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        rows.put(course, draft);
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "course-saved",
                        "course",
                        course.toString(),
                        Map.of(
                                "number",
                                draft.number(),
                                "price",
                                draft.seatPrice().toString())));
        return new Saving.Saved<>(course);
    }

    private static CourseDraft cleaned(CourseDraft typed) {
        return new CourseDraft(
                Typed.line(typed.number()),
                new de.kontor.shared.LocalizedText(
                        Typed.line(typed.name().de()), Typed.line(typed.name().en())),
                new de.kontor.shared.LocalizedText(
                        Typed.text(typed.description().de()),
                        Typed.text(typed.description().en())),
                typed.level(),
                typed.minutes(),
                typed.seatPrice(),
                typed.categories(),
                typed.trades(),
                typed.packages(),
                typed.offered());
    }

    private Optional<Saving.Refused<CourseId>> wrong(CourseId id, CourseDraft draft) {
        if (!Typed.isGiven(draft.number(), LONGEST_NUMBER)) {
            return refused(Field.NUMBER, Message.of("training.refused.number", new Count(LONGEST_NUMBER)));
        }
        if (rows.isNumberTaken(draft.number(), id)) {
            return refused(Field.NUMBER, Message.of("training.refused.numberTaken"));
        }
        if (!Typed.isGiven(draft.name().de(), Typed.NAME)
                || !Typed.isGiven(draft.name().en(), Typed.NAME)) {
            return refused(Field.NAME, Message.of("training.refused.name", new Count(Typed.NAME)));
        }
        if (draft.description().de().length() > LONGEST_TEXT
                || draft.description().en().length() > LONGEST_TEXT) {
            return refused(Field.DESCRIPTION, Message.of("training.refused.text", new Count(LONGEST_TEXT)));
        }
        if (draft.minutes() < SHORTEST || draft.minutes() > LONGEST) {
            return refused(Field.MINUTES, Message.of("training.refused.minutes"));
        }
        if (draft.seatPrice().isNegative()) {
            return refused(Field.PRICE, Message.of("training.refused.price"));
        }
        Set<String> known = catalog.categories().stream().map(Category::code).collect(Collectors.toSet());
        if (!known.containsAll(draft.categories())) {
            return refused(Field.NAME, Message.of("training.refused.category"));
        }
        return packages.history(draft.packages()).keySet().containsAll(draft.packages())
                ? Optional.empty()
                : refused(Field.NAME, Message.of("training.refused.package"));
    }

    private static <I> Optional<Saving.Refused<I>> refused(Field field, Message reason) {
        return Optional.of(new Saving.Refused<>(field, reason));
    }

    /** All trainers by name, for staff. */
    @Transactional(readOnly = true)
    public List<Trainer> trainers(Actor actor) {
        actor.requireStaff(Sessions.READERS);
        return rows.trainers();
    }

    /**
     * Saves a trainer, a new one without an id.
     *
     * @throws de.kontor.identity.Forbidden for everybody but product and commercial managers
     */
    @Transactional
    public Saving<TrainerId> saveTrainer(Actor actor, Optional<TrainerId> id, String name, String email) {
        actor.requireStaff(PLANNERS);
        String clean = Typed.line(name);
        String address = Typed.line(email);
        if (!Typed.isGiven(clean, Typed.NAME)) {
            return new Saving.Refused<>(Field.NAME, Message.of("training.refused.name", new Count(Typed.NAME)));
        }
        if (!address.matches("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s]{2,}")) {
            return new Saving.Refused<>(Field.EMAIL, Message.of("training.refused.email"));
        }
        TrainerId trainer = id.orElseGet(TrainerId::next);
        return rows.putTrainer(trainer, clean, address)
                ? new Saving.Saved<>(trainer)
                : new Saving.Refused<>(Field.NAME, Message.of("training.refused.trainerKnown"));
    }
}
