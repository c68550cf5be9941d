package de.kontor.identity;

import de.kontor.shared.LoginId;
import java.util.List;

/** What became of the wish to take over many logins at once: all of them, or none. */
public sealed interface LoginImport {
    /** The logins exist, in the order they were given. */
    record Imported(List<LoginId> logins) implements LoginImport {
        public Imported {
            logins = List.copyOf(logins);
        }
    }

    /** There is no new login. */
    record Rejected(List<Problem> problems) implements LoginImport {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong with one of them.
     *
     * @param row its place in the list, from 1
     */
    record Problem(int row, String email, LoginCreation.Reason reason) {}
}
