package de.kontor.starterpacks;

import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleFacts;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Message.Percent;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.starterpacks.Finding.Kind;
import de.kontor.starterpacks.Finding.Stops;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges a content (domain section 6): one method per rule, all rules run, all findings are kept. Pure. */
public final class PackageCheck {
    static final int MOST_SLOTS = 40;
    static final int MOST_CHOICES = 40;
    static final int LONGEST_NAME = 80;
    static final int LONGEST_TEXT = 2_000;
    private static final int SCARCE = 10;

    private final PackageContent content;
    private final Map<ArticleId, Component> components;
    private final List<Finding> findings = new ArrayList<>();

    private PackageCheck(PackageContent content, Map<ArticleId, Component> components) {
        this.content = content;
        this.components = components;
    }

    /**
     * What is to be said about a content.
     *
     * @param components of every choice that exists
     * @param gate the margin every selection must have
     * @param firstDay the day it would be sold from
     */
    public static PackageReport report(
            PackageContent content, Map<ArticleId, Component> components, Percentage gate, LocalDate firstDay) {
        return new PackageCheck(content, components).report(gate, firstDay);
    }

    private PackageReport report(Percentage gate, LocalDate firstDay) {
        name();
        audience();
        validity(firstDay);
        limits();
        if (content.slots().isEmpty()) {
            finding(Kind.NO_SLOTS, Stops.SUBMITTING, "noSlots");
        }
        for (int i = 0; i < content.slots().size(); i++) {
            slot(i, content.slots().get(i));
        }
        Extremes extremes = new Extremes(content, components);
        Money sum = proposedSum();
        Money price = content.price().of(sum);
        Extremes.Totals dearest = extremes.dearest();
        Money dearestPrice = content.price().of(dearest.list());
        Margin margin = Margin.of(dearestPrice, dearest.cost());
        int reach = extremes.reach();
        if (!content.slots().isEmpty()) {
            price(extremes.cheapest(), price);
            margin(margin, gate, dearest.cost(), dearestPrice);
            worthKnowing(sum, price, reach);
        }
        return new PackageReport(
                components, sum, price, dearest.cost(), dearestPrice, margin, gate, reach, List.copyOf(findings));
    }

