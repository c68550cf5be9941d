package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Formats;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.starterpacks.PackageOffer.OfferedChoice;
import de.kontor.starterpacks.PackageOffer.OfferedSlot;
import de.kontor.starterpacks.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A starter package as a buyer sees it: what is in it, what each part costs, what can be chosen, what it saves. */
public class PackagePanel extends Div {
    private final PackageOffer offer;
    private final Consumer<Selection> onSelect;
    private final Formats formats = Screen.formats();

    /** @param onSelect gets every new selection that fits the package */
    public PackagePanel(PackageOffer offer, Consumer<Selection> onSelect) {
        this.offer = offer;
        this.onSelect = onSelect;
        addClassName("stack");
        add(head());
        List<Component> choices = new ArrayList<>();
        for (int i = 0; i < offer.slots().size(); i++) {
            if (!offer.slots().get(i).slot().isFixed()) {
                choices.add(choice(i, offer.slots().get(i)));
            }
        }
        if (!choices.isEmpty()) {
            Div card = new Div(new H2(getTranslation("package.choose")));
            card.addClassNames("card", "stack", "tight");
            choices.forEach(card::add);
            add(card);
        }
        add(parts());
    }

    private Component head() {
        PackageContent content = offer.version().content();
        Image picture = new Image("images/articles/" + content.picture() + ".svg", "");
        picture.setWidth("144px");
        picture.setHeight("96px");
        Paragraph text = new Paragraph(Screen.text(content.text()));
        text.addClassName("pre");
        Div words = new Div(text, facts());
        words.addClassNames("stack", "tight", "grow");
        Div head = new Div(picture, words);
        head.addClassNames("card", "row", "wrap", "top", "package-head");
        return head;
    }

    private FactTable facts() {
        PackageContent content = offer.version().content();
        FactTable facts = new FactTable(getTranslation("package.facts"))
                .fact(getTranslation("package.price"), strong(formats.money(offer.price())))
                .fact(getTranslation("package.own"), formats.money(offer.own()))
                .fact(
                        getTranslation("package.saving"),
                        offer.saving().isZero()
                                ? new Span(getTranslation("package.saving.none"))
                                : new StateBadge(formats.money(offer.saving()), Tone.ACCENT));
        facts.fact(
                getTranslation("package.delivery"),
                offer.completeOn()
                        .<Component>map(day -> new Span(formats.day(day)))
                        .orElseGet(() -> new StateBadge(getTranslation("package.delivery.none"), Tone.ERROR)));
        if (content.trainingSeats() > 0) {
            facts.fact(
                    getTranslation("package.seats"), getTranslation("package.seats.included", content.trainingSeats()));
        }
        content.reorderEveryWeeks()
                .ifPresent(weeks ->
                        facts.fact(getTranslation("package.reorder"), getTranslation("package.reorder.weeks", weeks)));
        content.limitPerAccount()
                .ifPresent(limit ->
                        facts.fact(getTranslation("package.limit"), getTranslation("package.limit.count", limit)));
        content.validUntil().ifPresent(day -> facts.fact(getTranslation("package.until"), formats.date(day)));
        return facts;
    }

    private Component parts() {
        DataTable<OfferedChoice> table = new DataTable<OfferedChoice>(getTranslation("package.parts"))
                .unnamed(getTranslation("package.picture"), PackagePanel::picture, "picture")
                .heading(getTranslation("package.part"), this::part)
                .number(getTranslation("package.pieces"), part -> formats.quantity(part.quantity()))
                .number(getTranslation("package.alone"), part -> formats.money(part.own()))
                .number(
                        getTranslation("package.share"),
                        part -> part.share().map(formats::money).orElse("–"))
                .column(getTranslation("package.delivery"), part -> delivery(part, formats))
                .pageSize(200);
        table.setRows(offer.parts());
        Div section = new Div(new H2(getTranslation("package.parts")), table);
        section.addClassNames("stack", "tight");
        return section;
    }

