package de.kontor.assortment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Message.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers accounts give articles (<em>eigene Artikelnummer</em>): one per article and account, each for one article
 * only. Search and quick order find them, documents print them.
 */
@Service
public class OwnNumbers {
    private final JdbcClient jdbc;
    private final Catalog catalog;

    OwnNumbers(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** Whether somebody may give articles own numbers: owners and buyers of an account. */
    public static boolean mayAssign(Actor actor) {
        return actor instanceof Actor.Member && actor.hasAny(Role.OWNER, Role.BUYER);
    }

    /**
     * Gives an article the account's own number, or takes it away when the number is blank. Refused: longer than 35
     * characters, without a letter or digit, or the account's number of another article already.
     *
     * @throws Forbidden for anybody but owners and buyers
     */
    @Transactional
    public OwnNumberChange assign(Actor member, ArticleId article, String number) {
        if (!mayAssign(member)) {
            throw new Forbidden(member, "only owners and buyers give articles own numbers");
        }
        AccountId account = member.asMember().account();
        String kept = number.replace("\0", "").strip();
        if (kept.isEmpty()) {
            remove(account, article);
            return new OwnNumberChange.Done(Optional.empty(), Optional.empty());
        }
        if (kept.length() > OwnNumber.LONGEST) {
            return refused("ownNumber.tooLong", new Count(OwnNumber.LONGEST), new Count(kept.length()));
        }
        String folded = OwnNumber.fold(kept);
        if (folded.isEmpty()) {
            return refused("ownNumber.unreadable");
        }
        if (catalog.article(article)
                .filter(known -> known.status() != ArticleStatus.DRAFT)
                .isEmpty()) {
            return refused("ownNumber.unknownArticle");
        }
        return put(account, article, kept, folded)
                ? new OwnNumberChange.Done(Optional.of(kept), hint(article, kept))
                : taken(account, folded);
    }

    /** The own numbers an account gave these articles, in one statement; articles without are missing. */
    @Transactional(readOnly = true)
    public Map<ArticleId, String> of(AccountId account, Collection<ArticleId> articles) {
        Map<ArticleId, String> numbers = new HashMap<>();
        if (!articles.isEmpty()) {
            jdbc.sql(
                            "select article_id, number from own_numbers where account_id = :account and article_id = any(:articles)")
                    .param("account", account.value())
                    .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                    .query(row -> {
                        numbers.put(ArticleId.of(row.getObject("article_id", UUID.class)), row.getString("number"));
                    });
        }
        return numbers;
    }

    /** The article an account calls exactly so, however it is written. */
    Optional<ArticleId> named(AccountId account, String number) {
        return holder(account, OwnNumber.fold(number));
    }

    private void remove(AccountId account, ArticleId article) {
        jdbc.sql("delete from own_numbers where account_id = :account and article_id = :article")
                .param("account", account.value())
                .param("article", article.value())
                .update();
    }

    /** One statement decides: of two members who give the same number at once, one is told it is taken. */
    private boolean put(AccountId account, ArticleId article, String number, String folded) {
        return !taken(account, article, folded)
                && jdbc.sql("""
                        insert into own_numbers (account_id, article_id, number, folded)
                        values (:account, :article, :number, :folded)
                        on conflict do nothing""")
                                        .param("account", account.value())
                                        .param("article", article.value())
                                        .param("number", number)
                                        .param("folded", folded)
                                        .update()
                                + update(account, article, number, folded)
                        > 0;
    }

    private int update(AccountId account, ArticleId article, String number, String folded) {
        return jdbc.sql("""
                        update own_numbers set number = :number, folded = :folded
                        where account_id = :account and article_id = :article
                          and not exists (select from own_numbers
                                          where account_id = :account and folded = :folded and article_id <> :article)""")
                .param("account", account.value())
                .param("article", article.value())
                .param("number", number)
                .param("folded", folded)
                .update();
    }

    private boolean taken(AccountId account, ArticleId article, String folded) {
        return holder(account, folded).filter(other -> !other.equals(article)).isPresent();
    }

    private Optional<ArticleId> holder(AccountId account, String folded) {
        return jdbc.sql("select article_id from own_numbers where account_id = :account and folded = :folded")
                .param("account", account.value())
                .param("folded", folded)
                .query((row, n) -> ArticleId.of(row.getObject("article_id", UUID.class)))
                .optional();
    }

    private OwnNumberChange taken(AccountId account, String folded) {
        return holder(account, folded)
                .flatMap(catalog::article)
                .map(article -> refused("ownNumber.taken", new Name(article.name()), new Text(article.number())))
                .orElseGet(() -> refused("ownNumber.takenMeanwhile"));
    }

    private Optional<Message> hint(ArticleId article, String number) {
        return catalog.byExactNumber(number).stream()
                .filter(other -> !other.id().equals(article))
                .findFirst()
                .map(OwnNumbers::alsoNumberOf);
    }

    private static Message alsoNumberOf(ArticleFacts other) {
        return Message.of("ownNumber.alsoArticle", new Name(other.name()), new Text(other.number()));
    }

    private static OwnNumberChange refused(String key, Message.Argument... arguments) {
        return new OwnNumberChange.Refused(Message.of(key, arguments));
    }
}
