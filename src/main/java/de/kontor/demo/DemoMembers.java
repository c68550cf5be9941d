package de.kontor.demo;

import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.MemberDraft;
import de.kontor.identity.Role;
import de.kontor.shared.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works in an account of the demo: the more people, the more roles. */
final class DemoMembers {
    private DemoMembers() {}

    /** The owner first, then who buys, approves and pays. */
    static List<MemberDraft> of(DemoAccount account) {
        List<MemberDraft> people = new ArrayList<>();
        people.add(person(account, "inhaber", account.owner(), Role.OWNER, null));
        HeadcountBand size = account.headcount();
        if (size.compareTo(HeadcountBand.TWO_TO_FOUR) >= 0) {
            people.add(person(account, "einkauf", "Einkauf " + account.name(), Role.BUYER, limit(size)));
        }
        if (size.compareTo(HeadcountBand.TEN_TO_NINETEEN) >= 0) {
            people.add(person(account, "lager", "Lager " + account.name(), Role.BUYER, null));
            people.add(person(account, "buchhaltung", "Buchhaltung " + account.name(), Role.ACCOUNTING, null));
        }
        if (size.compareTo(HeadcountBand.TWENTY_TO_FORTY_NINE) >= 0) {
            people.add(person(account, "freigabe", "Leitung " + account.name(), Role.APPROVER, null));
        }
        return people;
    }

    static Money limit(HeadcountBand size) {
        return size.compareTo(HeadcountBand.FIVE_TO_NINE) > 0 ? Money.of("2500") : Money.of("500");
    }

    private static MemberDraft person(DemoAccount account, String box, String name, Role role, @Nullable Money limit) {
        return new MemberDraft(
                name,
                box + "@" + account.domain(),
                EnumSet.of(role),
                Locale.GERMAN,
                Optional.ofNullable(limit),
                Optional.empty());
    }
}
