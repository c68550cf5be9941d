package de.kontor.ui.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.replenishment.BelowMinimum;
import de.kontor.replenishment.PaymentMethod;
import de.kontor.replenishment.PlanSettings;
import de.kontor.replenishment.Rhythm;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.replenishment.StockPreference;
import de.kontor.shared.Money;
import de.kontor.ui.DatePickers;
import de.kontor.ui.Screen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Name, rhythm and preferences of a plan. What was typed stays until it is accepted. */
public class PlanForm extends Div {
    private final TextField name = new TextField(getTranslation("reorder.form.name"));
    private final IntegerField every = new IntegerField(getTranslation("reorder.form.every"));
    private final Select<Unit> unit = new Select<>();
    private final DatePicker first = DatePickers.labelled(getTranslation("reorder.form.first"));
    private final Checkbox monthEnd = new Checkbox(getTranslation("reorder.form.month-end"));
    private final TextField ceiling = new TextField(getTranslation("reorder.form.ceiling"));
    private final Select<StockPreference> stock = new Select<>();
    private final Select<BelowMinimum> below = new Select<>();
    private final Select<DeliveryAddress> address = new Select<>();
    private final TextField ownNumber = new TextField();
    private final TextField costCentre = new TextField(getTranslation("reorder.form.cost-centre"));

    /**
     * @param addresses of the account, the default first
     * @param ownNumberLabel what the account's own order number is called for this audience
     * @param changed runs when what is in stock is asked for differently
     */
    public PlanForm(List<DeliveryAddress> addresses, String ownNumberLabel, Runnable changed) {
        addClassName("stack");
        ownNumber.setLabel(ownNumberLabel);
        unit.setLabel(getTranslation("reorder.form.unit"));
        unit.setItems(Unit.WEEKS, Unit.MONTHS, Unit.DAYS);
        unit.setItemLabelGenerator(value -> getTranslation("reorder.unit." + value));
        unit.addValueChangeListener(change -> monthEnd.setVisible(change.getValue() == Unit.MONTHS));
        every.setStepButtonsVisible(true);
        every.setMin(1);
        stock.setLabel(getTranslation("reorder.form.stock"));
        stock.setItems(StockPreference.values());
        stock.setItemLabelGenerator(value -> getTranslation("reorder.stock." + value));
        stock.addValueChangeListener(change -> changed.run());
        below.setLabel(getTranslation("reorder.form.below"));
        below.setItems(BelowMinimum.values());
        below.setItemLabelGenerator(value -> getTranslation("reorder.below." + value));
        address.setLabel(getTranslation("reorder.form.address"));
        address.setItems(addresses);
        address.setItemLabelGenerator(
                value -> value.address().name() + ", " + value.address().city());
        addresses.stream().filter(DeliveryAddress::isDefault).findFirst().ifPresent(address::setValue);
        ceiling.setHelperText(getTranslation("reorder.form.ceiling.help"));
        List.of(stock, below, address).forEach(field -> field.setWidthFull());
        name.setWidthFull();
        add(
                card("reorder.form.rhythm", name, row(every, unit, first), monthEnd),
                card("reorder.form.preferences", stock, below, row(ceiling), address, row(ownNumber, costCentre)));
    }

    private Div card(String titleKey, Component... parts) {
        Div card = new Div(new H2(getTranslation(titleKey)));
        card.add(parts);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("row", "wrap", "gap");
        return row;
    }

    /** Fills the form. */
    public void show(String planName, Rhythm rhythm, PlanSettings settings) {
        name.setValue(planName);
        every.setValue(rhythm.every());
        unit.setValue(rhythm.unit());
        first.setValue(rhythm.first());
        monthEnd.setVisible(rhythm.unit() == Unit.MONTHS);
        monthEnd.setValue(rhythm.unit() == Unit.MONTHS && rhythm.dayOfMonth() == 31);
        stock.setValue(settings.stock());
        below.setValue(settings.belowMinimum());
        settings.ceiling()
                .ifPresent(amount -> ceiling.setValue(amount.toBigDecimal()
                        .toPlainString()
                        .replace('.', Screen.language().getLanguage().equals("de") ? ',' : '.')));
        settings.address()
                .flatMap(id -> address.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .ifPresent(address::setValue);
        ownNumber.setValue(settings.ownNumber());
        costCentre.setValue(settings.costCentre());
    }

    /** The name as typed. */
    public String planName() {
        return name.getValue();
    }

    /** What to do when something is missing. */
    public StockPreference stock() {
        return stock.getValue();
    }

    /** The rhythm chosen; one that only repeats what {@code before} says is that one, so that nothing is planned anew. */
    public Optional<Rhythm> rhythm(Optional<Rhythm> before) {
        Integer count = every.getValue();
        LocalDate day = first.getValue();
        if (day == null || unit.getValue() == null) {
            first.setErrorMessage(getTranslation("kit.date.bad"));
            first.setInvalid(true);
            return Optional.empty();
        }
        int steps = count == null ? 0 : count;
        Rhythm chosen = unit.getValue() == Unit.MONTHS && Boolean.TRUE.equals(monthEnd.getValue())
                ? Rhythm.atMonthEnd(day, steps)
                : Rhythm.from(day, steps, unit.getValue());
        return Optional.of(before.filter(old -> old.every() == chosen.every()
                        && old.unit() == chosen.unit()
                        && old.first().equals(chosen.first())
                        && old.dayOfMonth() == chosen.dayOfMonth())
                .orElse(chosen));
    }

    /** The settings chosen; empty when the ceiling is no amount, which is said at its field. */
    public Optional<PlanSettings> settings() {
        Optional<Optional<Money>> amount = ceiling();
        ceiling.setInvalid(amount.isEmpty());
        if (amount.isEmpty()) {
            ceiling.setErrorMessage(getTranslation("reorder.form.ceiling.bad"));
            return Optional.empty();
        }
        return Optional.of(new PlanSettings(
                amount.get(),
                stock.getValue(),
                below.getValue(),
                PaymentMethod.ON_ACCOUNT,
                Optional.ofNullable(address.getValue())
                        .filter(chosen -> !chosen.isDefault())
                        .map(DeliveryAddress::id),
                ownNumber.getValue(),
                costCentre.getValue()));
    }

    private Optional<Optional<Money>> ceiling() {
        String text = ceiling.getValue().replace("€", "").replace("\u00a0", "").strip();
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String plain = text.matches(".*,\\d{1,2}") ? text.replace(".", "").replace(',', '.') : text;
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? Optional.of(Optional.of(Money.of(new BigDecimal(plain))))
                : Optional.empty();
    }
}
