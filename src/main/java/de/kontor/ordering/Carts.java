package de.kontor.ordering;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored carts, by the login of their member. */
interface Carts extends JpaRepository<Cart, UUID> {
    /** The cart, locked until the end of the transaction, so that two tabs change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select cart from Cart cart where cart.loginId = :login")
    Optional<Cart> lock(UUID login);

    @Query("select count(line) from CartLine line where line.cart.loginId = :login")
    int countLines(UUID login);

    /** Makes sure that the member has a cart, whoever else does so at the same moment. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into carts (login_id, account_id, changed_at, revision, version, delivery, own_number, cost_centre, note)
            values (:login, :account, now(), 0, 0, 'PARTIAL', '', '', '') on conflict do nothing
            """)
    void ensure(UUID login, UUID account);
}
