package de.kontor.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored members. */
interface Members extends JpaRepository<MemberRow, UUID> {
    List<MemberRow> findByAccountIdOrderByName(UUID accountId);
}
