package org.policydesk.status;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Monitors come with a token ({@code desk.metrics-token}) and get no session; where no token is set nobody gets in. With it they
 * read the figures, and of the health also which part is down and why, for which nobody can sign in while the database is away.
 */
@Configuration
class MetricsSecurity {
    private static final String BEARER = "Bearer ";
    private static final RequestMatcher FIGURES =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/prometheus");
    private static final RequestMatcher HEALTH =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/health");

    @Bean
    @Order(2)
    SecurityFilterChain metrics(HttpSecurity http, @Value("${desk.metrics-token:}") String token) throws Exception {
        return http.securityMatcher(request -> isAsked(request, token))
                .addFilterBefore(new Monitor(request -> carries(request, token)), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Monitor.ROLE))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Health without a token of ours is for whoever asks, and for administrators by their session. */
    private static boolean isAsked(HttpServletRequest request, String token) {
        return FIGURES.matches(request) || HEALTH.matches(request) && !token.isBlank() && bearer(request) != null;
    }

    private static boolean carries(HttpServletRequest request, String token) {
        String carried = bearer(request);
        return !token.isBlank()
                && carried != null
                && MessageDigest.isEqual(
                        carried.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** The token that comes with it; other kinds of authorization are for others, as a proxy's own. */
    private static @Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length())
                : null;
    }
}
