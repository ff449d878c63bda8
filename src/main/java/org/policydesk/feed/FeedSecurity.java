package org.policydesk.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calendar programs do not sign in: the address is the permission. They get no session and no cookie. */
@Configuration
class FeedSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain feeds(HttpSecurity http) throws Exception {
        return http.securityMatcher("/feeds/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                // Nothing here changes anything, and there is no session to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
