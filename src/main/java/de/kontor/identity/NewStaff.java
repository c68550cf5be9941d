package de.kontor.identity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A login to be made for somebody of the seller's staff.
 *
 * @param password empty or null: a link to choose one is mailed
 */
public record NewStaff(
        String email,
        String name,
        Set<Role> roles,
        Locale locale,
        @Nullable String password) {}
