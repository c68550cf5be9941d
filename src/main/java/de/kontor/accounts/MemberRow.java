package de.kontor.accounts;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as stored; its id is the id of its login. */
@Entity
@Table(name = "members")
class MemberRow {
    @Id
    @Column(name = "login_id")
    private UUID loginId;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;
    private String email;
    private boolean owner;

    @Nullable
    private Money orderLimit;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected MemberRow() {}

    MemberRow(Member member) {
        this.loginId = member.login().value();
        this.accountId = member.account().value();
        this.name = member.name();
        this.email = member.email();
        this.owner = member.owner();
        this.orderLimit = member.orderLimit().orElse(null);
    }

    Member facts() {
        return new Member(
                LoginId.of(loginId), AccountId.of(accountId), name, email, owner, Optional.ofNullable(orderLimit));
    }
}
