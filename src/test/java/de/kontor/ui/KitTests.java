package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.html.NativeTableRow;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.QuantityInput.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts alone; the named package holds no view. */
@ViewPackages(packages = "de.kontor.shared")
class KitTests extends BrowserlessTest {
    private static final String I18N = "vaadin.i18n.provider";

    private final List<QuantityField.Change> changes = new ArrayList<>();

    @BeforeAll
    static void knowTheTexts() {
        System.setProperty(I18N, Translations.class.getName());
    }

    @AfterAll
    static void forgetTheTexts() {
        System.clearProperty(I18N);
    }

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void snapsWhatIsTypedUpToThePackagingUnitAndShowsIt() {
        QuantityField field = fieldWithPackagingUnit(100);
        input(field).setValue("350");
        assertThat(changes).containsExactly(new QuantityField.Change.Chosen(Quantity.of(350), Quantity.of(400)));
        assertThat($(Input.class, field).single().getValue()).isEqualTo("400");
        assertThat(field.getElement().getTextRecursively()).contains("350 → 400 (VPE)");
    }

    @Test
    void keepsWhatIsTypedWhenItCannotBeUsedAndSaysWhy() {
        QuantityField field = fieldWithPackagingUnit(100);
        input(field).setValue("1,5");
        assertThat(changes).containsExactly(new QuantityField.Change.Refused("1,5", Reason.FRACTION));
        assertThat($(Input.class, field).single().getValue()).isEqualTo("1,5");
        assertThat(field.getElement().getTextRecursively()).contains("Nur ganze Stück sind möglich.");
        assertThat(field.quantity()).isEmpty();
    }

    @Test
    void stepsByThePackagingUnitAndNotBelowOne() {
        QuantityField field = fieldWithPackagingUnit(50);
        List<NativeButton> steps = $(NativeButton.class, field).all();
        click(steps.getLast());
        assertThat(field.quantity()).contains(Quantity.of(100));
        click(steps.getFirst());
        click(steps.getFirst());
        assertThat(field.quantity()).contains(Quantity.of(50));
    }

    @Test
    void showsLongListsAPageAtATime() {
        DataTable<Integer> table = new DataTable<Integer>("Zahlen").number("Zahl", row -> Integer.toString(row));
        table.setRows(IntStream.rangeClosed(1, 120).boxed().toList());
        UI.getCurrent().add(table);
        assertThat(bodyRows(table)).isEqualTo(50);
        assertThat(table.getElement().getTextRecursively()).contains("1–50 von 120");
        click($(NativeButton.class, table).all().getLast());
        click($(NativeButton.class, table).all().getLast());
        assertThat(bodyRows(table)).isEqualTo(20);
        assertThat(table.getElement().getTextRecursively()).contains("101–120 von 120");
    }

    @Test
    void staysOnThePageWhenRowsAreGone() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, 101).boxed().toList());
        DataTable<Integer> table = new DataTable<Integer>("Zahlen").number("Zahl", row -> Integer.toString(row));
        table.setRows(numbers);
        UI.getCurrent().add(table);
        NativeButton next = $(NativeButton.class, table).all().getLast();
        click(next);
        numbers.remove(70);
        table.refresh();
        assertThat(table.getElement().getTextRecursively()).contains("51–100 von 100");
        assertThat($(NativeButton.class, table).all()).as("keeps the focus").contains(next);
        numbers.subList(10, 100).clear();
        table.refresh();
        assertThat(bodyRows(table)).isEqualTo(10);
        assertThat($(NativeButton.class, table).all()).isEmpty();
    }

    @Test
    void saysWhatBelongsIntoAnEmptyList() {
        DataTable<String> table = new DataTable<String>("Bestellungen")
                .text("Nummer", row -> row)
                .whenEmpty(new EmptyState("Hier stehen Ihre Bestellungen."));
        table.setRows(List.of());
        assertThat(table.getElement().getTextRecursively()).isEqualTo("Hier stehen Ihre Bestellungen.");
    }

    @Test
    void measuresTheWayToAThresholdAndNeverBeyond() {
        assertThat(percentOf("75.00", "150.00")).isEqualTo("50");
        assertThat(percentOf("149.99", "150.00")).isEqualTo("99");
        assertThat(percentOf("150.00", "150.00")).isEqualTo("100");
        assertThat(percentOf("900.00", "150.00")).isEqualTo("100");
        assertThat(percentOf("0.00", "0.00")).isEqualTo("100");
    }

    private static String percentOf(String value, String threshold) {
        ThresholdBar bar = new ThresholdBar("Zuschlag", Money.of(value), Money.of(threshold), "Noch etwas.");
        return bar.getElement().getChild(0).getAttribute("aria-valuenow");
    }

    private QuantityField fieldWithPackagingUnit(int pieces) {
        QuantityField field = new QuantityField("Schraube", pieces).onChange(changes::add);
        UI.getCurrent().add(field);
        return field;
    }

    private long bodyRows(DataTable<?> table) {
        return $(NativeTableRow.class, table).all().size() - 1L;
    }

    private InputTester input(QuantityField field) {
        return new InputTester($(Input.class, field).single());
    }

    private void click(NativeButton button) {
        new NativeButtonTester(button).click();
    }

    @Test
    void writesNothingIntoATableThatASpreadsheetWouldRun() {
        assertThat(CsvLink.csv(List.of(List.of("=1+1", "-2,50", "a;b", "-x"))))
                .isEqualTo("\uFEFF'=1+1;-2,50;\"a;b\";'-x\r\n");
    }
}
