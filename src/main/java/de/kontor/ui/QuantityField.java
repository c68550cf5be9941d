package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Formats;
import de.kontor.shared.Quantity;
import de.kontor.shared.QuantityInput;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A number of pieces with − and +, in steps of the packaging unit. What is typed is kept, also when it cannot be
 * used: then a sentence below says why. A usable quantity snaps up to the packaging unit and shows old → new.
 */
public class QuantityField extends Div {
    private static final AtomicLong NEXT_ID = new AtomicLong();

    private final int packagingUnit;
    private final PlainInput input = new PlainInput();
    private final Span message = new Span();
    private String typed = "";
    private Consumer<Change> onChange = change -> {};
    private Runnable onEnter = () -> {};

    /** What the person did with the field. */
    public sealed interface Change {
        /**
         * A usable quantity.
         *
         * @param typed as it was asked for
         * @param quantity snapped to the packaging unit
         */
        record Chosen(Quantity typed, Quantity quantity) implements Change {}

        /** Not usable; the field keeps the text and says why. */
        record Refused(String typed, QuantityInput.Reason reason) implements Change {}
    }

    /**
     * @param what the article, for the names of the controls
     * @param packagingUnit pieces per packaging unit (VPE), 1 or more
     */
    public QuantityField(String what, int packagingUnit) {
        this.packagingUnit = packagingUnit;
        addClassName("quantity");
        prepareInput(what);
        Div box = new Div(
                step("−", getTranslation("kit.quantity.less", what), -1),
                input,
                step("+", getTranslation("kit.quantity.more", what), 1));
        box.addClassName("quantity-box");
        add(box, message);
        setQuantity(Quantity.of(packagingUnit));
    }

    /** Called after every change by the person, never by {@link #setQuantity}. */
    public QuantityField onChange(Consumer<Change> listener) {
        onChange = listener;
        return this;
    }

    /** Called when the person presses Enter in the field; a change, if any, was reported before. */
    public QuantityField onEnter(Runnable listener) {
        onEnter = listener;
        return this;
    }

    /** Shows a quantity as it is and takes any message away. */
    public final void setQuantity(Quantity quantity) {
        typed = Integer.toString(quantity.pieces());
        input.setValue(typed);
        clearMessage();
    }

    /** What the field holds now, snapped; a refusal is shown beside the field. */
    public Change read() {
        return switch (QuantityInput.parse(input.getValue())) {
            case QuantityInput.Understood(Quantity asked) -> accept(asked);
            case QuantityInput.Refused(QuantityInput.Reason reason) -> refuse(reason);
        };
    }

    /** The quantity of {@link #read()}, empty if refused. */
    public Optional<Quantity> quantity() {
        return read() instanceof Change.Chosen chosen ? Optional.of(chosen.quantity()) : Optional.empty();
    }

    /** Shows a sentence of the caller beside the field, as when stock has gone. */
    public void showError(String sentence) {
        message.setText(sentence);
        message.setClassName("quantity-error");
        message.getElement().setAttribute("role", "alert");
        input.getElement().setAttribute("aria-invalid", "true");
    }

    /** Goes to the field and marks what stands in it, so that typing replaces it. */
    public void focusField() {
        input.focus();
        input.getElement().executeJs("this.select()");
    }

    private void prepareInput(String what) {
        message.setId("quantity-" + NEXT_ID.incrementAndGet());
        input.setAriaLabel(getTranslation("kit.quantity.label", what));
        input.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "40")
                .setAttribute("aria-describedby", message.getId().orElseThrow());
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        input.onKey("Enter", text -> {
            catchUp(text);
            onEnter.run();
        });
        input.onKey("ArrowUp", text -> step(text, 1));
        input.onKey("ArrowDown", text -> step(text, -1));
    }

    private NativeButton step(String sign, String label, int direction) {
        NativeButton button = new NativeButton(sign, click -> step(input.getValue(), direction));
        button.setAriaLabel(label);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void type(String text) {
        typed = text;
        onChange.accept(read());
    }

    /** A key can run ahead of the change it ends, or come right after it; then the change was already reported. */
    private void catchUp(String text) {
        if (!text.equals(typed) && !text.equals(input.getValue())) {
            input.setValue(text);
            type(text);
        }
    }

    private void step(String text, int direction) {
        int from = QuantityInput.parse(text) instanceof QuantityInput.Understood(Quantity asked) ? asked.pieces() : 0;
        int packs = direction > 0 ? from / packagingUnit + 1 : (from - 1) / packagingUnit;
        long pieces = Math.max(1L, packs) * packagingUnit;
        if (pieces <= Quantity.MAX) {
            setQuantity(Quantity.of((int) pieces));
            onChange.accept(read());
        }
    }

    private Change accept(Quantity asked) {
        Quantity snapped = asked.snappedTo(packagingUnit);
        if (!snapped.equals(asked)) {
            input.setValue(Integer.toString(snapped.pieces()));
            clearMessage();
            Formats formats = Screen.formats();
            message.setText(getTranslation("kit.quantity.snapped", formats.quantity(asked), formats.quantity(snapped)));
            message.setClassName("quantity-hint");
            message.getElement().setAttribute("role", "status");
        } else if (input.getElement().hasAttribute("aria-invalid")) {
            clearMessage();
        }
        return new Change.Chosen(asked, snapped);
    }

    private Change refuse(QuantityInput.Reason reason) {
        String max = Screen.formats().integer(Quantity.MAX);
        showError(getTranslation("kit.quantity.refused." + reason.name().toLowerCase(Locale.ROOT), max));
        return new Change.Refused(input.getValue(), reason);
    }

    private void clearMessage() {
        message.setText("");
        message.getElement().removeAttribute("role");
        input.getElement().removeAttribute("aria-invalid");
    }
}
