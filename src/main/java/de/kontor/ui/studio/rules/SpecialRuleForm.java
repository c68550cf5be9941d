package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Segment;
import de.kontor.accounts.Strategy;
import de.kontor.terms.Channel;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleShape;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Validity;
import de.kontor.ui.DatePickers;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One special rule: which rule, for whom, by which channel, on which days, and what it says instead. */
class SpecialRuleForm extends Div {
    /** For whom a special rule can be. */
    enum Target {
        SEGMENT,
        ACCOUNT,
        STRATEGY,
        ARTICLE_GROUP
    }

    /**
     * What the form chooses from.
     *
     * @param account finds an account by its number
     */
    record Sources(List<Segment> segments, Function<String, Optional<AccountSummary>> account) {}

    private final Sources sources;
    private final Consumer<StatedRule> taken;
    private final Select<RuleKind> kind = new Select<>();
    private final Select<Target> target = new Select<>();
    private final Select<Segment> segment = new Select<>();
    private final Select<Strategy> strategy = new Select<>();
    private final TextField account = new TextField(getTranslation("studio.rules.target.number"));
    private final TextField group = new TextField(getTranslation("studio.rules.target.ARTICLE_GROUP"));
    private final Select<Channel> channel = new Select<>();
    private final DatePicker from = DatePickers.labelled(getTranslation("studio.rules.days.first"));
    private final DatePicker until = DatePickers.labelled(getTranslation("studio.rules.days.last"));
    private final Div fieldPlace = new Div();
    private SpecialRuleFields fields;

    SpecialRuleForm(Sources sources, Consumer<StatedRule> taken, Runnable cancelled) {
        this.sources = sources;
        this.taken = taken;
        addClassNames("card", "stack");
        kind.setLabel(getTranslation("studio.rules.rule"));
        kind.setItems(Stream.concat(
                        Sheet.RULES.stream().filter(one -> RuleShape.of(one).byAccount()),
                        Stream.of(RuleKind.MINIMUM_MARGIN))
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("rule." + one));
        target.setLabel(getTranslation("studio.rules.for-whom"));
        target.setItemLabelGenerator(one -> getTranslation("studio.rules.target." + one));
        segment.setLabel(getTranslation("studio.rules.target.SEGMENT"));
        segment.setItems(sources.segments());
        segment.setItemLabelGenerator(one -> Screen.text(one.name()));
        strategy.setLabel(getTranslation("studio.rules.target.STRATEGY"));
        strategy.setItems(Strategy.values());
        strategy.setItemLabelGenerator(one -> getTranslation("strategy." + one));
        channel.setLabel(getTranslation("studio.rules.channel"));
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(getTranslation("studio.rules.channel.any"));
        channel.setPlaceholder(getTranslation("studio.rules.channel.any"));
        channel.setItemLabelGenerator(
                one -> one == null ? getTranslation("studio.rules.channel.any") : getTranslation("channel." + one));
        account.setPlaceholder("K-10001");
        kind.setWidth("min(280px, 100%)");
        add(
                new H4(getTranslation("studio.rules.special.new")),
                row(kind, target, segment, strategy, account, group),
                row(channel, from, until),
                fieldPlace,
                row(
                        PlainButton.primary(getTranslation("studio.rules.special.take"), this::take),
                        PlainButton.secondary(getTranslation("kit.confirm.cancel"), cancelled)));
        kind.setValue(RuleKind.HARD_MINIMUM);
        fields = new SpecialRuleFields(RuleKind.HARD_MINIMUM);
        kind.addValueChangeListener(change -> showKind());
        target.addValueChangeListener(change -> showTarget());
        showKind();
    }

    void focus() {
        kind.focus();
    }

    private void showKind() {
        boolean margin = kind.getValue() == RuleKind.MINIMUM_MARGIN;
        target.setItems(
                margin
                        ? List.of(Target.ARTICLE_GROUP)
                        : Arrays.stream(Target.values())
                                .filter(one -> one != Target.ARTICLE_GROUP)
                                .toList());
        target.setValue(margin ? Target.ARTICLE_GROUP : Target.SEGMENT);
        RuleShape shape = RuleShape.of(kind.getValue());
        channel.setItems(Arrays.stream(Channel.values())
                .filter(shape.channels()::contains)
                .toList());
        channel.setVisible(!shape.channels().isEmpty());
        fields = new SpecialRuleFields(kind.getValue());
        fieldPlace.removeAll();
        fieldPlace.add(fields);
        showTarget();
    }

    private void showTarget() {
        Target chosen = target.getValue();
        segment.setVisible(chosen == Target.SEGMENT);
        account.setVisible(chosen == Target.ACCOUNT);
        strategy.setVisible(chosen == Target.STRATEGY);
        group.setVisible(chosen == Target.ARTICLE_GROUP);
    }

    private void take() {
        Stream.of(account, group).forEach(one -> one.setInvalid(false));
        Stream.of(segment, strategy).forEach(one -> one.setInvalid(false));
        until.setInvalid(false);
        Optional<RuleKey> key = key();
        Validity days = new Validity(Optional.ofNullable(from.getValue()), Optional.ofNullable(until.getValue()));
        if (days.isEmpty()) {
            until.setErrorMessage(getTranslation("rules.problem.endsBeforeStart"));
            until.setInvalid(true);
            return;
        }
        key.flatMap(found -> fields.read(found, days)).ifPresent(taken);
    }

    private Optional<RuleKey> key() {
        RuleKey key = RuleKey.of(kind.getValue());
        Optional<RuleKey> named =
                switch (target.getValue()) {
                    case SEGMENT -> chosen(segment, segment.getValue()).map(one -> key.forSegment(one.code()));
                    case STRATEGY -> chosen(strategy, strategy.getValue()).map(key::forStrategy);
                    case ACCOUNT -> account().map(one -> key.forAccount(one.id()));
                    case ARTICLE_GROUP -> group().map(key::forArticleGroup);
                };
        return named.map(
                found -> channel.isVisible() && channel.getValue() != null ? found.by(channel.getValue()) : found);
    }

    private <T> Optional<T> chosen(Select<T> field, T value) {
        if (value == null) {
            field.setErrorMessage(getTranslation("studio.rules.special.choose"));
            field.setInvalid(true);
        }
        return Optional.ofNullable(value);
    }

    private Optional<AccountSummary> account() {
        Optional<AccountSummary> found =
                sources.account().apply(account.getValue().strip());
        if (found.isEmpty()) {
            account.setErrorMessage(getTranslation("studio.rules.special.no-account"));
            account.setInvalid(true);
        }
        return found;
    }

    private Optional<String> group() {
        String typed = group.getValue().strip();
        if (typed.isEmpty() || typed.length() > 40) {
            group.setErrorMessage(getTranslation("studio.rules.special.no-group"));
            group.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private static Div row(Component... content) {
        Div row = new Div(content);
        row.addClassNames("row", "wrap", "top");
        return row;
    }
}
