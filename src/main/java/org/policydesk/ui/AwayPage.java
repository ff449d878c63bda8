package org.policydesk.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away, a page says so and looks again by itself. What is done on an open page is answered likewise, upon which
 * Vaadin's client says that the connection is lost and sends it again every five seconds. Stands before everything that asks the
 * database, the check of who is signed in included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AwayPage extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AwayPage.class);
    private static final String RETRY_SECONDS = "5";

    private final byte[] page;

    AwayPage() throws IOException {
        this.page = new ClassPathResource("pages/away.html").getContentAsByteArray();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!DatabaseAway.causes(e) || response.isCommitted()) {
                throw e;
            }
            // A line and no more: every request of everybody ends here until it is back.
            LOG.warn("The database is away: {}", DatabaseAway.reason(e));
            say(response);
        }
    }

    private void say(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
