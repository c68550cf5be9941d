package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.kontor.ui.PlainButton;
import java.util.Optional;
import java.util.function.Function;

/** Asks what a new draft is about. */
class DraftDialog extends Dialog {
    private final TitleField title = new TitleField("");

    /** @param attempt answers a sentence that says why not; the dialog then stays */
    DraftDialog(Function<String, Optional<String>> attempt) {
        setHeaderTitle(getTranslation("studio.rules.draft"));
        setWidth("min(460px, 94vw)");
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        title.focus();
        add(new Paragraph(getTranslation("studio.rules.draft.text")), title);
        getFooter()
                .add(
                        PlainButton.secondary(getTranslation("kit.confirm.cancel"), this::close),
                        PlainButton.primary(
                                getTranslation("studio.rules.draft.create"),
                                () -> attempt.apply(title.getValue()).ifPresentOrElse(this::refuse, this::close)));
    }

    private void refuse(String why) {
        title.setErrorMessage(why);
        title.setInvalid(true);
    }
}