    private Money proposedSum() {
        return Selection.proposed(content).picked(content).stream()
                .map(picked -> Optional.ofNullable(
                                components.get(picked.choice().article()))
                        .map(component -> component.listNet(picked.choice().quantity()))
                        .orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    private void name() {
        if (isIncomplete(content.name()) || isIncomplete(content.text())) {
            finding(Kind.NAME, Stops.SUBMITTING, "name");
        }
        if (isLong(content.name(), LONGEST_NAME) || isLong(content.text(), LONGEST_TEXT)) {
            finding(Kind.NAME, Stops.SUBMITTING, "longName", new Count(LONGEST_NAME), new Count(LONGEST_TEXT));
        }
    }

    private void audience() {
        if (content.trades().isEmpty()) {
            finding(Kind.TRADES, Stops.SUBMITTING, "trades");
        }
        if (content.strategies().isEmpty()) {
            finding(Kind.STRATEGIES, Stops.SUBMITTING, "strategies");
        }
    }

    private void validity(LocalDate firstDay) {
        content.validUntil()
                .filter(last -> last.isBefore(firstDay))
                .ifPresent(last -> finding(Kind.VALIDITY, Stops.PUBLISHING, "validity", new Day(last)));
    }

    private void limits() {
        boolean wrong = content.limitPerAccount().filter(limit -> limit < 1).isPresent()
                || content.trainingSeats() < 0
                || content.trainingSeats() > 100
                || content.reorderEveryWeeks()
                        .filter(weeks -> weeks < 1 || weeks > 52)
                        .isPresent();
        if (wrong) {
            finding(Kind.LIMIT, Stops.SUBMITTING, "limits");
        }
        if (content.slots().size() > MOST_SLOTS
                || content.slots().stream().anyMatch(slot -> slot.choices().size() > MOST_CHOICES)) {
            finding(Kind.TOO_MANY, Stops.SUBMITTING, "tooMany", new Count(MOST_SLOTS), new Count(MOST_CHOICES));
        }
    }

    private void slot(int index, Slot slot) {
        Name name = new Name(slot.name());
        if (isIncomplete(slot.name())) {
            slotFinding(index, Kind.SLOT_NAME, Stops.SUBMITTING, "slotName", new Count(index + 1L));
        }
        if (slot.choices().isEmpty()) {
            slotFinding(
                    index,
                    Kind.EMPTY_SLOT,
                    Stops.SUBMITTING,
                    slot.isMandatory() ? "emptyMandatory" : "emptyOptional",
                    name);
        } else if (slot.choices().size() < slot.min()) {
            slotFinding(
                    index,
                    Kind.TOO_FEW_CHOICES,
                    Stops.SUBMITTING,
                    "tooFewChoices",
                    name,
                    new Count(slot.min()),
                    new Count(slot.choices().size()));
        }
        if (slot.min() > slot.max() || slot.min() < 0 || slot.max() < 1) {
            slotFinding(
                    index,
                    Kind.MIN_ABOVE_MAX,
                    Stops.SUBMITTING,
                    "minAboveMax",
                    name,
                    new Count(slot.min()),
                    new Count(slot.max()));
        }
        Set<ArticleId> seen = new HashSet<>();
        for (Slot.Choice choice : slot.choices()) {
            Component component = components.get(choice.article());
            if (component == null) {
                slotFinding(index, Kind.UNKNOWN_ARTICLE, Stops.SUBMITTING, "unknownArticle", name);
            } else {
                choice(index, slot, choice, component, seen.add(choice.article()));
            }
        }
    }

    private void choice(int index, Slot slot, Slot.Choice choice, Component component, boolean first) {
        ArticleFacts article = component.article();
        Name name = new Name(article.name());
        if (!first) {
            slotFinding(index, Kind.DOUBLE_CHOICE, Stops.SUBMITTING, "doubleChoice", name, new Name(slot.name()));
        }
        if (choice.quantity().pieces() % article.packagingUnit() != 0) {
            slotFinding(
                    index,
                    Kind.PACKAGING_UNIT,
                    Stops.SUBMITTING,
                    "packagingUnit",
                    name,
                    new Count(choice.quantity().pieces()),
                    new Count(article.packagingUnit()),
                    new Count(
                            choice.quantity().snappedTo(article.packagingUnit()).pieces()));
        }
        if (!component.isOrderable()) {
            slotFinding(index, Kind.NOT_ORDERABLE, Stops.PUBLISHING, "notOrderable", name);
        }
        if (content.strategies().contains(Strategy.RETREAT) && !article.standardRange()) {
            slotFinding(index, Kind.OUTSIDE_RANGE, Stops.PUBLISHING, "outsideRange", name);
        }
    }

    private void price(Extremes.Totals cheapest, Money price) {
        Money lowest = content.price().of(cheapest.list());
        if (!lowest.isPositive() || !price.isPositive()) {
            finding(Kind.PRICE_ZERO, Stops.SUBMITTING, "priceZero");
        } else if (cheapest.list().isBelow(lowest)) {
            finding(
                    Kind.PRICE_ABOVE_SUM,
                    Stops.PUBLISHING,
                    "priceAboveSum",
                    new Amount(lowest),
                    new Amount(cheapest.list()));
        }
    }

    private void margin(Margin margin, Percentage gate, Money cost, Money price) {
        if (!price.isPositive()) {
            return;
        }
        if (margin.isLoss()) {
            finding(Kind.MARGIN, Stops.PUBLISHING, "loss", new Amount(cost), new Amount(price));
        } else if (margin.isBelow(gate)) {
            finding(
                    Kind.MARGIN,
                    Stops.PUBLISHING,
                    "margin",
                    new Percent(margin.percentage()),
                    new Percent(gate),
                    new Amount(cost),
                    new Amount(price));
        }
    }

    private void worthKnowing(Money sum, Money price, int reach) {
        if (reach < SCARCE) {
            finding(Kind.LOW_STOCK, Stops.NOTHING, "lowStock", new Count(reach));
        }
        if (price.isPositive() && !price.isBelow(sum)) {
            finding(Kind.NO_SAVING, Stops.NOTHING, "noSaving");
        }
    }

    private void finding(Kind kind, Stops stops, String key, Message.Argument... arguments) {
        findings.add(new Finding(kind, stops, Optional.empty(), Message.of("package.finding." + key, arguments)));
    }

    private void slotFinding(int slot, Kind kind, Stops stops, String key, Message.Argument... arguments) {
        findings.add(new Finding(kind, stops, Optional.of(slot), Message.of("package.finding." + key, arguments)));
    }

    private static boolean isIncomplete(LocalizedText text) {
        return text.de().isBlank() || text.en().isBlank();
    }

    private static boolean isLong(LocalizedText text, int most) {
        return text.de().length() > most || text.en().length() > most;
    }
}
