package de.kontor.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the key of {@link SignedLinks} made before anybody needs it. It is made on a connection of its own, and when many
 * wait for each other in transactions, there is none left.
 */
@Component
class FirstSigningKey {
    private final SignedLinks links;
    private final Clock clock;

    FirstSigningKey(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        links.sign("first-key", new UUID(0, 0), clock.instant());
    }
}
