package de.kontor.ui.desk.logins;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.identity.LoginCreation.Reason;
import de.kontor.identity.Role;
import de.kontor.ui.desk.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What every new login needs. A refusal stands at the field it is about; what was typed stays. */
class LoginFields extends Div {
    private final TextField name = new TextField(getTranslation("desk.login.name"));
    private final TextField email = new TextField(getTranslation("desk.login.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("desk.login.roles"));
    private final Select<Locale> language = new Select<>();
    private final PasswordField password = new PasswordField(getTranslation("desk.login.password"));

    LoginFields(List<Role> choices) {
        addClassName("stack");
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("inputmode", "email");
        roles.setItems(choices);
        roles.setItemLabelGenerator(Names::of);
        language.setLabel(getTranslation("desk.login.language"));
        language.setItems(Locale.GERMAN, Locale.ENGLISH);
        language.setItemLabelGenerator(choice -> getTranslation("desk.login.language." + choice.getLanguage()));
        language.setValue(Locale.GERMAN);
        password.setHelperText(getTranslation("desk.login.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        Stream.<HasSize>of(name, email, language, password).forEach(HasSize::setWidthFull);
        add(name, email, roles, language, password);
    }

    String name() {
        return name.getValue();
    }

    String email() {
        return email.getValue();
    }

    Set<Role> roles() {
        return Set.copyOf(roles.getValue());
    }

    Locale language() {
        return language.getValue();
    }

    /** Empty: a link to choose one is mailed. */
    Optional<String> password() {
        return Optional.of(password.getValue()).filter(typed -> !typed.isEmpty());
    }

    void clearRefusals() {
        Stream.<HasValidationProperties>of(name, email, roles, password).forEach(field -> field.setInvalid(false));
    }

    void refuse(Reason reason) {
        String why = getTranslation("desk.login.refused." + reason);
        switch (reason) {
            case EMAIL_TAKEN, EMAIL_INVALID -> refuse(email, why);
            case NAME_MISSING, NAME_TOO_LONG -> refuse(name, why);
            case ROLES_MISSING, ROLES_MIXED -> refuse(roles, why);
            case PASSWORD_WEAK -> refuse(password, why);
        }
    }

    /** Shows a sentence at a field and goes there. */
    static void refuse(HasValidationProperties field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.getElement().callJsFunction("focus");
    }
}
