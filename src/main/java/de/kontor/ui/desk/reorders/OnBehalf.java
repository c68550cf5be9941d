package de.kontor.ui.desk.reorders;

import de.kontor.ui.Confirmation;
import de.kontor.ui.DayQuestion;
import de.kontor.ui.Screen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks why something is done on behalf of a customer; the question stays with what was typed while it is refused. */
final class OnBehalf {
    private OnBehalf() {}

    /**
     * @param key of what is done
     * @param attempt gets the reason, and answers why not
     */
    static void ask(String key, Function<String, Optional<String>> attempt) {
        ask(key, text("desk.reorder.on-behalf"), attempt);
    }

    /** The same with words of its own. */
    static void ask(String key, String text, Function<String, Optional<String>> attempt) {
        Confirmation.tryWithReason(text(key), text, text(key), attempt);
    }

    /** Asks for a day too. */
    static void askDay(String key, LocalDate start, BiFunction<LocalDate, String, Optional<String>> attempt) {
        DayQuestion.askWithReason(
                text(key), text("desk.reorder.on-behalf"), text("desk.reorder.day"), start, text(key), attempt);
    }

    private static String text(String key) {
        return Screen.texts().text(key);
    }
}
