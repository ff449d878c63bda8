package org.policydesk.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks address and password behind the throttle, and notes the time of a success. */
@Component
class ThrottledAuthentication implements AuthenticationProvider {
    private final DaoAuthenticationProvider delegate;
    private final SignInThrottle throttle;
    private final Persons persons;

    ThrottledAuthentication(SignIn signIn, PasswordEncoder encoder, SignInThrottle throttle, Persons persons) {
        this.delegate = new DaoAuthenticationProvider(signIn::load);
        this.delegate.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.persons = persons;
    }

    @Override
    @Transactional(noRollbackFor = AuthenticationException.class)
    public @Nullable Authentication authenticate(Authentication attempt) {
        String account = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web
                ? String.valueOf(web.getRemoteAddress())
                : "unknown";
        if (!throttle.admits(account, address)) {
            throw new LockedException("too many failures");
        }
        Authentication done = delegate.authenticate(attempt);
        throttle.succeeded(account, address);
        if (done != null && done.getPrincipal() instanceof DeskUser user) {
            persons.signedIn(user.signedIn().personId());
        }
        return done;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
