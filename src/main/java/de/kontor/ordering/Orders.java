package de.kontor.ordering;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored orders. */
interface Orders extends JpaRepository<Order, UUID> {
    /** The order of that id if it belongs to the account: the only way to an order for a member. */
    Optional<Order> findByIdAndAccountId(UUID id, UUID accountId);

    /** The order, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select placed from Order placed where placed.id = :id")
    Optional<Order> lock(UUID id);

    /** As {@link #lock(UUID)}, if it belongs to the account. Never read it unlocked before: that state would stay. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select placed from Order placed where placed.id = :id and placed.accountId = :account")
    Optional<Order> lockOwn(UUID id, UUID account);

    @Query(nativeQuery = true, value = "select nextval('order_numbers')")
    long nextNumber();

    /** Many numbers in one statement, rising. */
    @Query(nativeQuery = true, value = "select nextval('order_numbers') from generate_series(1, :count)")
    List<Long> nextNumbers(int count);
}
