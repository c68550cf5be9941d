package de.kontor.ui.studio.accounts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountProfile.StrategyChange;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.StandingAspect;
import de.kontor.accounts.StandingChange;
import de.kontor.accounts.StandingDesk;
import de.kontor.accounts.StandingSheet;
import de.kontor.accounts.StandingSheet.Planned;
import de.kontor.accounts.StandingSheet.SegmentChange;
import de.kontor.accounts.StandingWish;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.AccountId;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How one account stands: strategy and segment, what is planned, what was before; and setting them. */
@Route(value = "studio/accounts", layout = StudioLayout.class)
@RolesAllowed("COMMERCIAL")
class StandingView extends ObjectPage {
    private final StandingDesk standings;
    private final Clock clock;
    private final Actor actor;
    private final Map<String, String> strategies = new LinkedHashMap<>();
    private final Map<String, String> segments = new LinkedHashMap<>();

    StandingView(StandingDesk standings, Accounts accounts, Clock clock, CurrentActor current) {
        super("studio.standing.title");
        this.standings = standings;
        this.clock = clock;
        this.actor = current.get();
        for (Strategy strategy : Strategy.values()) {
            strategies.put(strategy.name(), getTranslation("strategy." + strategy));
        }
        accounts.segments().forEach(segment -> segments.put(segment.code(), Screen.text(segment.name())));
    }

    @Override
    protected void show(String name) {
        AccountId account = AccountId.of(id(name));
        StandingSheet sheet = found(standings.sheet(actor, account));
        setPageTitle(sheet.number() + " " + sheet.legalName());
        add(new PageHeader(sheet.legalName())
                .number(sheet.number())
                .badge(new StateBadge(
                        name(
                                StandingAspect.STRATEGY,
                                sheet.standing().strategy().name()),
                        Tone.ACCENT))
                .badge(new StateBadge(getTranslation("tier." + sheet.standing().growthTier()), Tone.NEUTRAL))
                .actions(new PageLink("desk/accounts/" + account, getTranslation("studio.standing.desk"))));
        Div both = new Div(
                aspect(account, sheet, StandingAspect.STRATEGY), aspect(account, sheet, StandingAspect.SEGMENT));
        both.addClassName("columns");
        add(
                both,
                section("studio.standing.strategies", strategies(sheet)),
                section("studio.standing.segments", segments(sheet)));
    }

    private Div aspect(AccountId account, StandingSheet sheet, StandingAspect aspect) {
        boolean strategy = aspect == StandingAspect.STRATEGY;
        String current =
                strategy ? sheet.standing().strategy().name() : sheet.standing().segment();
        StandingForm form = new StandingForm(
                aspect,
                strategy ? strategies : segments,
                current,
                LocalDate.now(clock),
                (filled, wish) -> set(account, sheet, filled, wish));
        Div card = card("studio.standing." + aspect, form);
        sheet.planned(aspect).ifPresent(plan -> card.addComponentAtIndex(1, planned(account, sheet, plan)));
        return card;
    }

    private Notice planned(AccountId account, StandingSheet sheet, Planned plan) {
        return Notice.info(
                getTranslation(
                        "studio.standing.planned",
                        name(plan.aspect(), plan.value()),
                        Screen.formats().date(plan.since()),
                        plan.origin(),
                        plan.reason()),
                PlainButton.secondary(
                        getTranslation("studio.standing.withdraw"), () -> withdraw(account, sheet, plan.aspect())));
    }

    private void set(AccountId account, StandingSheet sheet, StandingForm form, StandingWish wish) {
        switch (found(standings.change(actor, account, wish, sheet.version()))) {
            case StandingChange.Refused refused -> form.refuse(Screen.texts().text(refused.reason()));
            case StandingChange.Done done ->
                showAgain(Notice.ok(getTranslation(
                        done.since().isAfter(LocalDate.now(clock))
                                ? "studio.standing.done.later"
                                : "studio.standing.done",
                        name(wish.aspect(), wish.value()),
                        Screen.formats().date(done.since()))));
            case StandingChange.Overtaken overtaken -> {
                showAgain(overtaken());
                form(wish.aspect()).ifPresent(fresh -> fresh.fill(wish));
            }
        }
    }

    private Notice overtaken() {
        return Notice.warn(getTranslation("studio.standing.overtaken"));
    }

    private void withdraw(AccountId account, StandingSheet sheet, StandingAspect aspect) {
        switch (found(standings.withdraw(actor, account, aspect, sheet.version()))) {
            case StandingChange.Refused refused ->
                showAgain(Notice.warn(Screen.texts().text(refused.reason())));
            case StandingChange.Done done -> showAgain(Notice.ok(getTranslation("studio.standing.withdrawn")));
            case StandingChange.Overtaken overtaken -> showAgain(overtaken());
        }
    }

    private Optional<StandingForm> form(StandingAspect aspect) {
        return getChildren()
                .flatMap(part -> part.getChildren())
                .flatMap(card -> card.getChildren())
                .filter(StandingForm.class::isInstance)
                .map(StandingForm.class::cast)
                .filter(form -> form.aspect() == aspect)
                .findFirst();
    }

    private DataTable<StrategyChange> strategies(StandingSheet sheet) {
        DataTable<StrategyChange> table = history(
                "studio.standing.strategies",
                StrategyChange::since,
                change -> name(StandingAspect.STRATEGY, change.strategy().name()),
                StrategyChange::reason,
                StrategyChange::origin);
        table.setRows(sheet.strategies());
        return table;
    }

    private DataTable<SegmentChange> segments(StandingSheet sheet) {
        DataTable<SegmentChange> table = history(
                "studio.standing.segments",
                SegmentChange::since,
                change -> name(StandingAspect.SEGMENT, change.segment()),
                SegmentChange::reason,
                SegmentChange::origin);
        table.whenEmpty(new EmptyState(getTranslation("studio.standing.segments.empty")));
        table.setRows(sheet.segments());
        return table;
    }

    private <T> DataTable<T> history(
            String key,
            Function<T, LocalDate> since,
            Function<T, String> what,
            Function<T, String> reason,
            Function<T, String> origin) {
        return new DataTable<T>(getTranslation(key))
                .heading(
                        getTranslation("studio.standing.since"),
                        row -> new Span(Screen.formats().date(since.apply(row))))
                .text(getTranslation("studio.standing.what"), what)
                .text(getTranslation("studio.standing.reason"), reason)
                .text(getTranslation("studio.standing.who"), row -> who(origin.apply(row)));
    }

    private String who(String origin) {
        boolean system = Arrays.stream(Actor.Cause.values())
                .anyMatch(cause -> cause.name().equals(origin));
        return system ? getTranslation("desk.actor." + origin) : origin;
    }

    private String name(StandingAspect aspect, String value) {
        return (aspect == StandingAspect.STRATEGY ? strategies : segments).getOrDefault(value, value);
    }
}
