package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.Trade;
import de.kontor.catalog.Category;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.training.Course;
import de.kontor.training.CourseDraft;
import de.kontor.training.CourseLevel;
import de.kontor.training.Saving;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A course being written. */
class CourseForm extends Div {
    private static final int DAY = 180;

    private final TextField number;
    private final TextField german;
    private final TextField english;
    private final TextArea textGerman = new TextArea(getTranslation("studio.course.text.de"));
    private final TextArea textEnglish = new TextArea(getTranslation("studio.course.text.en"));
    private final Select<CourseLevel> level;
    private final IntegerField minutes;
    private final TextField price;
    private final MultiSelectComboBox<Category> categories =
            new MultiSelectComboBox<>(getTranslation("studio.course.categories"));
    private final MultiSelectComboBox<Trade> trades = new MultiSelectComboBox<>(getTranslation("studio.course.trades"));
    private final MultiSelectComboBox<PackageVersion> packages =
            new MultiSelectComboBox<>(getTranslation("studio.course.packages"));
    private final Checkbox offered = new Checkbox(getTranslation("studio.course.offered"));
    private final Refusals refusals = new Refusals();

    CourseForm(
            Optional<Course> course,
            List<Category> known,
            List<PackageVersion> sold,
            Function<CourseDraft, Optional<Saving.Refused<?>>> save,
            Runnable close) {
        addClassNames("card", "stack");
        number = Typing.text(
                getTranslation("studio.course.number"),
                course.map(Course::number).orElse(""),
                20);
        german = Typing.text(
                getTranslation("studio.course.name.de"),
                course.map(found -> found.name().de()).orElse(""),
                120);
        english = Typing.text(
                getTranslation("studio.course.name.en"),
                course.map(found -> found.name().en()).orElse(""),
                120);
        level = Typing.choice(getTranslation("studio.course.level"), List.of(CourseLevel.values()), TrainingWords::of);
        level.setValue(course.map(Course::level).orElse(CourseLevel.BASIC));
        minutes = Typing.number(
                getTranslation("studio.course.minutes"),
                course.map(Course::minutes).orElse(DAY));
        price = Typing.text(
                getTranslation("studio.course.price"),
                course.map(found -> found.seatPrice().toString().replace('.', ','))
                        .orElse(""),
                12);
        price.getElement().setAttribute("inputmode", "decimal");
        texts(course);
        categories.setItems(known);
        categories.setItemLabelGenerator(category -> Screen.text(category.name()));
        categories.setValue(known.stream()
                .filter(category ->
                        course.map(Course::categories).orElse(List.of()).contains(category.code()))
                .toList());
        trades.setItems(Trade.values());
        trades.setItemLabelGenerator(trade -> getTranslation("trade." + trade));
        trades.setHelperText(getTranslation("studio.course.trades.help"));
        trades.setValue(course.map(Course::trades).orElse(Set.of()));
        packages(course.map(Course::packages).orElse(Set.of()), sold);
        offered.setValue(course.map(Course::offered).orElse(true));
        refusals.at(Saving.Field.NUMBER, number)
                .at(Saving.Field.NAME, german)
                .at(Saving.Field.DESCRIPTION, textGerman)
                .at(Saving.Field.MINUTES, minutes)
                .at(Saving.Field.PRICE, price);
        Div figures = new Div(number, level, minutes, price);
        figures.addClassNames("columns", "short");
        minutes.setWidthFull();
        Div names = new Div(german, english, textGerman, textEnglish);
        names.addClassNames("columns", "pairs");
        Div belongs = new Div(categories, trades, packages);
        belongs.addClassName("columns");
        Div actions = new Div(
                PlainButton.primary(getTranslation("studio.training.save"), () -> save(save)),
                PlainButton.secondary(getTranslation("studio.training.close"), close));
        actions.addClassNames("row", "wrap");
        add(
                new H2(course.map(found -> Screen.text(found.name())).orElse(getTranslation("studio.course.add"))),
                names,
                belongs,
                figures,
                offered,
                refusals,
                actions);
    }

    private void texts(Optional<Course> course) {
        textGerman.setValue(course.map(found -> found.description().de()).orElse(""));
        textEnglish.setValue(course.map(found -> found.description().en()).orElse(""));
        List.of(textGerman, textEnglish).forEach(text -> {
            text.setMaxLength(2_000);
            text.setWidthFull();
        });
        categories.setWidthFull();
        trades.setWidthFull();
    }

    private void packages(Set<PackageId> linked, List<PackageVersion> sold) {
        packages.setItems(sold);
        packages.setItemLabelGenerator(version ->
                version.number() + " " + Screen.text(version.content().name()));
        packages.setHelperText(getTranslation("studio.course.packages.help"));
        packages.setValue(sold.stream()
                .filter(version -> linked.contains(version.packageId()))
                .toList());
        packages.setWidthFull();
    }

    private void save(Function<CourseDraft, Optional<Saving.Refused<?>>> save) {
        refusals.clear();
        Optional<Money> amount = Typing.money(price.getValue());
        if (amount.isEmpty()) {
            refusals.show(Saving.Field.PRICE, Screen.texts().text("training.refused.price"));
            return;
        }
        save.apply(new CourseDraft(
                        number.getValue(),
                        new LocalizedText(german.getValue(), english.getValue()),
                        new LocalizedText(textGerman.getValue(), textEnglish.getValue()),
                        level.getValue(),
                        Typing.of(minutes),
                        amount.get(),
                        categories.getValue().stream().map(Category::code).toList(),
                        trades.getValue(),
                        packages.getValue().stream()
                                .map(PackageVersion::packageId)
                                .collect(Collectors.toUnmodifiableSet()),
                        offered.getValue()))
                .ifPresent(refusals::show);
    }
}
