package de.kontor.ui.studio.rules;

import de.kontor.ui.Screen;
import java.util.MissingResourceException;

/** Whether a text has a special wording, where most share one. */
final class Words {
    private Words() {}

    static boolean has(String key) {
        try {
            Screen.texts().text(key);
            return true;
        } catch (MissingResourceException none) {
            return false;
        }
    }
}
