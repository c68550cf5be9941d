package de.kontor.ui.shop.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.growth.Growth;
import de.kontor.growth.GrowthLadder;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.shop.GrowthProgress;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The growth ladder: where the account stands, what leads up, what would lead down, and how it came here. */
@Route(value = "shop/growth", layout = ShopLayout.class)
@Menu(title = "shop.nav.growth", order = 45)
@RolesAllowed("MEMBER")
class GrowthView extends Page {
    GrowthView(Growth growth, CurrentActor current) {
        super("shop.nav.growth");
        Actor actor = current.get();
        GrowthLadder ladder = growth.ladder(actor, actor.asMember().account()).orElseThrow();
        add(new PageHeader(title()).badge(new StateBadge(getTranslation("tier." + ladder.tier()), Tone.ACCENT)));
        GrowthProgress.notice(ladder).ifPresent(this::add);
        GrowthProgress.retreat(ladder).ifPresent(this::add);
        LadderParts parts = new LadderParts(ladder);
        Div standing =
                new Div(new H2(getTranslation("shop.growth.standing")), new GrowthProgress(ladder), parts.facts());
        standing.addClassNames("card", "stack");
        add(
                standing,
                section("shop.growth.steps", parts.steps()),
                section("shop.growth.history", parts.history()),
                rules());
    }

    private Div section(String key, Div content) {
        Div section = new Div(new H2(getTranslation(key)), content);
        section.addClassNames("stack", "tight");
        return section;
    }

    private Div rules() {
        UnorderedList list = new UnorderedList();
        Stream.of("value", "up", "down", "saving")
                .forEach(rule -> list.add(new ListItem(getTranslation("shop.growth.rule." + rule))));
        Div rules = new Div(new H2(getTranslation("shop.growth.rules")), list);
        rules.addClassNames("card", "stack");
        return rules;
    }
}
