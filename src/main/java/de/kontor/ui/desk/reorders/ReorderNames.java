package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.RunView;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.reorders.RunWords;

/** The way between the three lists, and what states are called. */
final class ReorderNames {
    private ReorderNames() {}

    static Nav lists() {
        Nav nav = new Nav(
                new DeskLink("desk/reorders", Screen.texts().text("desk.reorder.plans")),
                new DeskLink("desk/reorders/runs", Screen.texts().text("desk.reorder.runs")),
                new DeskLink("desk/reorders/volume", Screen.texts().text("desk.reorder.volume")));
        nav.addClassNames("row", "wrap", "gap");
        nav.setAriaLabel(Screen.texts().text("desk.nav.reorders"));
        return nav;
    }

    /** The way to a new plan on behalf of an account, as a button. */
    static DeskLink start(String address) {
        DeskLink link = new DeskLink(address, Screen.texts().text("desk.reorder.new"));
        link.addClassNames("button", "primary");
        return link;
    }

    /** Why a run stands, and below it what ends that. */
    static Div reason(RunView run) {
        Span way = new Span(run.wayOut().map(RunWords::forStaff).orElse(""));
        way.addClassName("sub");
        return new Div(new Span(run.reason().map(RunWords::forStaff).orElse("–")), way);
    }

    static String of(PlanState state) {
        return Screen.texts().text("state.plan." + state);
    }

    /** The buyer is "you" in the shop, not here. */
    static String of(RunState state) {
        return state == RunState.REVIEW_NEEDED
                ? Screen.texts().text("desk.reorder.waits-for-buyer")
                : Screen.texts().text("state.run." + state);
    }

    static StateBadge badge(PlanState state) {
        return new StateBadge(
                of(state),
                switch (state) {
                    case ACTIVE -> Tone.OK;
                    case PAUSED -> Tone.WARN;
                    case ENDED -> Tone.NEUTRAL;
                });
    }

    static StateBadge badge(RunState state) {
        return new StateBadge(
                of(state),
                switch (state) {
                    case SCHEDULED, SKIPPED -> Tone.NEUTRAL;
                    case ANNOUNCED -> Tone.INFO;
                    case REVIEW_NEEDED, WAITING_APPROVAL, PARKED -> Tone.WARN;
                    case ORDERED -> Tone.OK;
                    case FAILED -> Tone.ERROR;
                });
    }
}
