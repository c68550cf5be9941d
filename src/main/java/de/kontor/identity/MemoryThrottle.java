package de.kontor.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins in memory: 20 in 15 minutes per name and address, 200 per address. */
@Component
class MemoryThrottle implements LoginThrottle {
    static final int TRIES_PER_NAME = 20;
    /** A whole office often shares one address. */
    static final int TRIES_PER_ADDRESS = 200;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Buckets names;
    private final Buckets addresses;

    MemoryThrottle(Clock clock) {
        names = new Buckets(TRIES_PER_NAME, WINDOW, clock);
        addresses = new Buckets(TRIES_PER_ADDRESS, WINDOW, clock);
    }

    @Override
    public Duration begin(String name, String address) {
        Duration byName = names.take(key(name, address));
        if (!byName.isZero()) {
            return byName;
        }
        Duration byAddress = addresses.take(ClientNetwork.of(address));
        if (!byAddress.isZero()) {
            names.giveBack(key(name, address));
        }
        return byAddress;
    }

    @Override
    public void succeeded(String name, String address) {
        names.forget(key(name, address));
        addresses.giveBack(ClientNetwork.of(address));
    }

    private static String key(String name, String address) {
        return EmailAddress.fold(name) + " " + ClientNetwork.of(address);
    }
}
