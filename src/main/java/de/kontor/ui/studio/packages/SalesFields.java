package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackagePrice;
import de.kontor.ui.DatePickers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a package costs, whom it is for, until when, how often, and what comes with it. */
class SalesFields extends Div {
    private final Consumer<UnaryOperator<PackageContent>> onChange;
    private final Select<Mode> mode = new Select<>();
    private final TextField amount = new TextField();
    private final CheckboxGroup<Trade> trades = new CheckboxGroup<>(getTranslation("studio.packages.trades"));
    private final CheckboxGroup<Strategy> strategies =
            new CheckboxGroup<>(getTranslation("studio.packages.strategies"));
    private final DatePicker until = DatePickers.labelled(getTranslation("package.until"));
    private final IntegerField limit = new IntegerField(getTranslation("package.limit"));
    private final IntegerField seats = new IntegerField(getTranslation("package.seats"));
    private final IntegerField weeks = new IntegerField(getTranslation("studio.packages.weeks"));

    private enum Mode {
        FIXED,
        OFF,
        SUM
    }

    SalesFields(PackageContent content, boolean writable, Consumer<UnaryOperator<PackageContent>> onChange) {
        this.onChange = onChange;
        addClassNames("card", "stack", "close");
        mode.setLabel(getTranslation("studio.packages.price.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> getTranslation("studio.packages.price." + one));
        trades.setItems(Trade.values());
        trades.setItemLabelGenerator(one -> getTranslation("trade." + one));
        strategies.setItems(Strategy.values());
        strategies.setItemLabelGenerator(one -> getTranslation("strategy." + one));
        limit.setHelperText(getTranslation("studio.packages.limit.none"));
        weeks.setHelperText(getTranslation("studio.packages.weeks.none"));
        until.setClearButtonVisible(true);
        // who clicks into it means another price, not more digits
        amount.setAutoselect(true);
        show(content);
        readOnly(!writable);
        listen();
        Div price = new Div(mode, amount, until, limit, seats, weeks);
        price.addClassNames("row", "wrap", "top");
        add(new H2(getTranslation("studio.packages.sales")), price, trades, strategies);
    }

    private void show(PackageContent content) {
        mode.setValue(
                switch (content.price()) {
                    case PackagePrice.Fixed fixed -> Mode.FIXED;
                    case PackagePrice.PercentOff off -> Mode.OFF;
                    case PackagePrice.Sum sum -> Mode.SUM;
                });
        amount.setValue(
                switch (content.price()) {
                    case PackagePrice.Fixed fixed -> decimal(fixed.net().toBigDecimal());
                    case PackagePrice.PercentOff off -> decimal(off.off().toBigDecimal());
                    case PackagePrice.Sum sum -> "";
                });
        labelAmount();
        trades.setValue(content.trades());
        strategies.setValue(content.strategies());
        until.setValue(content.validUntil().orElse(null));
        limit.setValue(content.limitPerAccount().orElse(null));
        seats.setValue(content.trainingSeats());
        weeks.setValue(content.reorderEveryWeeks().orElse(null));
    }

    private void readOnly(boolean readOnly) {
        mode.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        trades.setReadOnly(readOnly);
        strategies.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
        limit.setReadOnly(readOnly);
        seats.setReadOnly(readOnly);
        weeks.setReadOnly(readOnly);
    }

    private void listen() {
        mode.addValueChangeListener(change -> {
            labelAmount();
            keep();
        });
        amount.addValueChangeListener(change -> keep());
        trades.addValueChangeListener(change -> keep());
        strategies.addValueChangeListener(change -> keep());
        until.addValueChangeListener(change -> keep());
        limit.addValueChangeListener(change -> keep());
        seats.addValueChangeListener(change -> keep());
        weeks.addValueChangeListener(change -> keep());
    }

    private void labelAmount() {
        amount.setVisible(mode.getValue() != Mode.SUM);
        amount.setLabel(getTranslation(
                mode.getValue() == Mode.OFF ? "studio.packages.price.percent" : "studio.packages.price.amount"));
    }

    private void keep() {
        Optional<PackagePrice> price = price();
        amount.setInvalid(price.isEmpty());
        amount.setErrorMessage(getTranslation("studio.packages.price.bad"));
        onChange.accept(now -> new PackageContent(
                now.name(),
                now.text(),
                now.picture(),
                trades.getValue(),
                strategies.getValue(),
                now.slots(),
                price.orElse(now.price()),
                Optional.ofNullable(until.getValue()),
                Optional.ofNullable(limit.getValue()),
                orZero(seats.getValue()),
                Optional.ofNullable(weeks.getValue())));
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /** Empty for what is no amount. */
    private Optional<PackagePrice> price() {
        if (mode.getValue() == Mode.SUM) {
            return Optional.of(new PackagePrice.Sum());
        }
        try {
            String typed =
                    amount.getValue().strip().replace("€", "").replace("%", "").strip();
            String plain = typed.contains(",") ? typed.replace(".", "").replace(',', '.') : typed;
            BigDecimal value = plain.isEmpty() ? BigDecimal.ZERO : new BigDecimal(plain);
            if (value.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
                return Optional.empty();
            }
            return Optional.of(
                    mode.getValue() == Mode.OFF
                            ? new PackagePrice.PercentOff(Percentage.of(value))
                            : new PackagePrice.Fixed(Money.of(value)));
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        } catch (IllegalArgumentException outsideThePercentages) {
            return Optional.empty();
        }
    }

    private String decimal(BigDecimal value) {
        String plain = value.toPlainString();
        return getLocale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
