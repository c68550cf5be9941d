package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.html.Div;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.RunView;
import de.kontor.ui.Notice;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Map;

/** Runs that wait for a decision or are parked, each with its reason and the way to it. */
public class WaitingRuns extends Div {
    public WaitingRuns(List<RunView> runs, Map<PlanId, String> names) {
        addClassName("stack");
        setVisible(!runs.isEmpty());
        runs.forEach(run -> add(Notice.warn(
                getTranslation(
                        "shop.reorder.waiting",
                        names.getOrDefault(run.plan(), "–"),
                        Screen.formats().date(run.due()),
                        run.reason().map(Screen.texts()::text).orElse("")),
                new PageLink("shop/reorders/" + run.plan(), getTranslation("shop.reorder.decide")))));
    }
}
