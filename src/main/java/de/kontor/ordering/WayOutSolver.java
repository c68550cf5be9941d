package de.kontor.ordering;

import de.kontor.ordering.QuoteInputs.Line;
import de.kontor.ordering.WayOut.Added;
import de.kontor.ordering.WayOut.AsItStands;
import de.kontor.ordering.WayOut.Merge;
import de.kontor.ordering.WayOut.Step;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.ordering.WayOut.WithoutExpress;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Finds the cheapest ways out of a cart with fees or below a minimum (domain section 4). Pure: the same cart and facts
 * give the same ways in the same order. Every way is quoted by {@link Quoting}, so that it costs what it says.
 *
 * @see "Decision record DD030-ways-out"
 */
final class WayOutSolver {
    private static final int MOST_TOP_UPS = 3;
    private static final int FITTING = 3;

    private static final Comparator<WayOut> BEST_FIRST = Comparator.comparing(WayOut::lost)
            .thenComparing(WayOut::netChange)
            .thenComparing(WayOut::day)
            .thenComparing(way -> way.step().toString());

    private final WayOutQuestion cart;
    private final WayOutFacts facts;

    private WayOutSolver(WayOutQuestion cart, WayOutFacts facts) {
        this.cart = cart;
        this.facts = facts;
    }

    /**
     * The ways out; none when nothing stands, or when something stands that no goods, day or speed could end.
     *
     * @param rules the rule set the cart was quoted by
     */
    static WaysOut solve(Quote quote, RuleSet rules, WayOutFacts facts) {
        WayOutQuestion cart = new WayOutQuestion(quote, rules);
        return cart.asks() ? new WayOutSolver(cart, facts).solve() : WaysOut.NONE;
    }

    private WaysOut solve() {
        TopUpProposals proposals = new TopUpProposals(cart, facts);
        List<WayOut> all = new ArrayList<>();
        proposals.best().forEach(topUp -> topUp(topUp).ifPresent(all::add));
        facts.coming().forEach((origin, lines) -> merge(origin, lines).ifPresent(all::add));
        withoutExpress().ifPresent(all::add);
        if (cart.quote().isOrderable()) {
            Money fees = WayOutQuestion.feesOf(cart.quote());
            all.add(way(new AsItStands(fees), cart.quote(), Money.ZERO, cart.today()));
        }
        List<WayOut> fitting = fitting(proposals);
        Set<Step> offered = new HashSet<>(fitting.stream().map(WayOut::step).toList());
        List<WayOut> unbeaten = all.stream()
                .filter(way -> all.stream().noneMatch(other -> beats(other, way)))
                .filter(way -> !offered.contains(way.step()))
                .sorted(BEST_FIRST)
                .toList();
        return new WaysOut(few(unbeaten), fitting);
    }

    /** Whether a way is no worse in lost money, net total and day, and better in one of them. */
    static boolean beats(WayOut one, WayOut other) {
        int lost = one.lost().compareTo(other.lost());
        int total = one.netChange().compareTo(other.netChange());
        int day = one.day().compareTo(other.day());
        return lost <= 0 && total <= 0 && day <= 0 && (lost < 0 || total < 0 || day < 0);
    }

    private static List<WayOut> few(List<WayOut> ways) {
        List<WayOut> few = new ArrayList<>();
        int topUps = 0;
        for (WayOut way : ways) {
            if (!(way.step() instanceof TopUp) || topUps++ < MOST_TOP_UPS) {
                few.add(way);
            }
        }
        return few;
    }

    /** Below a minimum: different articles, each of which reaches it alone. */
    private List<WayOut> fitting(TopUpProposals proposals) {
        return cart.minimum()
                .map(minimum -> proposals.reaching(minimum).stream()
                        .flatMap(topUp -> topUp(topUp).stream())
                        .limit(FITTING)
                        .toList())
                .orElseGet(List::of);
    }

    private Optional<WayOut> topUp(TopUp topUp) {
        Quote quote = Quoting.quote(cart.quote().inputs().with(lines(topUp)), cart.rules());
        return Optional.of(way(topUp, quote, topUp.unneeded(), cart.today())).filter(way -> quote.isOrderable());
    }

    private List<Line> lines(TopUp topUp) {
        List<Line> lines = new ArrayList<>(cart.quote().inputs().lines());
        for (Added added : topUp.goods()) {
            Line line = new Line(facts(added.item()), Quantity.of(added.to()));
            if (added.from() == 0) {
                lines.add(line);
            } else {
                lines.replaceAll(there -> there.facts().item().equals(added.item()) ? line : there);
            }
        }
        return lines;
    }

    private LineFacts facts(LineItem item) {
        return facts.prospects().stream()
                .filter(prospect -> prospect.item().equals(item))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    /** What the order to come would cost anyway is no cost of this cart, and neither are its fees. */
    private Optional<WayOut> merge(TopUpSource.Origin origin, List<Line> coming) {
        QuoteInputs alone =
                cart.quote().inputs().with(coming).through(Channel.AUTO_REORDER).at(DeliverySpeed.STANDARD);
        Quote anyway = Quoting.quote(alone, cart.rules());
        Quote both = Quoting.quote(alone.with(together(cart.quote().inputs().lines(), coming)), cart.rules());
        if (!both.isOrderable()) {
            return Optional.empty();
        }
        return Optional.of(new WayOut(
                new Merge(origin, both.goods()),
                both.net().minus(anyway.net()).minus(cart.quote().net()),
                both.gross().minus(anyway.gross()).minus(cart.quote().gross()),
                WayOutQuestion.feesOf(both).minus(WayOutQuestion.feesOf(anyway)),
                origin.orderedOn(),
                cart.endedBy(both),
                both.net().minus(anyway.net()),
                both.gross().minus(anyway.gross())));
    }

    private static List<Line> together(List<Line> some, List<Line> more) {
        SequencedMap<LineItem, Line> lines = new LinkedHashMap<>();
        some.forEach(line -> lines.put(line.facts().item(), line));
        more.forEach(line -> lines.merge(
                line.facts().item(),
                line,
                (one, other) -> new Line(one.facts(), one.wanted().plus(other.wanted()))));
        return List.copyOf(lines.values());
    }

    private Optional<WayOut> withoutExpress() {
        if (cart.quote().inputs().speed() != DeliverySpeed.EXPRESS) {
            return Optional.empty();
        }
        Quote quote = Quoting.quote(cart.quote().inputs().at(DeliverySpeed.STANDARD), cart.rules());
        return Optional.of(way(new WithoutExpress(), quote, Money.ZERO, cart.today()))
                .filter(way -> quote.isOrderable() && way.netChange().isNegative());
    }

    private WayOut way(Step step, Quote quote, Money unneeded, LocalDate day) {
        return new WayOut(
                step,
                quote.net().minus(cart.quote().net()),
                quote.gross().minus(cart.quote().gross()),
                WayOutQuestion.feesOf(quote).plus(unneeded),
                day,
                cart.endedBy(quote),
                quote.net(),
                quote.gross());
    }
}
