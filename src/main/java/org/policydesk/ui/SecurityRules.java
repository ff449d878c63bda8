package org.policydesk.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.policydesk.account.SignInTickets;
import org.policydesk.account.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open to guests, where they sign in, and the headers of every answer. */
@Configuration
@EnableWebSecurity
class SecurityRules {
    /** Vaadin's client engine needs inline scripts and eval; everything else stays at home. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] MAIL_LINKS = {"/a/*", "/invitation/*"};

    static final ReferrerPolicy REFERRERS = ReferrerPolicy.SAME_ORIGIN;
    static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain desk(HttpSecurity http, Standing standing, SignInTickets tickets) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/*.css", "/manifest.webmanifest", "/icons/**", "/js/**", "/guide-pictures/**")
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .requestMatchers(MAIL_LINKS)
                .permitAll());
        // A link carries its own proof, which no other site can know.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(MAIL_LINKS));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(REFERRERS))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS))
                .frameOptions(frame -> frame.deny())
                // Vaadin commits its pages past the filter, which would then come too late.
                .addObjectPostProcessor(new EagerHeaders()));
        http.addFilterBefore(new StandingFilter(standing, tickets), AuthorizationFilter.class);
        if (tickets.areUsed()) {
            http.rememberMe(other -> other.rememberMeServices(tickets).key(tickets.key()));
        }
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                // An address that nobody has is answered by the desk's own page, which says so.
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
