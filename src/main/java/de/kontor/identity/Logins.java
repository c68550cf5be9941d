package de.kontor.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All logins. */
interface Logins extends Repository<Login, UUID> {
    Login save(Login login);

    /** Writes at once, for statements of the same transaction that refer to the row. */
    Login saveAndFlush(Login login);

    Optional<Login> findById(UUID id);

    /** By the folded address, see {@link EmailAddress#fold}. */
    Optional<Login> findByEmail(String email);

    @Query("select login.language from Login login where login.id = :id")
    Optional<String> languageOf(UUID id);

    boolean existsByEmail(String email);

    long count();
}
