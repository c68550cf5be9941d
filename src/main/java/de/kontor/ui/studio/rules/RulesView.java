package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.audit.Audit;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetReview;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets: versions on the left, the chosen one on the right. The address says which ({@code
 * studio/rules/<version>}) and what it is compared with ({@code ?with=<version>}).
 */
@Route(value = RulesView.ADDRESS, layout = StudioLayout.class)
@Menu(title = "studio.nav.rules", order = 10)
@RolesAllowed("COMMERCIAL")
class RulesView extends Page implements HasUrlParameter<String>, VersionDesk.Keeper {
    static final String ADDRESS = "studio/rules";
    static final String WITH = "with";

    private final RuleSets ruleSets;
    private final RuleWork work;
    private final Audit audit;
    private final Actor actor;
    private final Clock clock;
    private final Div notices = new Div();
    private final Div detail = new Div();

    RulesView(
            RuleSets ruleSets,
            RuleSetReview review,
            Accounts accounts,
            AccountSearch search,
            Audit audit,
            CurrentActor current,
            Clock clock) {
        super("studio.nav.rules");
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.actor = current.get();
        this.clock = clock;
        work = new RuleWork(ruleSets, review, new RuleDirectory(accounts, search, actor), actor, clock);
        notices.addClassName("stack");
        detail.addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        List<RuleSetSummary> versions = ruleSets.versions(actor);
        int chosen = parameter == null
                ? inForce(versions).version()
                : versions.stream()
                        .map(RuleSetSummary::version)
                        .filter(one -> String.valueOf(one).equals(parameter))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("no such version"));
        Optional<Integer> with = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .flatMap(typed -> versions.stream()
                        .map(RuleSetSummary::version)
                        .filter(one -> String.valueOf(one).equals(typed) && one != chosen)
                        .findFirst());
        show(chosen, with, versions);
    }

    private RuleSetSummary inForce(List<RuleSetSummary> versions) {
        LocalDate today = LocalDate.now(clock);
        return versions.stream().filter(one -> one.isInForce(today)).findFirst().orElseThrow();
    }

    private void show(int chosen, Optional<Integer> with, List<RuleSetSummary> versions) {
        RuleSetVersion version = ruleSets.version(actor, chosen).orElseThrow();
        setPageTitle(VersionList.name(version.summary()));
        removeAll();
        notices.removeAll();
        detail.removeAll();
        fill(version, with, versions);
        Div split = new Div(new VersionList(versions, chosen, LocalDate.now(clock)), detail);
        split.addClassName("version-split");
        add(new PageHeader(getTranslation("studio.nav.rules")), notices, split);
    }

    private void fill(RuleSetVersion version, Optional<Integer> with, List<RuleSetSummary> versions) {
        RuleWords words = work.directory().words(version.rules().rules());
        SheetEditor editor = version.state() == RuleSet.State.DRAFT
                ? new SheetEditor(
                        new Sheet(version.rules().rules()),
                        words,
                        new SpecialRules(words, work.directory().sources(words)))
                : null;
        VersionDesk desk = new VersionDesk(version, work, words, editor, this);
        detail.add(desk);
        if (!version.comment().isEmpty()) {
            detail.add(Notice.warn(getTranslation("studio.rules.sent-back", version.comment())));
        }
        if (!version.reason().isEmpty()) {
            detail.add(Notice.info(getTranslation("studio.rules.without-test", version.reason())));
        }
        detail.add(new ComparisonCard(version, with.orElse(inForce(versions).version()), versions, work));
        detail.add(editor == null ? SheetView.toRead(new Sheet(version.rules().rules()), words) : editor);
        if (editor != null) {
            detail.add(desk.bottom());
        }
        detail.add(VersionHistory.of(audit.of(actor, "rule-set", String.valueOf(version.version()))));
    }

    @Override
    public void again(int version, Notice notice) {
        show(version, Optional.empty(), ruleSets.versions(actor));
        notices.add(notice);
    }

    @Override
    public void tell(Component... told) {
        notices.removeAll();
        notices.add(told);
    }
}
