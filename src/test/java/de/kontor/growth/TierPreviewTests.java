package de.kontor.growth;

import static de.kontor.accounts.GrowthTier.BASE;
import static de.kontor.accounts.GrowthTier.BRONZE;
import static de.kontor.accounts.GrowthTier.GOLD;
import static de.kontor.accounts.GrowthTier.PLATINUM;
import static de.kontor.accounts.GrowthTier.SILVER;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.growth.TierPreview.Bought;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.terms.TermsRule.Growth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TierPreviewTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void countsAccountsAndDiscountPerTierNowAndAfter() {
        TierPreview preview = preview(
                tiers("2000", "3", "8000", "5"),
                bought(BASE, Strategy.FORWARD, "2100.00", "2000.00"),
                bought(SILVER, Strategy.FORWARD, "7500.00", "5000.00"),
                bought(SILVER, Strategy.KEY, "7100.00", "1000.00"));
        TierPreview.Row base = preview.rows().getFirst();
        TierPreview.Row bronze = preview.rows().get(1);
        TierPreview.Row silver = preview.rows().get(2);
        assertThat(base.now().accounts()).isEqualTo(1);
        assertThat(base.after().accounts()).isZero();
        // 2,000 × 3 % and 1,000 × 3 %: 7,100 does not keep Silver at 90 % of 8,000
        assertThat(bronze.after().accounts()).isEqualTo(2);
        assertThat(bronze.after().discounted()).isEqualTo(Money.of("90.00"));
        assertThat(silver.now().discounted()).isEqualTo(Money.of("240.00"));
        assertThat(silver.after().accounts()).isEqualTo(1);
        assertThat(silver.after().discounted()).isEqualTo(Money.of("250.00"));
        assertThat(preview.rising()).isEqualTo(1);
        assertThat(preview.falling()).isEqualTo(1);
        assertThat(preview.discountedAfter()).isEqualTo(Money.of("340.00"));
    }

    @Test
    void discountsNothingInRetreat() {
        TierPreview preview = preview(Scales.DEFAULT.tiers(), bought(GOLD, Strategy.RETREAT, "12000.00", "9000.00"));
        assertThat(preview.discountedNow()).isEqualTo(Money.ZERO);
        assertThat(preview.rows().get(3).now().accounts()).isEqualTo(1);
    }

    @Test
    void refusesTiersThatAreNone() {
        assertThat(TierStudio.problem(Scales.DEFAULT.tiers())).isEmpty();
        assertThat(key(tiers("6000", "3", "5000", "5"))).contains("growth.preview.threshold");
        assertThat(key(tiers("2000", "5", "8000", "3"))).contains("growth.preview.discount");
        assertThat(key(List.of(Scales.rule(BASE, "1", "0")))).contains("growth.preview.lowest");
    }

    private static Optional<String> key(List<Growth> tiers) {
        return TierStudio.problem(tiers).map(Message::key);
    }

    private static TierPreview preview(List<Growth> wanted, Bought... accounts) {
        return TierPreview.of(DAY, List.of(accounts), Scales.DEFAULT, TierScale.of(wanted, Scales.DEFAULT.step()));
    }

    private static List<Growth> tiers(String bronze, String bronzePercent, String silver, String silverPercent) {
        return List.of(
                Scales.rule(BASE, "0", "0"),
                Scales.rule(BRONZE, bronze, bronzePercent),
                Scales.rule(SILVER, silver, silverPercent),
                Scales.rule(GOLD, "10000", "6"),
                Scales.rule(PLATINUM, "25000", "8"));
    }

    private static Bought bought(GrowthTier tier, Strategy strategy, String value, String eligible) {
        return new Bought(tier, strategy, Money.of(value), Money.of(eligible));
    }
}
