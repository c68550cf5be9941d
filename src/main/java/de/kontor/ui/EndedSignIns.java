package de.kontor.ui;

import de.kontor.identity.CurrentActor;
import de.kontor.identity.Identity;
import de.kontor.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a login that was locked or got a new password elsewhere. */
class EndedSignIns extends OncePerRequestFilter {
    private final Identity identity;
    private final CurrentActor current;

    EndedSignIns(Identity identity, CurrentActor current) {
        this.identity = identity;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (current.signedIn().filter(this::isOver).isPresent()) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedIn signedIn) {
        return !identity.isStillValid(signedIn);
    }
}
