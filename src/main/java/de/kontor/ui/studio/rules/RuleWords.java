package de.kontor.ui.studio.rules;

import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Segment;
import de.kontor.shared.AccountId;
import de.kontor.shared.Formats;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.shared.Texts;
import de.kontor.terms.Allowance;
import de.kontor.terms.Charge;
import de.kontor.terms.Exemption;
import de.kontor.terms.RuleChange;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleScope;
import de.kontor.terms.RuleShape;
import de.kontor.terms.RuleShape.Part;
import de.kontor.terms.Stated;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Validity;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts rules and their changes into words, as in "Mindermengenzuschlag im Rückzug: bisher 9,90 € unter 150,00 €". */
class RuleWords {
    private final Texts texts = Screen.texts();
    private final Formats formats = Screen.formats();
    private final Map<String, LocalizedText> segments;
    private final Map<AccountId, AccountSummary> accounts;

    RuleWords(List<Segment> segments, Map<AccountId, AccountSummary> accounts) {
        this.segments = segments.stream().collect(Collectors.toMap(Segment::code, Segment::name));
        this.accounts = new HashMap<>(accounts);
    }

    /** Learns the name of one more account. */
    void know(AccountSummary account) {
        accounts.put(account.id(), account);
    }

    /** What changes, one whole sentence. */
    String change(RuleChange change) {
        return texts.text(
                "studio.rules.change",
                subject(change),
                change.before().map(this::withDays).orElseGet(() -> texts.text("studio.rules.say.unwritten")),
                change.after().map(this::withDays).orElseGet(() -> texts.text("studio.rules.say.unwritten")));
    }

    /** What two people wrote at the same place, one whole sentence. */
    String difference(RuleChange change, String other) {
        return texts.text(
                "studio.rules.difference",
                subject(change),
                other,
                change.before().map(this::withDays).orElseGet(() -> texts.text("studio.rules.say.unwritten")),
                change.after().map(this::withDays).orElseGet(() -> texts.text("studio.rules.say.unwritten")));
    }

    private String subject(RuleChange change) {
        return kind(change.key().kind()) + " " + scope(change.key());
    }

    private String withDays(StatedRule rule) {
        String days = validity(rule.validity());
        return days.isEmpty() ? describe(rule) : describe(rule) + " (" + days + ")";
    }

    String kind(RuleKind kind) {
        return texts.text("rule." + kind);
    }

    /** For whom, by which way, on which tier or group: "im Rückzug per Telefon". */
    String scope(RuleKey key) {
        List<String> words = new ArrayList<>();
        if (key.tier().isEmpty() && key.articleGroup().isEmpty()) {
            words.add(of(key.scope()));
        }
        key.tier().ifPresent(tier -> words.add(texts.text("studio.rules.in.tier", texts.text("tier." + tier))));
        key.articleGroup().ifPresent(group -> words.add(texts.text("studio.rules.in.group", group)));
        key.channel().ifPresent(channel -> words.add(texts.text("studio.rules.by", texts.text("channel." + channel))));
        return String.join(" ", words);
    }

    private String of(RuleScope scope) {
        return switch (scope) {
            case RuleScope.Everybody everybody -> texts.text("studio.rules.in.all");
            case RuleScope.Strategy(var strategy) -> texts.text("studio.rules.in." + strategy);
            case RuleScope.Segment(String code) ->
                texts.text(
                        "studio.rules.in.segment", segments.containsKey(code) ? Screen.text(segments.get(code)) : code);
            case RuleScope.Account(AccountId id) ->
                accounts.containsKey(id)
                        ? texts.text(
                                "studio.rules.in.account",
                                accounts.get(id).number(),
                                accounts.get(id).legalName())
                        : texts.text("studio.rules.in.unknown-account");
        };
    }

    /** On which days; empty for always. */
    String validity(Validity validity) {
        if (validity.from().isPresent() && validity.until().isPresent()) {
            return texts.text(
                    "studio.rules.days.both",
                    formats.date(validity.from().get()),
                    formats.date(validity.until().get()));
        }
        return validity.from()
                .map(first -> texts.text("studio.rules.days.from", formats.date(first)))
                .or(() -> validity.until().map(last -> texts.text("studio.rules.days.until", formats.date(last))))
                .orElse("");
    }

