package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.catalog.ArticlesChanged;
import de.kontor.shared.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
@Import(OfferFixtures.class)
class LiveIndexModuleTests {
    @Autowired
    ArticleSearch search;

    @Autowired
    OfferFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void findsWhatAnotherProcessChangedAtTheNextSearch() {
        ArticleId article = fixtures.article("Fremdänderung", true, false, 0);
        assertThat(found("fremdänderung")).containsExactly(article);
        changeAsAnotherProcessDoes(article, "zzfremd");
        assertThat(found("fremdänderung")).isEmpty();
        assertThat(found("zzfremd")).containsExactly(article);
    }

    @Test
    void findsNothingThatIsNotCommittedAndAllThatIs() {
        ArticleId article = fixtures.article("Offenbleibt", true, false, 0);
        ArticleId later = fixtures.article("Nebenher", true, false, 0);
        transactions.executeWithoutResult(open -> {
            changeAsAnotherProcessDoes(article, "zzoffen");
            assertThat(found("zzoffen")).isEmpty();
            // somebody else commits and searches meanwhile
            CompletableFuture.runAsync(() -> {
                        changeAsAnotherProcessDoes(later, "zzneben");
                        assertThat(found("zzneben")).containsExactly(later);
                        assertThat(found("zzoffen")).isEmpty();
                    })
                    .join();
        });
        assertThat(found("zzoffen")).containsExactly(article);
        assertThat(found("zzneben")).containsExactly(later);
    }

    @Test
    void forgetsWhatIsRolledBack() {
        ArticleId article = fixtures.article("Rückgängig", true, false, 0);
        transactions.executeWithoutResult(undone -> {
            changeAsAnotherProcessDoes(article, "zzundone");
            undone.setRollbackOnly();
        });
        assertThat(found("zzundone")).isEmpty();
        assertThat(found("rückgängig")).containsExactly(article);
    }

    @Test
    void findsAHiddenArticleNoMore() {
        ArticleId article = fixtures.article("Verborgen", true, false, 0);
        assertThat(found("verborgen")).containsExactly(article);
        jdbc.sql("update search_entries set hidden = true, changed_in = pg_current_xact_id() where article_id = :id")
                .param("id", article.value())
                .update();
        assertThat(found("verborgen")).isEmpty();
    }

    @Test
    void writesNothingWhereNothingChanged() {
        ArticleId article = fixtures.article("Unverändert", true, false, 0);
        String before = writtenIn(article);
        transactions.executeWithoutResult(again -> events.publishEvent(new ArticlesChanged(Set.of(article))));
        assertThat(writtenIn(article)).isEqualTo(before);
    }

    private void changeAsAnotherProcessDoes(ArticleId article, String word) {
        jdbc.sql("""
                        update search_entries set title = array[:word], changed_in = pg_current_xact_id()
                        where article_id = :id""").param("word", word).param("id", article.value()).update();
    }

    private String writtenIn(ArticleId article) {
        return jdbc.sql("select changed_in::text from search_entries where article_id = :id")
                .param("id", article.value())
                .query(String.class)
                .single();
    }

    private List<ArticleId> found(String text) {
        return search.search(text, Optional.empty(), 0, 10).articles();
    }
}
