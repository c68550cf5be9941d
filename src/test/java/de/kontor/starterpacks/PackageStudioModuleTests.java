package de.kontor.starterpacks;

import static de.kontor.starterpacks.PackageFixtures.COLLEAGUE;
import static de.kontor.starterpacks.PackageFixtures.COMMERCIAL;
import static de.kontor.starterpacks.PackageFixtures.WRITER;
import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.done;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static de.kontor.starterpacks.PackageFixtures.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.Trade;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.starterpacks.PackageChange.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class PackageStudioModuleTests {
    @Autowired
    PackageStudio studio;

    @Autowired
    PackageReview review;

    @Autowired
    StarterPackages packages;

    @Autowired
    PackageFixtures fixtures;

    @Autowired
    OrderFixtures orders;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    LocalDate today;
    ArticleId article;

    @BeforeEach
    void anArticle() {
        today = LocalDate.now(clock);
        article = anArticle("60.00");
    }

    @Test
    void leadsAPackageFromDraftToItsSuccessor() {
        VersionId first = fixtures.published(content("100.00", fixed(article, 1)), today);
        assertThat(version(first).isOnSale(today)).isTrue();
        VersionId second = fixtures.next(first, content("95.00", fixed(article, 1)), today.plusDays(7));

        assertThat(version(first).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(version(first).isOnSale(today.plusDays(6))).isTrue();
        assertThat(version(first).isOnSale(today.plusDays(7))).isFalse();
        assertThat(version(second).isOnSale(today.plusDays(6))).isFalse();
        assertThat(version(second).isOnSale(today.plusDays(7))).isTrue();
        assertThat(version(second).version()).isEqualTo(2);
        assertThat(studio.events(WRITER, second))
                .extracting(PackageVersion.Event::kind)
                .containsExactly("created", "submitted", "approved", "published");
    }

    /** Scenario 16: blocked for its author, approved by a second person with a reason. */
    @Test
    void blocksAPackageBelowTheMarginGateUntilASecondPersonAnswersForIt() {
        PackageContent poor = content("70.00", fixed(article, 1));
        VersionId id = fixtures.inReview(poor);

        assertThat(refusals(review.approve(WRITER, id, "", ""))).contains("package.refused.ownReview");
        assertThat(refusals(review.publish(WRITER, id, today)))
                .contains("package.refused.state", "package.refused.ownPublishing");
        assertThat(refusals(review.approve(COLLEAGUE, id, "", "weil ich es so will")))
                .containsExactly("package.finding.margin");
        assertThat(refusals(review.approve(COMMERCIAL, id, "", ""))).containsExactly("package.finding.margin");

        PackageVersion approved = done(review.approve(COMMERCIAL, id, "", "Einstieg in die neue Warengruppe"));
        assertThat(approved.override().orElseThrow().by()).isEqualTo("Karla Kondition");
        assertThat(refusals(review.publish(WRITER, id, today))).containsExactly("package.refused.ownPublishing");
        assertThat(done(review.publish(COMMERCIAL, id, today)).state()).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void letsNobodyDecideWhoWroteOnIt() {
        VersionId id = fixtures.aDraft(content("100.00", fixed(article, 1)));
        done(studio.save(COLLEAGUE, id, revision(id), content("99.00", fixed(article, 1))));
        done(studio.submit(WRITER, id));
        assertThat(refusals(review.approve(COLLEAGUE, id, "", ""))).containsExactly("package.refused.ownReview");
        assertThat(done(review.approve(COMMERCIAL, id, "", "")).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void showsTheSecondOfTwoEditorsBothAndLosesNothing() {
        VersionId id = fixtures.aDraft(content("100.00", fixed(article, 1)));
        long read = revision(id);
        done(studio.save(WRITER, id, read, content("90.00", fixed(article, 1))));
        Optional<PackageChange> second = studio.save(COLLEAGUE, id, read, content("80.00", fixed(article, 1)));

        assertThat(second).get().isInstanceOfSatisfying(ChangedMeanwhile.class, meanwhile -> {
            assertThat(meanwhile.theirs().content().price())
                    .isEqualTo(content("90.00").price());
            assertThat(meanwhile.theirs().changedBy()).isEqualTo("Pia Produkt");
        });
        assertThat(studio.version(WRITER, id).orElseThrow().content().price())
                .isEqualTo(content("90.00").price());
    }

    @Test
    void refusesToPublishWhileAnotherVersionIsInReview() {
        VersionId first = fixtures.inReview(content("100.00", fixed(article, 1)));
        done(review.approve(COLLEAGUE, first, "", ""));
        VersionId second = studio.next(WRITER, first).orElseThrow();
        done(studio.submit(WRITER, second));
        assertThat(refusals(review.publish(COLLEAGUE, first, today))).containsExactly("package.refused.otherInReview");
    }

    @Test
    void neverChangesWhatWasSubmitted() {
        VersionId id = fixtures.inReview(content("100.00", fixed(article, 1)));
        assertThat(refusals(studio.save(WRITER, id, revision(id), content("1.00", fixed(article, 1)))))
                .containsExactly("package.refused.notADraft");
        VersionId sold = fixtures.published(content("100.00", fixed(article, 1)), today);
        assertThat(refusals(studio.save(WRITER, sold, revision(sold), content("1.00", fixed(article, 1)))))
                .containsExactly("package.refused.notADraft");
        assertThatThrownBy(() -> jdbc.sql("update starter_package_versions set content = '{}' where id = ?")
                        .param(sold.value())
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void refusesToPublishForADayThatHasPassedOrPastItsValidity() {
        PackageContent good = content("100.00", fixed(article, 1));
        VersionId id = fixtures.inReview(good);
        done(review.approve(COLLEAGUE, id, "", ""));
        assertThat(refusals(review.publish(COLLEAGUE, id, today.minusDays(1)))).containsExactly("package.refused.past");

        VersionId ending = fixtures.inReview(new PackageContent(
                good.name(),
                good.text(),
                good.picture(),
                good.trades(),
                good.strategies(),
                good.slots(),
                good.price(),
                Optional.of(today.plusDays(3)),
                Optional.empty(),
                0,
                Optional.empty()));
        done(review.approve(COLLEAGUE, ending, "", ""));
        assertThat(refusals(review.publish(COLLEAGUE, ending, today.plusDays(4))))
                .containsExactly("package.finding.validity");
        assertThat(done(review.publish(COLLEAGUE, ending, today.plusDays(3))).isOnSale(today.plusDays(4)))
                .isFalse();
    }

    @Test
    void refusesToSubmitWhatIsUnfinishedAndSaysAllOfIt() {
        VersionId id = studio.create(WRITER);
        assertThat(refusals(studio.submit(WRITER, id)))
                .contains("package.finding.name", "package.finding.trades", "package.finding.noSlots");
    }

    @Test
    void givesBackWithAReasonOnly() {
        VersionId id = fixtures.inReview(content("100.00", fixed(article, 1)));
        assertThat(refusals(review.giveBack(COLLEAGUE, id, "  "))).containsExactly("package.refused.comment");
        assertThat(done(review.giveBack(COLLEAGUE, id, "Handschuhe fehlen")).state())
                .isEqualTo(VersionState.DRAFT);
        assertThat(studio.events(WRITER, id).getLast().text()).isEqualTo("Handschuhe fehlen");
    }

    @Test
    void takesAPackageOffTheMarketAtOnce() {
        VersionId first = fixtures.published(content("100.00", fixed(article, 1)), today);
        VersionId second = fixtures.next(first, content("95.00", fixed(article, 1)), today.plusDays(7));
        done(review.retire(COLLEAGUE, second, "Lieferant weg"));
        assertThat(version(first).isOnSale(today)).isFalse();
        assertThat(version(second).isOnSale(today.plusDays(7))).isFalse();
    }

    @Test
    void copiesAPackageToAnotherTradeAsAPackageOfItsOwn() {
        VersionId id = fixtures.published(content("100.00", fixed(article, 1)), today);
        PackageVersion copy = studio.version(
                        WRITER, studio.copy(WRITER, id, Trade.METAL).orElseThrow())
                .orElseThrow();
        assertThat(copy.content().trades()).containsExactly(Trade.METAL);
        assertThat(copy.content().slots()).isEqualTo(version(id).content().slots());
        assertThat(copy.packageId()).isNotEqualTo(version(id).packageId());
        assertThat(copy.version()).isOne();
    }

    @Test
    void answersDraftsToNobodyOutsideTheStudio() {
        VersionId draft = fixtures.aDraft(content("100.00", fixed(article, 1)));
        assertThat(packages.versions(List.of(draft))).isEmpty();
    }

    @Test
    void keepsWhatComesWithAVersionForWhoeverRedeemsIt() {
        PackageContent plain = content("100.00", fixed(article, 1));
        VersionId id = fixtures.published(
                new PackageContent(
                        plain.name(),
                        plain.text(),
                        plain.picture(),
                        plain.trades(),
                        plain.strategies(),
                        plain.slots(),
                        plain.price(),
                        Optional.empty(),
                        Optional.empty(),
                        2,
                        Optional.of(6)),
                today);
        assertThat(version(id).content().trainingSeats()).isEqualTo(2);
        assertThat(version(id).content().reorderEveryWeeks()).contains(6);
    }

    private PackageVersion version(VersionId id) {
        return packages.versions(List.of(id)).get(id);
    }

    private long revision(VersionId id) {
        return studio.version(WRITER, id).orElseThrow().revision();
    }

    /** An article for 120.00 that costs so much. */
    private ArticleId anArticle(String cost) {
        return orders.anArticle().priced("120.00").costing(cost).inStock(100).id();
    }
}
