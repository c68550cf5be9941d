package de.kontor.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored accounts. */
interface AccountRows extends JpaRepository<Account, UUID> {}
