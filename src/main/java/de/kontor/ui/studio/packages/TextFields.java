package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.shared.LocalizedText;
import de.kontor.starterpacks.PackageContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Name and description in both languages, and the picture. */
class TextFields extends Div {
    /** Drawings that suit a package; each is a file in {@code images/articles}. */
    private static final List<String> PICTURES = List.of(
            "box",
            "bag",
            "bucket",
            "drill",
            "screwdriver",
            "wrench",
            "hammer",
            "cable",
            "breaker",
            "lamp",
            "fitting",
            "pipe",
            "paint-brush",
            "glove",
            "helmet",
            "first-aid",
            "bottle",
            "broom",
            "coffee",
            "wiper",
            "screw",
            "disc");

    private final TextField nameDe = new TextField(getTranslation("studio.packages.name.de"));
    private final TextField nameEn = new TextField(getTranslation("studio.packages.name.en"));
    private final TextArea textDe = new TextArea(getTranslation("studio.packages.text.de"));
    private final TextArea textEn = new TextArea(getTranslation("studio.packages.text.en"));
    private final Select<String> picture = new Select<>();
    private final Image drawn = new Image("", "");

    TextFields(PackageContent content, boolean writable, Consumer<UnaryOperator<PackageContent>> onChange) {
        addClassNames("card", "stack", "close");
        nameDe.setMaxLength(80);
        nameEn.setMaxLength(80);
        textDe.setMaxLength(2_000);
        textEn.setMaxLength(2_000);
        picture.setLabel(getTranslation("studio.packages.picture"));
        List<String> pictures = new ArrayList<>(PICTURES);
        if (!pictures.contains(content.picture())) {
            pictures.add(content.picture());
        }
        picture.setItems(pictures);
        picture.setItemLabelGenerator(one -> getTranslation("studio.packages.picture." + one));
        drawn.setWidth("96px");
        drawn.setHeight("64px");
        show(content);
        readOnly(!writable);
        Runnable keep = () -> onChange.accept(this::content);
        List.of(nameDe, nameEn).forEach(field -> field.addValueChangeListener(change -> keep.run()));
        List.of(textDe, textEn).forEach(field -> field.addValueChangeListener(change -> keep.run()));
        picture.addValueChangeListener(change -> {
            drawn.setSrc(source());
            keep.run();
        });
        Div words = new Div(nameDe, nameEn, textDe, textEn);
        words.addClassName("columns");
        Div shown = new Div(picture, drawn);
        shown.addClassNames("row", "wrap", "bottom");
        add(new H2(getTranslation("studio.packages.words")), words, shown);
    }

    private void show(PackageContent content) {
        nameDe.setValue(content.name().de());
        nameEn.setValue(content.name().en());
        textDe.setValue(content.text().de());
        textEn.setValue(content.text().en());
        picture.setValue(content.picture());
        drawn.setSrc(source());
    }

    private String source() {
        return "images/articles/" + picture.getValue() + ".svg";
    }

    private void readOnly(boolean readOnly) {
        nameDe.setReadOnly(readOnly);
        nameEn.setReadOnly(readOnly);
        textDe.setReadOnly(readOnly);
        textEn.setReadOnly(readOnly);
        picture.setReadOnly(readOnly);
    }

    private PackageContent content(PackageContent now) {
        return new PackageContent(
                new LocalizedText(nameDe.getValue(), nameEn.getValue()),
                new LocalizedText(textDe.getValue(), textEn.getValue()),
                picture.getValue(),
                now.trades(),
                now.strategies(),
                now.slots(),
                now.price(),
                now.validUntil(),
                now.limitPerAccount(),
                now.trainingSeats(),
                now.reorderEveryWeeks());
    }
}
