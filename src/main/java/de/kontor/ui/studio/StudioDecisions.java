package de.kontor.ui.studio;

import de.kontor.identity.Actor;
import java.util.List;

/** What waits for a decision of somebody in the studio. Each feature brings its own; the start page shows them all. */
public interface StudioDecisions {
    /**
     * Something to decide.
     *
     * @param text what it is, a whole sentence in the language of the screen
     * @param address where it is decided, without a leading slash
     * @param link what the link says
     */
    record Decision(String text, String address, String link) {}

    /** What waits for this person; empty when nothing does, or when it is not theirs to decide. */
    List<Decision> waitingFor(Actor actor);
}
