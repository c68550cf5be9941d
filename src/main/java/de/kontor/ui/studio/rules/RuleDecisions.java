package de.kontor.ui.studio.rules;

import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.ui.studio.StudioDecisions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rule sets that wait: for an approval by me, to be published, or to be changed after they came back. */
@Component
class RuleDecisions implements StudioDecisions {
    private final RuleSets ruleSets;

    RuleDecisions(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public List<Decision> waitingFor(Actor actor) {
        if (!actor.hasAny(Role.COMMERCIAL)) {
            return List.of();
        }
        return ruleSets.versions(actor).stream()
                .filter(version -> version.state() == RuleSet.State.IN_REVIEW || version.state() == RuleSet.State.DRAFT)
                .flatMap(version -> ruleSets.version(actor, version.version()).stream())
                .flatMap(version -> decision(actor, version).stream())
                .toList();
    }

    private static Optional<Decision> decision(Actor actor, RuleSetVersion version) {
        boolean own = actor.ownLogin().filter(version.authors()::contains).isPresent();
        if (version.state() == RuleSet.State.DRAFT) {
            return own && !version.comment().isEmpty()
                    ? Optional.of(decision("back", version.summary(), version.comment()))
                    : Optional.empty();
        }
        if (version.summary().approved()) {
            return Optional.of(decision("publish", version.summary(), version.approver()));
        }
        return own
                ? Optional.empty()
                : Optional.of(
                        decision("review", version.summary(), version.summary().author()));
    }

    private static Decision decision(String what, RuleSetSummary version, String detail) {
        return new Decision(
                I18NProvider.translate("studio.rules.waiting." + what, VersionList.name(version), detail),
                RulesView.ADDRESS + "/" + version.version(),
                I18NProvider.translate("studio.rules.waiting." + what + ".link"));
    }
}
