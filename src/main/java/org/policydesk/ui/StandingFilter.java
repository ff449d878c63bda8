package org.policydesk.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.policydesk.account.SignInTickets;
import org.policydesk.account.Standing;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody who may no longer do what it says, at their next request; that of others keeps its ticket alive. */
final class StandingFilter extends OncePerRequestFilter {
    private final Standing standing;
    private final SignInTickets tickets;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    StandingFilter(Standing standing, SignInTickets tickets) {
        this.standing = standing;
        this.tickets = tickets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && standing.holds(session)) {
            tickets.renew(session);
        } else if (session != null) {
            end.logout(request, response, session);
            // Vaadin keeps identities in a holder of its own, put in place after that handler was made.
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
