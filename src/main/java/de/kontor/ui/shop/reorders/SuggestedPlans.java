package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.Suggestion;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Plans that would fit what the account buys, each with its evidence and one link that begins it. */
public class SuggestedPlans extends Div {
    public SuggestedPlans(List<Suggestion> suggestions, LocalDate today, boolean mayPlan) {
        addClassNames("stack", "tight");
        setVisible(!suggestions.isEmpty());
        DataTable<Suggestion> table = new DataTable<>(getTranslation("shop.reorder.suggested"));
        table.heading(getTranslation("shop.column.article"), SuggestedPlans::article)
                .text(getTranslation("shop.reorder.suggested.evidence"), one -> evidence(one, today))
                .text(getTranslation("shop.reorder.suggested.lasts"), SuggestedPlans::lasts)
                .number(getTranslation("shop.column.quantity"), one -> Screen.formats()
                        .quantity(one.usual()));
        if (mayPlan) {
            table.unnamed(getTranslation("shop.reorder.suggested.start"), SuggestedPlans::start);
        }
        table.setRows(suggestions);
        add(new H2(getTranslation("shop.reorder.suggested")), table);
    }

    private static Component article(Suggestion one) {
        Span number = new Span(one.article().number());
        number.addClassName("sub");
        return new Div(
                new PageLink(
                        "shop/articles/" + encoded(one),
                        Screen.text(one.article().name())),
                number);
    }

    /** "alle 24 Tage, zuletzt vor 20 Tagen", from so many purchases. */
    public static String evidence(Suggestion one, LocalDate today) {
        String evidence = Screen.texts()
                .text(
                        "shop.reorder.suggested.rhythm",
                        Screen.formats().integer(one.everyDays()),
                        Screen.formats().integer(ChronoUnit.DAYS.between(one.last(), today)),
                        Screen.formats().integer(one.purchases()));
        return one.season()
                .map(month -> evidence + " "
                        + Screen.texts()
                                .text(
                                        "shop.reorder.suggested.season",
                                        month.getDisplayName(TextStyle.FULL_STANDALONE, Screen.language())))
                .orElse(evidence);
    }

    /** "reicht bis 14.05. ± 6 Tage". */
    public static String lasts(Suggestion one) {
        return Screen.texts()
                .text(
                        "shop.reorder.suggested.until",
                        Screen.formats().date(one.next()),
                        Screen.formats().integer(one.rangeDays()));
    }

    /** The way to a plan of this rhythm. */
    public static PageLink start(Suggestion one) {
        return new PageLink(
                "shop/reorders/new?article=" + encoded(one) + "&pieces=" + one.usual() + "&days=" + one.everyDays(),
                Screen.texts().text("shop.reorder.suggested.start"));
    }

    private static String encoded(Suggestion one) {
        return URLEncoder.encode(one.article().number(), StandardCharsets.UTF_8);
    }
}