    /** What a rule says, in the order of its fields: "9,90 € unter 150,00 €". */
    String describe(StatedRule rule) {
        RuleShape shape = RuleShape.of(rule.kind());
        List<String> words = new ArrayList<>();
        boolean nothing = isNone(rule.charge(), shape.has(Part.AMOUNT) || shape.has(Part.PERCENT))
                && isNone(rule.threshold(), shape.has(Part.THRESHOLD))
                && isNone(rule.allowance(), shape.has(Part.ALLOWANCE));
        if (nothing && anyStated(rule)) {
            words.add(texts.text(
                    special(rule.kind()) ? "studio.rules.say.none." + rule.kind() : "studio.rules.say.none"));
        } else {
            rule.charge().value().map(charge -> charge(rule.kind(), charge)).ifPresent(words::add);
            if (rule.charge() instanceof Stated.None) {
                words.add(texts.text("studio.rules.say.free"));
            }
            rule.threshold().value().map(goods -> threshold(rule.kind(), goods)).ifPresent(words::add);
            rule.allowance()
                    .value()
                    .map(granted -> allowance(rule.kind(), granted))
                    .ifPresent(words::add);
        }
        if (!nothing || !anyStated(rule)) {
            exemptions(rule.exemptions(), words);
        }
        rule.vat().ifPresent(vat -> words.add(texts.text("studio.rules.vat." + vat)));
        return words.isEmpty() ? silence(rule.key()) : String.join(" ", words);
    }

    /** What nothing means: with further seats it is a tier without any, or a strategy that takes those of the tier. */
    private String silence(RuleKey key) {
        if (key.kind() != RuleKind.TRAINING_BONUS) {
            return texts.text("studio.rules.say.inherits");
        }
        return texts.text(
                key.tier().isPresent() ? "studio.rules.say.none" : "studio.rules.say.inherits.TRAINING_BONUS");
    }

    private static boolean special(RuleKind kind) {
        return kind == RuleKind.CONTACT_BUDGET || kind == RuleKind.FIRST_SURCHARGE_WAIVER;
    }

    private static boolean isNone(Stated<?> field, boolean known) {
        return !known || !(field instanceof Stated.Value);
    }

    private static boolean anyStated(StatedRule rule) {
        return rule.charge().speaks()
                || rule.threshold().speaks()
                || rule.allowance().speaks();
    }

    private String charge(RuleKind kind, Charge charge) {
        String amount =
                switch (charge) {
                    case Charge.Amount(Money net) -> formats.money(net);
                    case Charge.Share(Percentage percent, Money atLeast) ->
                        atLeast.isZero()
                                ? formats.percent(percent)
                                : texts.text(
                                        kind == RuleKind.REORDER_TOLERANCE
                                                ? "studio.rules.say.larger"
                                                : "studio.rules.say.atLeast",
                                        formats.percent(percent),
                                        formats.money(atLeast));
                };
        return switch (kind) {
            case ADVICE -> texts.text("studio.rules.say.halfHour", amount);
            case GROWTH_STEP -> texts.text("studio.rules.say.keeps", amount);
            default -> amount;
        };
    }

    private String threshold(RuleKind kind, Money goods) {
        return texts.text("studio.rules.say.threshold." + kind, formats.money(goods));
    }

    private String allowance(RuleKind kind, Allowance granted) {
        String key =
                switch (kind) {
                    case FIRST_SURCHARGE_WAIVER -> "studio.rules.say.waived";
                    case TRAINING_BONUS -> "studio.rules.say.bonus";
                    default -> "studio.rules.say.unit." + granted.unit();
                };
        return texts.text(key, formats.integer(granted.count()));
    }

    private void exemptions(Stated<Set<Exemption>> exemptions, List<String> words) {
        exemptions
                .value()
                .ifPresent(all -> all.forEach(one -> words.add(texts.text("studio.rules.say.except." + one))));
    }
}
