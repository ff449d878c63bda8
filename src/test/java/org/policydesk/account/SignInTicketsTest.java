package org.policydesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.SecurityClock;
import org.policydesk.support.As;
import org.policydesk.support.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Two nodes, as far as signing in goes. */
@DeskTest
class SignInTicketsTest {
    @Autowired
    TicketRows rows;

    @Autowired
    SignIn signIn;

    @Autowired
    ThrottledAuthentication door;

    @Autowired
    People people;

    @Autowired
    OwnAccount ownAccount;

    private static final Duration TIMEOUT = Duration.ofMinutes(20);

    private final String email = "t" + UUID.randomUUID() + "@example.test";
    private SignInTickets first;
    private SignInTickets second;
    private String password;
    private Authentication session;

    @BeforeEach
    void signInAtTheFirstNode() {
        first = node(Duration.ZERO);
        second = node(Duration.ZERO);
        password = As.staff(() ->
                people.invite(new NewPerson("换节点的人", email, null, null, new Membership(1, Role.COMPANY_MANAGER))));
        As.staff(() -> people.place(id(), 2, Role.COMPANY_MEMBER));
        session = Objects.requireNonNull(
                door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
    }

    @Test
    void whoSignedInAtOneNodeIsKnownAtTheOther() {
        Cookie ticket = ticket();

        Authentication there = Objects.requireNonNull(at(second, ticket));

        assertThat(As.with(there, () -> new CurrentUser().require().email())).isEqualTo(email);
        assertThat(ticket.isHttpOnly()).isTrue();
        assertThat(ticket.getMaxAge()).as("gone with the browser").isNegative();
        assertThat(ticket.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void theCompanyThatOneWorkedForGoesAlong() {
        Cookie ticket = ticket();
        As.with(session, () -> {
            new CurrentUser().workFor(2);
            first.workFor(2);
            return true;
        });

        Authentication there = Objects.requireNonNull(at(second, ticket));

        assertThat(As.with(there, () -> new CurrentUser().requireCompany())).isEqualTo(2);
    }

    @Test
    void aTicketIsWorthNothingAfterSigningOut() {
        Cookie ticket = ticket();
        MockHttpServletResponse answer = new MockHttpServletResponse();
        first.logout(request(ticket), answer, session);

        assertThat(at(second, ticket)).isNull();
        assertThat(Objects.requireNonNull(answer.getCookie(SignInTickets.COOKIE))
                        .getMaxAge())
                .isZero();
    }

    @Test
    void aTicketIsWorthNothingOnceAnythingAboutThePersonChanged() {
        Cookie ticket = ticket();
        As.staff(() -> people.setActive(id(), false));
        assertThat(at(second, ticket)).isNull();
        As.staff(() -> people.setActive(id(), true));
        assertThat(at(second, ticket)).as("switched on again").isNull();
    }

    @Test
    void whoChangesTheirOwnPasswordIsStillKnownAtTheOtherNodeAndNoOtherBrowserIs() {
        Cookie elsewhere = ticket();
        Cookie here = ticket();
        As.with(session, () -> {
            ownAccount.changePassword(password, "另一个足够长的密码-1");
            return true;
        });

        assertThat(at(second, here)).isNotNull();
        assertThat(at(second, elsewhere)).isNull();
    }

    @Test
    void aTicketIsWorthNothingOnceASessionWasUnusedForItsTimeout() {
        Cookie ticket = ticket();
        assertThat(at(node(TIMEOUT.minusMinutes(1)), ticket)).isNotNull();
        assertThat(at(node(TIMEOUT.plusSeconds(1)), ticket)).isNull();
    }

    @Test
    void whileItsSessionIsUsedATicketGoesOn() {
        Cookie ticket = ticket();
        node(Duration.ofMinutes(15)).renew(session);

        assertThat(at(node(TIMEOUT.plusMinutes(14)), ticket)).isNotNull();
        assertThat(at(node(TIMEOUT.plusMinutes(16)), ticket)).isNull();
    }

    @Test
    void aTicketIsRenewedOnceAMinuteAtMost() {
        Cookie ticket = ticket();
        node(Duration.ofSeconds(30)).renew(session);
        assertThat(at(node(TIMEOUT.plusSeconds(20)), ticket)).isNull();
    }

    @Test
    void aTicketIsForHttpsOnlyWhereTheSessionsCookieIs() {
        assertThat(ticket().getSecure()).isFalse();
        first = node(Duration.ZERO, true);
        assertThat(ticket().getSecure()).isTrue();
    }

    @Test
    void nobodyIsLetInWithoutATicketOrWithAnInventedOne() {
        assertThat(second.autoLogin(new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isNull();
        assertThat(at(second, new Cookie(SignInTickets.COOKIE, ""))).isNull();
        assertThat(at(second, new Cookie(SignInTickets.COOKIE, "A".repeat(43)))).isNull();
    }

    private SignInTickets node(Duration ahead) {
        return node(ahead, false);
    }

    private SignInTickets node(Duration ahead, boolean secure) {
        return new SignInTickets(
                rows,
                signIn,
                new SecurityClock(Clock.offset(Clock.systemUTC(), ahead)),
                UUID.randomUUID().toString(),
                TIMEOUT,
                secure);
    }

    private Cookie ticket() {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        first.loginSuccess(new MockHttpServletRequest(), answer, session);
        return Objects.requireNonNull(answer.getCookie(SignInTickets.COOKIE));
    }

    private static @Nullable Authentication at(SignInTickets node, Cookie ticket) {
        return node.autoLogin(request(ticket), new MockHttpServletResponse());
    }

    private static MockHttpServletRequest request(Cookie ticket) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(ticket);
        return request;
    }

    private long id() {
        return As.staff(people::all).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
