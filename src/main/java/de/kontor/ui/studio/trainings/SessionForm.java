package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import de.kontor.training.Course;
import de.kontor.training.Saving;
import de.kontor.training.Session;
import de.kontor.training.SessionDraft;
import de.kontor.training.Trainer;
import de.kontor.ui.DatePickers;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A session being planned or changed. */
class SessionForm extends Div {
    private final Select<Course> course;
    private final Select<Trainer> trainer;
    private final DatePicker day = DatePickers.labelled(getTranslation("studio.session.day"));
    private final TimePicker start = Typing.time(getTranslation("studio.session.start"));
    private final DatePicker lastDay = DatePickers.labelled(getTranslation("studio.session.last-day"));
    private final TimePicker end = Typing.time(getTranslation("studio.session.end"));
    private final TextField place;
    private final TextField link;
    private final IntegerField min;
    private final IntegerField max;
    private final DatePicker deadline = DatePickers.labelled(getTranslation("studio.session.deadline"));
    private final DatePicker free = DatePickers.labelled(getTranslation("studio.session.free-until"));
    private final Refusals refusals = new Refusals();
    private final UnaryOperator<LocalDate> usualDeadline;

    /**
     * @param usualDeadline of a day, until somebody says otherwise
     * @param save answers what stands in the way; nothing when it worked
     */
    SessionForm(
            Optional<Session> known,
            List<Course> courses,
            List<Trainer> trainers,
            UnaryOperator<LocalDate> usualDeadline,
            Function<SessionDraft, Optional<Saving.Refused<?>>> save) {
        this.usualDeadline = usualDeadline;
        addClassName("stack");
        course = Typing.choice(
                getTranslation("studio.series.course"),
                courses,
                item -> Screen.text(item.name()) + " · " + item.number());
        trainer = Typing.choice(getTranslation("studio.session.trainer"), trainers, Trainer::name);
        place = Typing.text(
                getTranslation("studio.session.place"),
                known.map(Session::place).orElse(""),
                200);
        link = Typing.text(
                getTranslation("studio.session.link"), known.map(Session::link).orElse(""), 500);
        place.setHelperText(getTranslation("studio.session.place.help"));
        min = Typing.number(
                getTranslation("studio.session.min"), known.map(Session::min).orElse(4));
        max = Typing.number(
                getTranslation("studio.session.max"), known.map(Session::max).orElse(12));
        start.setValue(LocalTime.of(9, 0));
        end.setValue(LocalTime.NOON);
        known.ifPresent(session -> fill(session, courses, trainers));
        day.addValueChangeListener(change -> follow(change.getValue()));
        refusals.at(Saving.Field.TRAINER, trainer)
                .below(Saving.Field.START, start)
                .at(Saving.Field.PLACE, place)
                .below(Saving.Field.SEATS, max)
                .below(Saving.Field.DEADLINE, deadline);
        Div what = new Div(course, trainer, place, link);
        what.addClassNames("columns", "pairs");
        Div times = new Div(day, start, lastDay, end);
        times.addClassNames("row", "wrap", "top");
        Div seats = new Div(min, max, deadline, free);
        seats.addClassNames("row", "wrap", "top");
        Div actions = new Div(PlainButton.primary(getTranslation("studio.training.save"), () -> save(save)));
        add(what, times, seats);
        known.filter(session -> session.taken() + session.waiting() > 0).ifPresent(booked -> add(keeps()));
        add(refusals, actions);
    }

    private static Span keeps() {
        Span keeps = new Span(Screen.texts().text("studio.session.free-until.help"));
        keeps.addClassName("muted");
        return keeps;
    }

    private void fill(Session session, List<Course> courses, List<Trainer> trainers) {
        courses.stream()
                .filter(item -> item.id().equals(session.course()))
                .findFirst()
                .ifPresent(course::setValue);
        course.setReadOnly(true);
        trainers.stream()
                .filter(item -> item.id().equals(session.trainerId()))
                .findFirst()
                .ifPresent(trainer::setValue);
        day.setValue(TrainingWords.day(session.start()));
        start.setValue(TrainingWords.time(session.start()));
        lastDay.setValue(TrainingWords.day(session.end()));
        end.setValue(TrainingWords.time(session.end()));
        deadline.setValue(TrainingWords.day(session.deadline()));
        free.setValue(TrainingWords.day(session.freeUntil()));
    }

    /** The other days move with the first one while nobody has said otherwise. */
    private void follow(@org.jspecify.annotations.Nullable LocalDate first) {
        if (first != null) {
            lastDay.setValue(first);
            deadline.setValue(usualDeadline.apply(first));
            free.setValue(usualDeadline.apply(first));
        }
    }

    private void save(Function<SessionDraft, Optional<Saving.Refused<?>>> save) {
        refusals.clear();
        Course chosen = course.getValue();
        Trainer by = trainer.getValue();
        LocalDate first = day.getValue();
        LocalDate last = lastDay.getValue();
        LocalTime from = start.getValue();
        LocalTime to = end.getValue();
        LocalDate bookable = deadline.getValue();
        LocalDate freeUntil = free.getValue();
        if (chosen == null
                || by == null
                || first == null
                || last == null
                || from == null
                || to == null
                || bookable == null
                || freeUntil == null) {
            refusals.show(Saving.Field.STATE, getTranslation("studio.training.incomplete"));
            return;
        }
        LocalDateTime starts = first.atTime(from);
        save.apply(new SessionDraft(
                        chosen.id(),
                        by.id(),
                        starts,
                        last.atTime(to),
                        place.getValue(),
                        link.getValue(),
                        Typing.of(min),
                        Typing.of(max),
                        bookable.atTime(from),
                        freeUntil.atTime(from)))
                .ifPresent(refusals::show);
    }
}
