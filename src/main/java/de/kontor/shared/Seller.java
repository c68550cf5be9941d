package de.kontor.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who sells: the data of the legal notice, of mail footers and of documents, bound from {@code kontor.seller.*}.
 *
 * @param register where and under which number the company is registered, e.g. {@code Amtsgericht Ulm, HRB 4711}
 * @param hours when the telephone is answered, as a phrase
 * @param termsVersion the version of the general terms that orders store
 */
@ConfigurationProperties("kontor.seller")
public record Seller(
        String name,
        String legalForm,
        String street,
        String postalCode,
        String city,
        String country,
        String email,
        String phone,
        String hours,
        String register,
        String vatId,
        String managingDirector,
        String termsVersion,
        LocalDate termsDate) {
    /** @throws StartRefused naming the environment variables that are missing */
    public Seller {
        var required = new LinkedHashMap<String, @Nullable Object>();
        required.put("NAME", name);
        required.put("STREET", street);
        required.put("POSTALCODE", postalCode);
        required.put("CITY", city);
        required.put("EMAIL", email);
        required.put("PHONE", phone);
        required.put("REGISTER", register);
        required.put("VATID", vatId);
        required.put("MANAGINGDIRECTOR", managingDirector);
        required.put("TERMSVERSION", termsVersion);
        required.put("TERMSDATE", termsDate);
        refuseMissing(required);
        legalForm = orElse(legalForm, "");
        country = orElse(country, "Deutschland");
        hours = orElse(hours, "");
    }

    /** Name with legal form, as contracts and the legal notice write it. */
    public String fullName() {
        return legalForm.isBlank() || name.endsWith(legalForm) ? name : name + " " + legalForm;
    }

    private static void refuseMissing(Map<String, @Nullable Object> required) {
        var missing = required.entrySet().stream()
                .filter(entry ->
                        entry.getValue() == null || entry.getValue().toString().isBlank())
                .map(entry -> "KONTOR_SELLER_" + entry.getKey().toUpperCase(Locale.ROOT))
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "the seller's data is incomplete: set " + String.join(", ", missing) + " and start again.");
        }
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}