    private static Component picture(OfferedChoice part) {
        Image picture = new Image("images/articles/" + part.article().picture() + ".svg", "");
        picture.setWidth("48px");
        picture.setHeight("32px");
        return picture;
    }

    private Component part(OfferedChoice part) {
        Span number = new Span(part.article().number());
        number.addClassName("sub");
        Div cell = new Div(new Span(Screen.text(part.article().name())), number);
        if (part.promise().isEmpty()) {
            Span instead = new Span(part.instead()
                    .map(other -> getTranslation("package.instead", Screen.text(other.name())))
                    .orElseGet(() -> getTranslation("package.instead.none")));
            instead.addClassName("line-verdict");
            cell.add(instead);
        }
        return cell;
    }

    private static Component delivery(OfferedChoice part, Formats formats) {
        return part.promise()
                .map(promise -> new StateBadge(when(promise, formats), promise.inFull() ? Tone.OK : Tone.WARN))
                .orElseGet(() -> new StateBadge(Screen.texts().text("package.delivery.none"), Tone.ERROR));
    }

    private static String when(DeliveryPromise promise, Formats formats) {
        return promise.inFull()
                ? formats.day(promise.availableOn())
                : Screen.texts().text("package.delivery.from", formats.day(promise.backOrderOn()));
    }

    private Component choice(int index, OfferedSlot slot) {
        String label = getTranslation(
                slot.slot().isMandatory() ? "package.slot" : "package.slot.optional",
                Screen.text(slot.slot().name()),
                slot.slot().min(),
                slot.slot().max());
        return slot.slot().min() == 1 && slot.slot().max() == 1 ? one(index, slot) : several(index, slot, label);
    }

    private Component one(int index, OfferedSlot slot) {
        RadioButtonGroup<OfferedChoice> group =
                new RadioButtonGroup<>(Screen.text(slot.slot().name()));
        group.addThemeName("vertical");
        group.setItems(slot.choices());
        group.setItemLabelGenerator(this::label);
        slot.choices().stream().filter(OfferedChoice::isPicked).findFirst().ifPresent(group::setValue);
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                pick(index, List.of(change.getValue().article().id()));
            }
        });
        return group;
    }

    private Component several(int index, OfferedSlot slot, String label) {
        CheckboxGroup<OfferedChoice> group = new CheckboxGroup<>(label);
        group.addThemeName("vertical");
        group.setItems(slot.choices());
        group.setItemLabelGenerator(this::label);
        Set<OfferedChoice> picked = Set.copyOf(
                slot.choices().stream().filter(OfferedChoice::isPicked).toList());
        group.setValue(picked);
        group.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            int count = change.getValue().size();
            if (count < slot.slot().min() || count > slot.slot().max()) {
                group.setErrorMessage(getTranslation(
                        "package.slot.count", slot.slot().min(), slot.slot().max()));
                group.setInvalid(true);
            } else {
                pick(
                        index,
                        slot.choices().stream()
                                .filter(change.getValue()::contains)
                                .map(choice -> choice.article().id())
                                .toList());
            }
        });
        return group;
    }

    private String label(OfferedChoice choice) {
        Optional<DeliveryPromise> promise = choice.promise();
        String text = getTranslation(
                "package.choice",
                formats.quantity(choice.quantity()),
                Screen.text(choice.article().name()),
                formats.money(choice.own()));
        return promise.isPresent() ? text : text + " · " + getTranslation("package.delivery.none");
    }

    private void pick(int slot, List<ArticleId> articles) {
        List<List<ArticleId>> perSlot = new ArrayList<>(offer.selection().perSlot());
        perSlot.set(slot, articles);
        onSelect.accept(new Selection(perSlot));
    }

    private static Component strong(String text) {
        Span shown = new Span(text);
        shown.addClassName("strong");
        return shown;
    }
}
