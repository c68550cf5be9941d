package de.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.identity.LoginCreation.Reason;
import de.kontor.identity.LoginImport;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class AccountImportModuleTests {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);

    @Autowired
    Accounts accounts;

    @Test
    void opensManyAccountsInTheOrderGiven() {
        List<AccountId> ids = accounts.openAll(SYSTEM, List.of(account("Erste"), account("Zweite")));

        AccountProfile first = accounts.profile(SYSTEM, ids.get(0)).orElseThrow();
        AccountProfile second = accounts.profile(SYSTEM, ids.get(1)).orElseThrow();
        assertThat(first.legalName()).isEqualTo("Erste");
        assertThat(second.legalName()).isEqualTo("Zweite");
        assertThat(first.number()).isLessThan(second.number());
        assertThat(second.deliveryAddresses()).hasSize(1);
    }

    @Test
    void takesOverMembersWithTheirLimits() {
        AccountId id = accounts.openAll(SYSTEM, List.of(account("Dritte"))).getFirst();
        String mail = UUID.randomUUID() + "@import.example";

        LoginImport result = accounts.takeOverMembers(SYSTEM, people(id, person(mail)));

        assertThat(result).isInstanceOf(LoginImport.Imported.class);
        Member member = accounts.profile(SYSTEM, id).orElseThrow().members().getFirst();
        assertThat(member.email()).isEqualTo(mail);
        assertThat(member.orderLimit()).contains(Money.of("500"));
    }

    @Test
    void takesOverNobodyWhenOneAddressIsTaken() {
        AccountId id = accounts.openAll(SYSTEM, List.of(account("Vierte"))).getFirst();
        String mail = UUID.randomUUID() + "@import.example";

        LoginImport result = accounts.takeOverMembers(SYSTEM, people(id, person(mail), person(mail)));

        assertThat(result)
                .isEqualTo(new LoginImport.Rejected(List.of(new LoginImport.Problem(2, mail, Reason.EMAIL_TAKEN))));
        assertThat(accounts.profile(SYSTEM, id).orElseThrow().members()).isEmpty();
    }

    private static SequencedMap<AccountId, List<MemberDraft>> people(AccountId id, MemberDraft... drafts) {
        SequencedMap<AccountId, List<MemberDraft>> people = new LinkedHashMap<>();
        people.put(id, List.of(drafts));
        return people;
    }

    private static MemberDraft person(String mail) {
        Optional<Money> limit = Optional.of(Money.of("500"));
        return new MemberDraft("Ada Beck", mail, Set.of(Role.BUYER), Locale.GERMAN, limit, Optional.empty());
    }

    private static NewAccount account(String name) {
        return new NewAccount(
                name,
                Optional.empty(),
                Trade.METAL,
                HeadcountBand.ONE,
                new PostalAddress(name, "Weg 1", "89073", "Ulm"),
                List.of(),
                "STANDARD",
                AccountStatus.ACTIVE,
                Strategy.FORWARD,
                GrowthTier.BASE,
                "Import");
    }
}
