package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.ordering.ReorderLine.Outcome;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import de.kontor.terms.DeliverySpeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Buys the packages of a past order again, in the version of today, and says what is different from then. */
@Component
class PackageReordering {
    private final PackageShopping packages;
    private final QuoteDesk quotes;

    PackageReordering(PackageShopping packages, QuoteDesk quotes) {
        this.packages = packages;
        this.quotes = quotes;
    }

    ReorderLine again(Actor.Member member, OrderDetails.Line line) {
        VersionId then = new VersionId(line.item().subject());
        Optional<PackageVersion> current = packages.current(then);
        if (current.isEmpty()) {
            return missing(line, Message.of("package.line.retired", new Name(line.name())));
        }
        PackageVersion now = current.get();
        List<ArticleId> had =
                line.parts().stream().map(part -> part.part().article()).toList();
        Selection selection = new Selection(List.of(had)).carriedTo(now.content());
        Optional<QuotedLine> quoted = quote(member, now, selection, line.quantity());
        if (quoted.isEmpty() || !quoted.get().verdicts().isEmpty()) {
            return missing(
                    line,
                    quoted.map(found -> found.verdicts().getFirst().reason())
                            .orElseGet(() -> Message.of("package.line.retired", new Name(line.name()))));
        }
        if (packages.add(member, now.id(), selection, line.quantity()) instanceof CartChange.Refused(Message reason)) {
            return missing(line, reason);
        }
        return new ReorderLine(
                line.number(),
                now.id().equals(then) ? Outcome.ADDED : Outcome.REPRICED,
                now.id().equals(then)
                        ? Message.of("reorder.added", new Name(line.name()))
                        : changed(line, now, quoted.get()),
                Optional.empty());
    }

    private static ReorderLine missing(OrderDetails.Line line, Message why) {
        return new ReorderLine(line.number(), Outcome.MISSING, why, Optional.empty());
    }

    private Optional<QuotedLine> quote(
            Actor.Member member, PackageVersion version, Selection selection, Quantity quantity) {
        SequencedMap<LineItem, Quantity> wanted = new LinkedHashMap<>();
        wanted.put(new LineItem.Package(version.id().value(), selection.perSlot()), quantity);
        return quotes.quote(member, wanted, DeliverySpeed.STANDARD).lines().stream()
                .findFirst();
    }

    /** What is new, what is gone, and both prices. */
    private static Message changed(OrderDetails.Line then, PackageVersion version, QuotedLine now) {
        Map<ArticleId, PackagePart> before = new HashMap<>();
        then.parts().forEach(part -> before.put(part.part().article(), part.part()));
        List<PackagePart> parts = now.starterPackage().map(QuotedPackage::parts).orElse(List.of());
        List<LocalizedText> fresh = new ArrayList<>();
        for (PackagePart part : parts) {
            PackagePart old = before.remove(part.article());
            if (old == null) {
                fresh.add(part.name());
            } else if (!old.quantity().equals(part.quantity())) {
                fresh.add(otherwise(old, part));
            }
        }
        Name name = new Name(then.name());
        Count number = new Count(version.version());
        Amount earlier = price(then.unitPrice());
        Amount current = price(now.price().orElseThrow().unitPrice());
        Name added = names(fresh);
        Name gone = names(before.values().stream().map(PackagePart::name).toList());
        if (fresh.isEmpty() && before.isEmpty()) {
            return Message.of("reorder.package.price", name, number, earlier, current);
        }
        if (before.isEmpty()) {
            return Message.of("reorder.package.more", name, number, earlier, current, added);
        }
        return fresh.isEmpty()
                ? Message.of("reorder.package.less", name, number, earlier, current, gone)
                : Message.of("reorder.package.changed", name, number, earlier, current, added, gone);
    }

    /** Another quantity of what was in it before: the name, and how many then and now. */
    private static LocalizedText otherwise(PackagePart then, PackagePart now) {
        String pieces =
                " (%d → %d)".formatted(then.quantity().pieces(), now.quantity().pieces());
        return new LocalizedText(now.name().de() + pieces, now.name().en() + pieces);
    }

    /** A package has a price in whole cents. */
    private static Amount price(UnitPrice each) {
        return new Amount(Money.of(each.toBigDecimal()));
    }

    private static Name names(List<LocalizedText> names) {
        return new Name(new LocalizedText(
                String.join(", ", names.stream().map(LocalizedText::de).toList()),
                String.join(", ", names.stream().map(LocalizedText::en).toList())));
    }
}
