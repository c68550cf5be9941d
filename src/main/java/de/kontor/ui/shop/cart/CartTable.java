package de.kontor.ui.shop.cart;

import de.kontor.ordering.CartView;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.QuotedLine;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.QuantityField;
import java.util.List;

/**
 * The lines of the cart, {@value #PAGE_SIZE} at a time. While the lines stay the same ones they are updated in place, so
 * that the focus stays in the field somebody is typing into.
 */
class CartTable extends DataTable<CartRow> {
    private static final int PAGE_SIZE = 50;

    private final Actions actions;
    private List<CartView.Line> lines = List.of();
    private List<CartRow> shown = List.of();
    private int first;

    /** What can be done with a line. */
    interface Actions {
        void changeQuantity(LineItem item, QuantityField.Change change);

        void remove(QuotedLine line);

        /** Puts the version that is sold today in the place of a package that is no longer sold. */
        void takeCurrent(LineItem item);
    }

    CartTable(String name, EmptyState whenEmpty, Actions actions) {
        super(name);
        this.actions = actions;
        unnamed(getTranslation("shop.column.picture"), CartRow::picture, "picture")
                .heading(getTranslation("shop.column.article"), CartRow::heading)
                .column(getTranslation("shop.column.price"), CartRow::price, "num")
                .column(getTranslation("shop.column.quantity"), CartRow::quantity)
                .column(getTranslation("shop.column.delivery"), CartRow::delivery)
                .column(getTranslation("shop.column.net"), CartRow::net, "num", "beside")
                .unnamed(getTranslation("shop.column.remove"), CartRow::remove)
                .whenEmpty(whenEmpty)
                .pageSize(PAGE_SIZE)
                .setRows(new Lines());
    }

    /** Shows these lines in the place of the ones before; the page stays. */
    void show(List<CartView.Line> now) {
        boolean same = items(lines).equals(items(now)) && !now.isEmpty();
        lines = now;
        if (same) {
            for (int i = 0; i < shown.size(); i++) {
                shown.get(i).update(lines.get(first + i));
            }
        } else {
            refresh();
        }
    }

    /** Shows the page that holds a line, counted from 0, and puts the focus on it. */
    void reveal(int line) {
        showPageOf(line);
        shown.get(line - first).focus();
    }

    private static List<LineItem> items(List<CartView.Line> lines) {
        return lines.stream().map(line -> line.quoted().item()).toList();
    }

    private final class Lines implements Rows<CartRow> {
        @Override
        public int count() {
            return lines.size();
        }

        @Override
        public List<CartRow> page(int offset, int limit) {
            first = offset;
            shown = lines.stream()
                    .skip(offset)
                    .limit(limit)
                    .map(line -> new CartRow(line, actions))
                    .toList();
            return shown;
        }
    }
}
