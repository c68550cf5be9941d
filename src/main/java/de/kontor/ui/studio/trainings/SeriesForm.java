package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import de.kontor.shared.FederalState;
import de.kontor.training.Course;
import de.kontor.training.Saving;
import de.kontor.training.Series;
import de.kontor.training.Trainer;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A series being written. */
class SeriesForm extends Div {
    private final Select<Course> course;
    private final Select<Trainer> trainer;
    private final IntegerField week;
    private final Select<DayOfWeek> weekday;
    private final TimePicker start = Typing.time(getTranslation("studio.session.start"));
    private final TextField place;
    private final TextField link;
    private final Select<FederalState> state;
    private final IntegerField min;
    private final IntegerField max;
    private final IntegerField deadline;
    private final IntegerField free;
    private final Checkbox running = new Checkbox(getTranslation("studio.series.running"));
    private final Refusals refusals = new Refusals();

    SeriesForm(
            Optional<Series> known,
            List<Course> courses,
            List<Trainer> trainers,
            Function<Series, Optional<Saving.Refused<?>>> save,
            Runnable close) {
        addClassNames("card", "stack");
        course = Typing.choice(
                getTranslation("studio.series.course"),
                courses,
                item -> Screen.text(item.name()) + " · " + item.number());
        trainer = Typing.choice(getTranslation("studio.session.trainer"), trainers, Trainer::name);
        week = Typing.number(
                getTranslation("studio.series.week"), known.map(Series::week).orElse(3));
        weekday = Typing.choice(
                getTranslation("studio.series.weekday"),
                List.of(DayOfWeek.values()).subList(0, 5),
                day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Screen.language()));
        place = Typing.text(
                getTranslation("studio.session.place"), known.map(Series::place).orElse(""), 200);
        link = Typing.text(
                getTranslation("studio.session.link"), known.map(Series::link).orElse(""), 500);
        state = Typing.choice(
                getTranslation("studio.series.state"), List.of(FederalState.values()), FederalState::name);
        min = Typing.number(
                getTranslation("studio.session.min"), known.map(Series::min).orElse(4));
        max = Typing.number(
                getTranslation("studio.session.max"), known.map(Series::max).orElse(12));
        deadline = Typing.number(
                getTranslation("studio.series.deadline"),
                known.map(Series::deadlineDays).orElse(7));
        free = Typing.number(
                getTranslation("studio.series.free"),
                known.map(Series::freeDays).orElse(7));
        known.ifPresent(series -> {
            courses.stream()
                    .filter(item -> item.id().equals(series.course()))
                    .findFirst()
                    .ifPresent(course::setValue);
            trainers.stream()
                    .filter(item -> item.id().equals(series.trainer()))
                    .findFirst()
                    .ifPresent(trainer::setValue);
        });
        weekday.setValue(known.map(Series::weekday).orElse(DayOfWeek.TUESDAY));
        start.setValue(known.map(Series::start).orElse(LocalTime.of(9, 0)));
        state.setValue(known.map(Series::state).orElse(FederalState.BW));
        running.setValue(known.map(Series::running).orElse(true));
        place.setHelperText(getTranslation("studio.session.place.help"));
        refusals.at(Saving.Field.TRAINER, trainer)
                .below(Saving.Field.START, week)
                .at(Saving.Field.PLACE, place)
                .below(Saving.Field.SEATS, max)
                .below(Saving.Field.DEADLINE, deadline);
        Div what = new Div(course, trainer, place, link);
        what.addClassNames("columns", "pairs");
        Div times = new Div(week, weekday, start, state);
        times.addClassNames("row", "wrap");
        Div seats = new Div(min, max, deadline, free);
        seats.addClassNames("row", "wrap", "bottom");
        Div actions = new Div(
                PlainButton.primary(getTranslation("studio.training.save"), () -> save(save)),
                PlainButton.secondary(getTranslation("studio.training.close"), close));
        actions.addClassNames("row", "wrap");
        add(new H2(getTranslation("studio.series.title")), what, times, seats, running, refusals, actions);
    }

    private void save(Function<Series, Optional<Saving.Refused<?>>> save) {
        refusals.clear();
        Course chosen = course.getValue();
        Trainer by = trainer.getValue();
        LocalTime at = start.getValue();
        if (chosen == null || by == null || at == null) {
            refusals.show(Saving.Field.STATE, getTranslation("studio.training.incomplete"));
            return;
        }
        save.apply(new Series(
                        chosen.id(),
                        by.id(),
                        Typing.of(week),
                        weekday.getValue(),
                        at,
                        place.getValue(),
                        link.getValue(),
                        state.getValue(),
                        Typing.of(min),
                        Typing.of(max),
                        Typing.of(deadline),
                        Typing.of(free),
                        running.getValue()))
                .ifPresent(refusals::show);
    }
}
