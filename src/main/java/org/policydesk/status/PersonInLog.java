package org.policydesk.status;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.policydesk.account.CurrentUser;
import org.slf4j.MDC;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the number of whoever is signed in into every line of the log about their request: a number, never a name or an address. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class PersonInLog extends OncePerRequestFilter {
    static final String PERSON = "person";

    private final CurrentUser currentUser;

    PersonInLog(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Long person = currentUser.personIdOrNull();
        if (person != null) {
            MDC.put(PERSON, String.valueOf(person));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(PERSON);
        }
    }
}
