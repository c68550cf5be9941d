package de.kontor.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.accounts.Strategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@KontorTest
class TermsModuleTests {
    @Autowired
    Terms terms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void publishesTheDefaultsOfTheDomain() {
        RuleSet published = terms.inForce(LocalDate.of(2026, 11, 23));
        assertThat(published).isEqualTo(TermsFixtures.DEFAULTS);
        assertThat(terms.version(3)).isEqualTo(published);
    }

    @Test
    void keepsTheFirstVersionsSoThatTheirOrdersCanBeReplayed() {
        RuleSet first = terms.version(1);
        RuleSet second = terms.version(2);
        assertThat(first.effectiveExpress(JudgedOrders.anAccount(Strategy.RETREAT), Channel.WEB))
                .isEmpty();
        for (Strategy strategy : Strategy.values()) {
            for (String goods : List.of("0.01", "49.99", "50.00", "149.99", "150.00", "249.99", "250.00")) {
                JudgedOrder order = JudgedOrders.theFirst(JudgedOrders.anOrder(strategy, goods));
                // nothing was waived then; everything else is charged as it is now
                List<String> now = OrderTerms.judge(TermsFixtures.DEFAULTS, order).stream()
                        .filter(verdict -> !(verdict instanceof Verdict.Waiver))
                        .map(Object::toString)
                        .map(verdict -> verdict.replace("version=3", "version="))
                        .toList();
                assertThat(verdicts(first, order)).isEqualTo(now);
                assertThat(verdicts(second, order)).isEqualTo(now);
            }
        }
        assertThat(second.growthTiers()).isEqualTo(TermsFixtures.DEFAULTS.growthTiers());
        assertThat(second.minimumMargin()).isEqualTo(TermsFixtures.DEFAULTS.minimumMargin());
    }

    private static List<String> verdicts(RuleSet rules, JudgedOrder order) {
        return OrderTerms.judge(rules, order).stream()
                .map(Object::toString)
                .map(verdict -> verdict.replace("version=" + rules.version(), "version="))
                .toList();
    }

    @Test
    void knowsNoVersionThatWasNeverPublished() {
        assertThatThrownBy(() -> terms.version(4711)).isInstanceOf(EmptyResultDataAccessException.class);
        assertThatThrownBy(() -> terms.inForce(LocalDate.of(2019, 12, 31)))
                .isInstanceOf(EmptyResultDataAccessException.class);
    }

    @ParameterizedTest
    @Transactional
    @ValueSource(
            strings = {
                "update terms_rules set threshold = 1 where rule_set_version = 1 and kind = 'HARD_MINIMUM'",
                "delete from terms_rules where rule_set_version = 1",
                "insert into terms_rules (rule_set_version, position, kind) values (1, 99, 'MINIMUM_MARGIN')",
                "update terms_rules set rule_set_version = 77 where rule_set_version = 1 and position = 1",
                "update terms_rules set rule_set_version = 1, position = 99 where rule_set_version = 77",
                "update rule_sets set state = 'DRAFT' where version = 1",
                "update rule_sets set valid_from = date '2030-01-01' where version = 1",
                "update rule_sets set version = 2 where version = 1",
                "delete from rule_sets where version = 1"
            })
    void neverChangesAPublishedVersion(String attempt) {
        jdbc.sql("insert into rule_sets (version, state, valid_from) values (77, 'DRAFT', current_date)")
                .update();
        jdbc.sql(
                        "insert into terms_rules (rule_set_version, position, kind, percent) values (77, 1, 'MINIMUM_MARGIN', 1)")
                .update();
        assertThatThrownBy(() -> jdbc.sql(attempt).update()).hasMessageContaining("a published rule set never changes");
    }

    @Test
    @Transactional
    void changesADraftUntilItIsPublishedAndSupersedesIt() {
        jdbc.sql("insert into rule_sets (version, state, valid_from) values (78, 'DRAFT', date '2030-01-01')")
                .update();
        jdbc.sql(
                        "insert into terms_rules (rule_set_version, position, kind, percent) values (78, 1, 'MINIMUM_MARGIN', 1)")
                .update();
        jdbc.sql("update terms_rules set percent = 20 where rule_set_version = 78")
                .update();
        jdbc.sql("update rule_sets set valid_from = date '2031-01-01' where version = 78")
                .update();
        jdbc.sql("update rule_sets set state = 'PUBLISHED', published_at = now() where version = 78")
                .update();
        assertThat(terms.inForce(LocalDate.of(2030, 12, 31)).version()).isEqualTo(3);
        assertThat(jdbc.sql("update rule_sets set state = 'SUPERSEDED' where version = 78")
                        .update())
                .isOne();
    }
}
