package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Formats;
import java.util.function.IntConsumer;

/** Below a list of more than one page: which rows are shown, and the way to others. */
class TableFoot extends Div {
    private final Span position = new Span();
    private final PlainButton previous;
    private final PlainButton next;

    /** @param turn gets how many pages to go on, −1 or 1 */
    TableFoot(IntConsumer turn) {
        previous = PlainButton.secondary(getTranslation("kit.table.previous"), () -> turn.accept(-1));
        next = PlainButton.secondary(getTranslation("kit.table.next"), () -> turn.accept(1));
        position.getElement().setAttribute("role", "status");
        addClassName("table-foot");
        add(position, previous, next);
    }

    void show(int first, int pageSize, int count) {
        Formats formats = Screen.formats();
        position.setText(getTranslation(
                "kit.table.position",
                formats.integer(first + 1L),
                formats.integer(Math.min(first + pageSize, count)),
                formats.integer(count)));
        previous.setEnabled(first > 0);
        next.setEnabled(first + pageSize < count);
    }
}
