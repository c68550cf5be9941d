package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.NewAccount;
import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.shared.AccountId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An account of the demo.
 *
 * @param owner name of the owner, who has a login
 * @param segment code of its price segment
 * @param postalCode a real one, so that the federal state and its holidays fit
 */
record DemoAccount(
        String name,
        Trade trade,
        HeadcountBand headcount,
        Strategy strategy,
        GrowthTier tier,
        AccountStatus status,
        String owner,
        String street,
        String postalCode,
        String city,
        String segment) {
    /** What the account is opened with. */
    NewAccount opening() {
        return new NewAccount(
                name,
                Optional.empty(),
                trade,
                headcount,
                new PostalAddress(name, street, postalCode, city),
                List.of(new PostalAddress(name, street, postalCode, city)),
                segment,
                status,
                strategy,
                tier,
                "Übernahme aus dem Altsystem");
    }

    /** Where the account stands once it is opened. */
    Standing standing(AccountId id) {
        return new Standing(id, status, segment, strategy, tier);
    }

    /** The part behind the @ of the account's addresses; reserved for examples, so no mail ever reaches anybody. */
    String domain() {
        String plain = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                        .replaceAll("\\b(gmbh|ohg|kg|e\\.k\\.)", "")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip()
                        .replace(' ', '-')
                + ".example";
    }
}
