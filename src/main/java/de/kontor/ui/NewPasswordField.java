package de.kontor.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import de.kontor.identity.PasswordFault;
import java.util.Locale;

/** The field for a new password: typed once, can be made visible, says what is wrong with it. */
class NewPasswordField extends PasswordField {
    NewPasswordField() {
        setLabel(getTranslation("password.new"));
        setHelperText(getTranslation("password.new.help"));
        setRequiredIndicatorVisible(true);
        setWidthFull();
        getElement().setAttribute("autocomplete", "new-password");
    }

    void refuse(PasswordFault fault) {
        setErrorMessage(getTranslation("password.fault." + fault.name().toLowerCase(Locale.ROOT)));
        setInvalid(true);
        focus();
    }
}
