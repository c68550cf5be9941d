package de.kontor.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.kontor.shared.Formats;
import de.kontor.shared.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes date pickers that speak the language of the screen and start the week on Monday. */
public final class DatePickers {
    private DatePickers() {}

    /** A picker with a label; dates are typed and shown as {@link Formats#date} does. */
    public static DatePicker labelled(String label) {
        DatePicker picker = new DatePicker(label);
        Locale language = Texts.language(picker.getLocale());
        picker.setLocale(language);
        picker.setI18n(words(language));
        return picker;
    }

    private static DatePicker.DatePickerI18n words(Locale language) {
        boolean german = language.equals(Locale.GERMAN);
        return new DatePicker.DatePickerI18n()
                .setDateFormats(german ? "dd.MM.yyyy" : "d MMM yyyy", "d.M.yy", "d/M/yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(months(language))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setToday(Texts.of(language).text("kit.date.today"))
                .setCancel(Texts.of(language).text("kit.date.cancel"))
                .setBadInputErrorMessage(Texts.of(language).text("kit.date.bad"));
    }

    private static List<String> months(Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList();
    }

    /** Vaadin counts weekdays from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
