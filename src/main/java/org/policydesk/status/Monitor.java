package org.policydesk.status;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever carries the token pass as a monitor, for the one request. */
final class Monitor extends OncePerRequestFilter {
    /** Named in {@code management.endpoint.health.roles} too. */
    static final String ROLE = "MONITOR";

    private final Predicate<HttpServletRequest> isOne;

    Monitor(Predicate<HttpServletRequest> isOne) {
        this.isOne = isOne;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOne.test(request)) {
            SecurityContext monitor = SecurityContextHolder.createEmptyContext();
            monitor.setAuthentication(new PreAuthenticatedAuthenticationToken(
                    "monitor", "", AuthorityUtils.createAuthorityList("ROLE_" + ROLE)));
            SecurityContextHolder.setContext(monitor);
        }
        chain.doFilter(request, response);
    }
}
