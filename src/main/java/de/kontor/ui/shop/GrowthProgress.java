package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.accounts.Strategy;
import de.kontor.growth.GrowthLadder;
import de.kontor.shared.Formats;
import de.kontor.ui.Notice;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.ThresholdBar;
import java.util.Optional;

/** How far it is to the next growth tier; and the sentences on a coming step down and on the way out of retreat. */
public class GrowthProgress extends Div {
    public GrowthProgress(GrowthLadder ladder) {
        Formats formats = Screen.formats();
        Component shown = ladder.next()
                .<Component>map(next -> new ThresholdBar(
                        getTranslation("shop.growth.value"),
                        ladder.value(),
                        next.step().threshold(),
                        getTranslation(
                                ladder.strategy() == Strategy.RETREAT ? "shop.growth.next.rests" : "shop.growth.next",
                                formats.money(next.missing()),
                                formats.money(next.step().threshold()),
                                getTranslation("tier." + next.step().tier()),
                                formats.percent(next.step().discount()))))
                .orElseGet(() -> new Paragraph(getTranslation("shop.growth.top")));
        add(shown);
    }

    /** That the tier ends with the quarter and what prevents it, or that this is prevented. */
    public static Optional<Notice> notice(GrowthLadder ladder) {
        return ladder.notice().map(notice -> notice.missing().isZero() ? met(ladder, notice) : missing(ladder, notice));
    }

    private static Notice missing(GrowthLadder ladder, GrowthLadder.Notice notice) {
        Formats formats = Screen.formats();
        return Notice.warn(I18NProvider.translate(
                "shop.growth.notice",
                tier(ladder.tier()),
                formats.date(notice.quarterEnd()),
                formats.money(notice.missing()),
                formats.date(notice.lowerFrom()),
                tier(notice.lower())));
    }

    private static Notice met(GrowthLadder ladder, GrowthLadder.Notice notice) {
        return Notice.ok(I18NProvider.translate(
                "shop.growth.notice.met", tier(ladder.tier()), Screen.formats().date(notice.quarterEnd())));
    }

    /** In retreat: that the discount rests, and the way into forward. */
    public static Optional<Notice> retreat(GrowthLadder ladder) {
        return ladder.strategy() == Strategy.RETREAT
                ? Optional.of(Notice.info(
                        I18NProvider.translate("shop.growth.retreat"),
                        new Paragraph(I18NProvider.translate("shop.growth.retreat.way")),
                        new PageLink("legal/contact", I18NProvider.translate("shop.growth.retreat.contact"))))
                : Optional.empty();
    }

    private static String tier(Enum<?> tier) {
        return I18NProvider.translate("tier." + tier.name());
    }
}
