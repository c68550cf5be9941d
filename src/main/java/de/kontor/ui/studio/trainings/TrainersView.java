package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.training.Courses;
import de.kontor.training.Saving;
import de.kontor.training.Sessions;
import de.kontor.training.Trainer;
import de.kontor.training.TrainerId;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.NavGroup;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Who gives trainings, each with a way to the own calendar. */
@Route(value = "studio/trainings/trainers", layout = StudioLayout.class)
@Menu(title = "studio.nav.trainers", order = 83)
@NavGroup("studio.nav.trainings")
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class TrainersView extends Page {
    private final Courses courses;
    private final Actor actor;
    private final Div place = new Div();
    private final DataTable<Trainer> table;

    TrainersView(Courses courses, CurrentActor current) {
        super("studio.nav.trainers");
        this.courses = courses;
        this.actor = current.get();
        place.addClassName("stack");
        table = new DataTable<Trainer>(title())
                .heading(
                        getTranslation("studio.trainer.name"),
                        trainer -> new PageLink("studio/trainings?trainer=" + trainer.id(), trainer.name()))
                .text(getTranslation("studio.trainer.email"), Trainer::email)
                .whenEmpty(new EmptyState(getTranslation("studio.trainer.empty")));
        PageHeader header = new PageHeader(title());
        if (Sessions.mayPlan(actor)) {
            table.unnamed(getTranslation("studio.training.edit"), trainer -> PlainButton.link(
                            getTranslation("studio.training.edit"), () -> open(Optional.of(trainer)))
                    .labelled(getTranslation("studio.training.edit") + ": " + trainer.name()));
            header.actions(PlainButton.primary(getTranslation("studio.trainer.add"), () -> open(Optional.empty())));
        }
        add(header, place, table);
        table.setRows(courses.trainers(actor));
    }

    private void open(Optional<Trainer> trainer) {
        place.removeAll();
        TextField name = Typing.text(
                getTranslation("studio.trainer.name"),
                trainer.map(Trainer::name).orElse(""),
                120);
        TextField email = Typing.text(
                getTranslation("studio.trainer.email"),
                trainer.map(Trainer::email).orElse(""),
                254);
        Refusals refusals = new Refusals().at(Saving.Field.NAME, name).at(Saving.Field.EMAIL, email);
        Div actions = new Div(
                PlainButton.primary(getTranslation("studio.training.save"), () -> {
                    refusals.clear();
                    save(trainer, name.getValue(), email.getValue()).ifPresent(refusals::show);
                }),
                PlainButton.secondary(getTranslation("studio.training.close"), place::removeAll));
        actions.addClassNames("row", "wrap");
        Div form = new Div(
                new H2(trainer.map(Trainer::name).orElse(getTranslation("studio.trainer.add"))),
                name,
                email,
                refusals,
                actions);
        form.addClassNames("card", "stack", "narrow-form");
        place.add(form);
        name.focus();
    }

    private Optional<Saving.Refused<?>> save(Optional<Trainer> trainer, String name, String email) {
        Saving<TrainerId> saving = courses.saveTrainer(actor, trainer.map(Trainer::id), name, email);
        if (saving instanceof Saving.Refused<TrainerId> refused) {
            return Optional.of(refused);
        }
        place.removeAll();
        place.add(Notice.ok(getTranslation("studio.trainer.saved")));
        table.setRows(courses.trainers(actor));
        return Optional.empty();
    }
}
