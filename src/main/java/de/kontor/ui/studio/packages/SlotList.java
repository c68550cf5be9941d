package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageReport;
import de.kontor.starterpacks.Slot;
import de.kontor.ui.EmptyState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** The slots of a package in their order; moved by buttons. New articles become slots, or choices of the marked slot. */
class SlotList extends Div {
    private final boolean writable;
    private final Consumer<List<Slot>> onChange;
    private final OrderedList list = new OrderedList();
    private List<Slot> slots = List.of();
    private int marked = -1;
    private int open = -1;

    SlotList(boolean writable, Consumer<List<Slot>> onChange) {
        this.writable = writable;
        this.onChange = onChange;
        addClassNames("card", "stack", "close");
        list.addClassNames("plain-list", "stack", "close");
        add(new H2(getTranslation("studio.packages.slots")));
    }

    void show(List<Slot> now, PackageReport report) {
        slots = now;
        list.removeAll();
        removeAll();
        add(new H2(getTranslation("studio.packages.slots")));
        if (now.isEmpty()) {
            add(new EmptyState(getTranslation("studio.packages.slots.none")));
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            list.add(new SlotRow(
                    new SlotRow.Place(i, now.size(), marked == i, open == i, writable), now.get(i), report, this));
        }
        add(list);
    }

    /** Adds an article with one packaging unit: to the marked slot as a choice, else as a slot of its own. */
    void add(Component one) {
        List<Slot> next = new ArrayList<>(slots);
        Quantity pack = Quantity.of(one.article().packagingUnit());
        if (marked >= 0 && marked < next.size()) {
            Slot slot = next.get(marked);
            List<Slot.Choice> choices = new ArrayList<>(slot.choices());
            choices.add(new Slot.Choice(one.article().id(), pack));
            next.set(marked, new Slot(slot.name(), slot.min(), slot.max(), choices));
        } else {
            next.add(Slot.fixed(one.article().name(), one.article().id(), pack));
        }
        onChange.accept(List.copyOf(next));
    }

    /** The next articles become choices of this slot, until it is pressed again. */
    void mark(int index) {
        marked = marked == index ? -1 : index;
        refresh();
    }

    void open(int index) {
        open = open == index ? -1 : index;
        refresh();
    }

    private void refresh() {
        onChange.accept(slots);
    }

    void replace(int index, Slot slot) {
        List<Slot> next = new ArrayList<>(slots);
        next.set(index, slot);
        onChange.accept(List.copyOf(next));
    }

    void remove(int index) {
        List<Slot> next = new ArrayList<>(slots);
        next.remove(index);
        marked = -1;
        open = -1;
        onChange.accept(List.copyOf(next));
    }

    void move(int index, int by) {
        List<Slot> next = new ArrayList<>(slots);
        Collections.swap(next, index, index + by);
        marked = marked == index ? index + by : -1;
        open = open == index ? index + by : -1;
        onChange.accept(List.copyOf(next));
    }
}
