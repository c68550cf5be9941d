package de.kontor.ui.desk.articles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import de.kontor.catalog.StockCorrection;
import de.kontor.catalog.StockCorrection.Corrected;
import de.kontor.catalog.StockCorrection.Refused;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Enters counted pieces. A refusal stands at the field it is about; what was typed stays. */
class CorrectionForm extends Div {
    private final TextField counted = new TextField(getTranslation("desk.article.correct.counted"));
    private final TextArea reason = new TextArea(getTranslation("desk.article.correct.reason"));
    private final BiFunction<String, String, StockCorrection> correct;
    private final Consumer<Corrected> onCorrected;

    /** @param correct gets the count and the reason as typed */
    CorrectionForm(BiFunction<String, String, StockCorrection> correct, Consumer<Corrected> onCorrected) {
        this.correct = correct;
        this.onCorrected = onCorrected;
        addClassNames("stack", "close");
        counted.setRequiredIndicatorVisible(true);
        counted.getElement().setAttribute("inputmode", "numeric");
        counted.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(
                new H3(getTranslation("desk.article.correct.title")),
                counted,
                reason,
                PlainButton.primary(getTranslation("desk.article.correct.save"), this::save));
    }

    private void save() {
        counted.setInvalid(false);
        reason.setInvalid(false);
        switch (correct.apply(counted.getValue(), reason.getValue())) {
            case Corrected corrected -> onCorrected.accept(corrected);
            case Refused refused -> refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        String why = getTranslation(
                "desk.article.correct.refused." + refused.reason(),
                Screen.formats().integer(refused.reserved()));
        TextFieldBase<?, String> field =
                switch (refused.reason()) {
                    case MISSING_REASON, REASON_TOO_LONG -> reason;
                    case NOT_A_COUNT, TOO_LARGE, BELOW_RESERVED, UNKNOWN_ARTICLE -> counted;
                };
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
