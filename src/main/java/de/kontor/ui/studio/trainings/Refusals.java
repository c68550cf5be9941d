package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import de.kontor.training.Saving;
import de.kontor.ui.Notice;
import de.kontor.ui.Screen;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Shows what is wrong with something typed at the field it is about; nothing that was typed is lost. */
class Refusals extends Div {
    private final Map<Saving.Field, HasValidationProperties> fields = new EnumMap<>(Saving.Field.class);
    private final Set<Saving.Field> narrow = EnumSet.noneOf(Saving.Field.class);

    Refusals at(Saving.Field field, HasValidationProperties shown) {
        fields.put(field, shown);
        return this;
    }

    /** The same for a field that is too narrow for a sentence: it is marked, and the sentence stands here. */
    Refusals below(Saving.Field field, HasValidationProperties marked) {
        narrow.add(field);
        return at(field, marked);
    }

    void clear() {
        removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    void show(Saving.Refused<?> refused) {
        show(refused.field(), Screen.texts().text(refused.reason()));
    }

    void show(Saving.Field field, String why) {
        HasValidationProperties shown = fields.get(field);
        if (shown == null) {
            add(Notice.error(why));
            return;
        }
        if (narrow.contains(field)) {
            add(Notice.error(why));
        }
        shown.setErrorMessage(narrow.contains(field) ? "" : why);
        shown.setInvalid(true);
        ((HasElement) shown).getElement().callJsFunction("focus");
    }
}
