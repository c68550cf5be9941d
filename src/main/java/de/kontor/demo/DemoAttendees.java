package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.demo.DemoPastOrders.Buyer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Who comes to trainings, and from where. */
final class DemoAttendees {
    private static final List<String> FIRST =
            List.of("Anna", "Ben", "Carla", "David", "Elif", "Frank", "Greta", "Hasan");
    private static final List<String> LAST =
            List.of("Albers", "Busch", "Çelik", "Dorn", "Ernst", "Fuchs", "Götz", "Huber");

    private DemoAttendees() {}

    static List<String> names(Random random, int count) {
        return Stream.generate(
                        () -> FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size())))
                .limit(count)
                .toList();
    }

    /** The accounts that may book. */
    static List<Buyer> active(List<Buyer> buyers) {
        return buyers.stream()
                .filter(buyer -> buyer.standing().status() == AccountStatus.ACTIVE)
                .toList();
    }
}
