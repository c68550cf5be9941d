package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import org.jspecify.annotations.Nullable;

/**
 * A login was locked; its sessions end within a minute.
 *
 * @param account null for staff
 */
public record LoginLocked(Actor by, LoginId login, @Nullable AccountId account, String email) {}
