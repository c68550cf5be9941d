package de.kontor.ui.desk.articles;

import com.vaadin.flow.component.html.Span;
import de.kontor.catalog.StockMovement;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.Names;
import java.util.List;

/** What came to the warehouse and what left it. */
class MovementTable extends DataTable<StockMovement> {
    MovementTable(List<StockMovement> movements) {
        super(textOf("desk.article.movements"));
        heading(
                getTranslation("desk.article.movement.kind"),
                movement -> new Span(getTranslation("desk.article.movement." + movement.kind())));
        number(getTranslation("desk.article.movement.pieces"), MovementTable::pieces);
        text(getTranslation("desk.audit.when"), movement -> Screen.formats().dateTime(movement.at()));
        text(getTranslation("desk.audit.who"), movement -> Names.actor(movement.actor()));
        text(getTranslation("desk.article.movement.reason"), StockMovement::reason);
        whenEmpty(new EmptyState(getTranslation("desk.article.movements.empty")));
        setRows(movements);
    }

    private static String pieces(StockMovement movement) {
        String sign = movement.delta() > 0 ? "+" : "";
        return sign + Screen.formats().integer(movement.delta());
    }

    private static String textOf(String key) {
        return Screen.texts().text(key);
    }
}
