package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.Component;
import de.kontor.ordering.WayOut;
import de.kontor.ordering.WayOut.Added;
import de.kontor.ordering.WayOut.AsItStands;
import de.kontor.ordering.WayOut.Merge;
import de.kontor.ordering.WayOut.Step;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.ordering.WayOut.WithoutExpress;
import de.kontor.shared.Formats;
import de.kontor.terms.RuleKind;
import de.kontor.ui.Screen;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What a way out is called and why it is worth it, in the reader's language. */
class WayOutWords {
    private final Component words;
    private final Formats formats = Screen.formats();

    WayOutWords(Component words) {
        this.words = words;
    }

    /** What is done, as in "1 VPE Handschuhe Gr. 9 dazu". */
    String title(Step step) {
        return switch (step) {
            case TopUp topUp
            when topUp.goods().size() == 1 -> title(topUp.goods().getFirst());
            case TopUp topUp -> text("shop.way.few", topUp.goods().size());
            case Merge merge ->
                text("shop.way.merge", formats.date(merge.origin().orderedOn()));
            case WithoutExpress standard -> text("shop.way.standard");
            case AsItStands pay -> text("shop.way.pay");
        };
    }

    /** What the button says. */
    String action(Step step) {
        return switch (step) {
            case TopUp topUp when topUp.goods().getFirst().from() > 0 -> text("shop.way.raise.do");
            case TopUp topUp -> text("shop.way.add.do");
            case Merge merge -> text("shop.way.merge.do");
            case WithoutExpress standard -> text("shop.way.standard.do");
            case AsItStands pay -> text("shop.way.pay.do");
        };
    }

    /** Why, and which fees end. */
    String reasons(WayOut way) {
        String ends = way.ends().stream().map(this::ends).collect(Collectors.joining(" "));
        return (reason(way) + " " + ends).strip();
    }

    private String reason(WayOut way) {
        return switch (way.step()) {
            case TopUp topUp when topUp.goods().size() == 1 -> worth(topUp, way.day());
            case TopUp topUp ->
                topUp.goods().stream().map(this::item).collect(Collectors.joining(" · ")) + ". "
                        + worth(topUp, way.day());
            case Merge merge -> text("shop.way.merge.what", formats.money(merge.together()), formats.date(way.day()));
            case WithoutExpress standard -> text("shop.way.standard.what");
            case AsItStands pay -> text("shop.way.pay.what", formats.money(pay.fees()));
        };
    }

    private String worth(TopUp topUp, LocalDate today) {
        String price = formats.money(topUp.net());
        if (topUp.unneeded().isZero() && topUp.goods().size() > 1) {
            return text("shop.way.needed.soon", price);
        }
        if (topUp.unneeded().isZero()) {
            return topUp.goods().getFirst().neededBy().filter(today::isBefore).isPresent()
                    ? text(
                            "shop.way.needed",
                            price,
                            formats.date(topUp.goods().getFirst().neededBy().orElseThrow()))
                    : text("shop.way.needed.now", price);
        }
        return topUp.unneeded().equals(topUp.net())
                ? text("shop.way.unneeded", price)
                : text("shop.way.needed.partly", price, formats.money(topUp.unneeded()));
    }

    private String title(Added added) {
        String name = Screen.text(added.name());
        if (added.from() > 0) {
            return text("shop.way.raise", name, formats.integer(added.from()), formats.integer(added.to()));
        }
        return text("shop.way.add", amount(added), name);
    }

    /** One of several articles: how much of what. */
    private String item(Added added) {
        return amount(added) + " " + Screen.text(added.name());
    }

    private String amount(Added added) {
        return added.packagingUnit() > 1
                ? text(added.packs() == 1 ? "shop.way.pack" : "shop.way.packs", formats.integer(added.packs()))
                : text("shop.way.pieces", formats.integer(added.pieces()));
    }

    private String ends(RuleKind rule) {
        return rule == RuleKind.HARD_MINIMUM
                ? text("shop.way.minimum-met")
                : text("shop.way.ends", text("rule." + rule));
    }

    private String text(String key, Object... arguments) {
        return words.getTranslation(key, arguments);
    }
}
