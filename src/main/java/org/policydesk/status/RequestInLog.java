package org.policydesk.status;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number, the proxy's if it sent one, which stands in every line of the log about it and in the answer, so
 * that a person's complaint, the proxy's log and ours can be laid side by side.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestInLog extends OncePerRequestFilter {
    static final String HEADER = "X-Request-Id";
    static final String REQUEST = "request";
    // Whatever else came in would be written into the log as it is.
    private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final int LENGTH = 12;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        String number = given != null && GIVEN.matcher(given).matches() ? given : drawn();
        response.setHeader(HEADER, number);
        MDC.put(REQUEST, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(REQUEST);
        }
    }

    private static String drawn() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
    }
}
