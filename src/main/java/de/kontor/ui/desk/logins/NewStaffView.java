package de.kontor.ui.desk.logins;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.Identity;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.NewStaff;
import de.kontor.identity.Role;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** Gives somebody of the staff a login. */
@Route(value = "desk/logins/new-staff", layout = DeskLayout.class)
@RolesAllowed("ADMIN")
class NewStaffView extends Page {
    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> !role.isMemberRole()).toList();

    private final Identity identity;
    private final CurrentActor current;
    private final Div form = new Div();
    private LoginFields fields = new LoginFields(ROLES);

    NewStaffView(Identity identity, CurrentActor current) {
        super("desk.login.new-staff");
        this.identity = identity;
        this.current = current;
        form.addClassNames("card", "stack", "narrow-form");
        showForm();
        add(new PageHeader(title()), form, new DeskLink("desk/logins", getTranslation("desk.login.back")));
    }

    private void showForm() {
        form.removeAll();
        form.add(fields, PlainButton.primary(getTranslation("desk.login.create"), this::create));
    }

    private void create() {
        fields.clearRefusals();
        NewStaff staff = new NewStaff(
                fields.email(),
                fields.name(),
                fields.roles(),
                fields.language(),
                fields.password().orElse(null));
        switch (identity.createStaff(current.get(), staff)) {
            case LoginCreation.Refused refused -> fields.refuse(refused.reason());
            case LoginCreation.Created created -> {
                String done = getTranslation(
                        fields.password().isPresent() ? "desk.login.done" : "desk.login.done-by-mail", fields.name());
                fields = new LoginFields(ROLES);
                showForm();
                form.addComponentAsFirst(Notice.ok(done));
            }
        }
    }
}
