package de.kontor.identity;

/**
 * Somebody tried what its role or account does not allow. A person can only get here with a forged request, so this
 * is an exception and not a refusal; the screen answers as if the thing did not exist.
 */
public class Forbidden extends RuntimeException {
    public Forbidden(Actor actor, String why) {
        super("%s may not do this: %s".formatted(actor.name(), why));
    }
}
