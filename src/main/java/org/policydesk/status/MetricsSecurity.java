package org.policydesk.status;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/health/**");

    @Bean
    @Order(2)
    SecurityFilterChain metrics(HttpSecurity http, @Value("${desk.metrics-token:}") String token) throws Exception {
        return http.securityMatcher(MetricsSecurity::isAsked)
                .addFilterBefore(new Monitor(request -> carries(request, token)), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Monitor.ROLE))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Health without a token is for whoever asks, and for administrators by their session. */
    private static boolean isAsked(HttpServletRequest request) {
        return FIGURES.matches(request)
                || HEALTH.matches(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static boolean carries(HttpServletRequest request, String token) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isBlank()
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(
                        header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }
}
