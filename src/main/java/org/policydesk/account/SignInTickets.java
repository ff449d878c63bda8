package org.policydesk.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.SecurityClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Takes somebody who is signed in from a node that stops to another, so that nobody signs in again for a restart. Beside the session the
 * browser holds a ticket: 256 random bits, gone with the browser, worth nothing once the session was not used for as long as sessions
 * last, after signing out, and as soon as anything about what the person may do has changed. Only where nodes have names ({@code desk.node}). Thread-safe.
 */
@Component
public class SignInTickets implements RememberMeServices, LogoutHandler {
    static final String COOKIE = "DESK_TICKET";
    /** So much earlier than its session a ticket may end, which keeps most requests from writing. */
    static final Duration RENEWED_EVERY = Duration.ofMinutes(1);

    private static final int BYTES = 32;

    private final TicketRows rows;
    private final SignIn signIn;
    private final SecurityClock clock;
    private final boolean used;
    private final Duration valid;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();
    private final String key = UUID.randomUUID().toString();

    /**
     * @param timeout how long a session without a request lasts
     * @param secure whether the session's own cookie is for https only
     */
    SignInTickets(
            TicketRows rows,
            SignIn signIn,
            SecurityClock clock,
            @Value("${desk.node:}") String node,
            @Value("${server.servlet.session.timeout}") @DurationUnit(ChronoUnit.SECONDS) Duration timeout,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.rows = rows;
        this.signIn = signIn;
        this.clock = clock;
        this.used = !node.isBlank();
        this.valid = timeout;
        this.secure = secure;
    }

    /** Whether there may be other nodes to go to. */
    public boolean areUsed() {
        return used;
    }

    /** By which this node knows what it let in itself; another at each start. */
    public String key() {
        return key;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return digest(request)
                .flatMap(digest -> rows.find(digest, clock.now()).flatMap(ticket -> user(ticket, digest)))
                .map(user -> new RememberMeAuthenticationToken(key, user, user.getAuthorities()))
                .orElse(null);
    }

    @Override
    public void loginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication successfulAuthentication) {
        if (successfulAuthentication.getPrincipal() instanceof DeskUser user) {
            byte[] secret = new byte[BYTES];
            random.nextBytes(secret);
            String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            String digest = digest(ticket);
            rows.deleteExpired(clock.now());
            rows.insert(
                    digest,
                    user.signedIn().personId(),
                    user.version(),
                    user.signedIn().companyId(),
                    clock.now().plus(valid));
            user.hold(digest);
            user.ticketRenewed(clock.now());
            response.addCookie(cookie(request, ticket));
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A wrong password says nothing about the ticket, which is looked at only where there is no session.
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        digest(request).ifPresent(rows::delete);
        Cookie gone = cookie(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    /** The session is used: its ticket is worth as much from now on as the session is. Written once in {@link #RENEWED_EVERY} at most. */
    public void renew(Authentication session) {
        Instant now = clock.now();
        if (session.getPrincipal() instanceof DeskUser user && user.ticketRenewedBefore(now.minus(RENEWED_EVERY))) {
            Optional.ofNullable(user.ticket()).ifPresent(digest -> rows.renew(digest, now.plus(valid)));
            user.ticketRenewed(now);
        }
    }

    /** The person works for this company from now on, also where they go to another node. */
    public void workFor(long companyId) {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && session.getPrincipal() instanceof DeskUser user) {
            Optional.ofNullable(user.ticket()).ifPresent(digest -> rows.workFor(digest, companyId));
        }
    }

    private Optional<DeskUser> user(TicketRows.Ticket ticket, String digest) {
        try {
            DeskUser user = signIn.load(ticket.email());
            user.eraseCredentials();
            if (!user.isEnabled() || user.version() != ticket.version()) {
                return Optional.empty();
            }
            user.hold(digest);
            Optional.ofNullable(ticket.companyId())
                    .filter(user.signedIn()::belongsTo)
                    .ifPresent(user::workFor);
            return Optional.of(user);
        } catch (AuthenticationException gone) {
            return Optional.empty();
        }
    }

    private static Optional<String> digest(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(SignInTickets::digest);
    }

    private Cookie cookie(HttpServletRequest request, String ticket) {
        Cookie cookie = new Cookie(COOKIE, ticket);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure || request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String digest(String ticket) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
