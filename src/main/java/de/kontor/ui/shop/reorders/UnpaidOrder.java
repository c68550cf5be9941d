package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.RunView;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.reorders.RunWords;

/** An order of a plan whose payment was declined: why, and the button that has it paid by invoice. */
class UnpaidOrder extends Div {
    /** @param may whether the one who reads may decide */
    UnpaidOrder(RunView run, boolean may, RunCommands commands) {
        String why = getTranslation(
                "shop.reorder.unpaid",
                run.orderNumber().orElse("–"),
                run.reason().map(RunWords::forBuyer).orElse(""));
        Div actions = new Div();
        actions.addClassNames("row", "wrap", "gap");
        if (may) {
            actions.add(PlainButton.secondary(
                    getTranslation("shop.reorder.pay-on-account"), () -> commands.payOnAccount(run)));
        }
        Notice notice =
                Notice.warn(why, new Span(run.wayOut().map(RunWords::forBuyer).orElse("")), actions);
        notice.addClassName("stack");
        add(notice);
    }
}
