package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.shared.Formats;
import de.kontor.shared.LocalizedText;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageReport;
import de.kontor.starterpacks.Slot;
import de.kontor.ui.PlainButton;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One slot: its choices with quantity and price, how many of them are picked, and its place. */
class SlotRow extends ListItem {
    private final Place place;
    private final Slot slot;
    private final PackageReport report;
    private final SlotList list;
    private final Formats formats = Screen.formats();

    /** Where the row stands and how it is shown. */
    record Place(int index, int of, boolean marked, boolean open, boolean writable) {}

    SlotRow(Place place, Slot slot, PackageReport report, SlotList list) {
        this.place = place;
        this.slot = slot;
        this.report = report;
        this.list = list;
        addClassNames("slot", "stack", "tight");
        if (place.marked()) {
            addClassName("marked");
        }
        add(head());
        for (int i = 0; i < slot.choices().size(); i++) {
            add(choice(i, slot.choices().get(i)));
        }
        if (place.open() && place.writable()) {
            add(settings());
        }
    }

    private Div head() {
        Span name = new Span((place.index() + 1) + ". " + Screen.text(slot.name()));
        name.addClassName("strong");
        Div head = new Div(name, kind());
        head.addClassNames("row", "tight", "wrap");
        if (place.writable()) {
            head.add(buttons());
        }
        return head;
    }

    private StateBadge kind() {
        String text = slot.isFixed()
                ? getTranslation("studio.packages.slot.fixed")
                : getTranslation(
                        slot.isMandatory() ? "studio.packages.slot.mandatory" : "studio.packages.slot.optional",
                        slot.min(),
                        slot.max());
        return new StateBadge(text, slot.isFixed() ? Tone.NEUTRAL : Tone.INFO);
    }

    private Div buttons() {
        String name = Screen.text(slot.name());
        PlainButton up = PlainButton.icon(
                "↑", getTranslation("studio.packages.slot.up", name), () -> list.move(place.index(), -1));
        PlainButton down = PlainButton.icon(
                "↓", getTranslation("studio.packages.slot.down", name), () -> list.move(place.index(), 1));
        up.setEnabled(place.index() > 0);
        down.setEnabled(place.index() < place.of() - 1);
        PlainButton mark = PlainButton.link(
                getTranslation(place.marked() ? "studio.packages.slot.unmark" : "studio.packages.slot.mark"),
                () -> list.mark(place.index()));
        mark.getElement().setAttribute("aria-pressed", String.valueOf(place.marked()));
        PlainButton settings =
                PlainButton.link(getTranslation("studio.packages.slot.settings"), () -> list.open(place.index()));
        settings.getElement().setAttribute("aria-expanded", String.valueOf(place.open()));
        Div buttons = new Div(
                mark,
                settings,
                up,
                down,
                PlainButton.icon(
                        "✕", getTranslation("studio.packages.slot.remove", name), () -> list.remove(place.index())));
        buttons.addClassNames("row", "tight", "wrap", "end");
        return buttons;
    }

    private Div choice(int index, Slot.Choice choice) {
        Optional<Component> component = Optional.ofNullable(report.components().get(choice.article()));
        String name = component
                .map(one -> Screen.text(one.article().name()))
                .orElseGet(() -> getTranslation("studio.packages.unknown"));
        Span shown = new Span(name);
        Span facts = new Span(component
                .map(one -> getTranslation(
                        "studio.packages.choice.facts",
                        one.article().number(),
                        formats.integer(one.article().packagingUnit()),
                        formats.integer(one.stock().available())))
                .orElse(""));
        facts.addClassNames("sub", "muted", "small");
        Div words = new Div(shown, facts);
        words.addClassNames("stack", "tight", "grow");
        Div line = new Div(words);
        line.addClassNames("row", "wrap", "choice");
        if (place.writable()) {
            line.add(quantity(index, choice, name, component));
        } else {
            line.add(new Span(formats.quantity(choice.quantity())));
        }
        component.ifPresent(one -> line.add(money(one, choice)));
        if (place.writable() && slot.choices().size() > 1) {
            line.add(PlainButton.icon("✕", getTranslation("studio.packages.choice.remove", name), () -> {
                List<Slot.Choice> rest = new ArrayList<>(slot.choices());
                rest.remove(index);
                list.replace(place.index(), new Slot(slot.name(), slot.min(), slot.max(), rest));
            }));
        }
        return line;
    }

    private Div money(Component one, Slot.Choice choice) {
        Span net = new Span(formats.money(one.listNet(choice.quantity())));
        net.addClassName("num");
        Span cost =
                new Span(getTranslation("studio.packages.choice.cost", formats.money(one.costOf(choice.quantity()))));
        cost.addClassNames("muted", "small");
        Div money = new Div(net, cost);
        money.addClassNames("stack", "tight", "choice-money");
        return money;
    }

    private QuantityField quantity(int index, Slot.Choice choice, String name, Optional<Component> component) {
        QuantityField field = new QuantityField(
                name, component.map(one -> one.article().packagingUnit()).orElse(1));
        field.setQuantity(choice.quantity());
        return field.onChange(change -> {
            if (change instanceof QuantityField.Change.Chosen chosen) {
                List<Slot.Choice> next = new ArrayList<>(slot.choices());
                next.set(index, new Slot.Choice(choice.article(), chosen.quantity()));
                list.replace(place.index(), new Slot(slot.name(), slot.min(), slot.max(), next));
            }
        });
    }

    private Div settings() {
        TextField de = name("studio.packages.slot.name.de", slot.name().de());
        TextField en = name("studio.packages.slot.name.en", slot.name().en());
        IntegerField min = count("studio.packages.slot.min", slot.min(), 0);
        IntegerField max = count("studio.packages.slot.max", slot.max(), 1);
        Runnable keep = () -> list.replace(
                place.index(),
                new Slot(
                        new LocalizedText(de.getValue(), en.getValue()),
                        value(min, slot.min()),
                        value(max, slot.max()),
                        slot.choices()));
        de.addValueChangeListener(change -> keep.run());
        en.addValueChangeListener(change -> keep.run());
        min.addValueChangeListener(change -> keep.run());
        max.addValueChangeListener(change -> keep.run());
        Div settings = new Div(de, en, min, max);
        settings.addClassNames("row", "wrap", "bottom");
        return settings;
    }

    private TextField name(String key, String value) {
        TextField field = new TextField(getTranslation(key), value, "");
        field.setMaxLength(80);
        return field;
    }

    private IntegerField count(String key, int value, int least) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setValue(value);
        field.setMin(least);
        field.setMax(40);
        field.setStepButtonsVisible(true);
        field.setWidth("130px");
        return field;
    }

    private static int value(IntegerField field, int before) {
        return field.getValue() == null ? before : field.getValue();
    }
}
