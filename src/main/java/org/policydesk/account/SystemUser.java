package org.policydesk.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Lets the clock, start-up and listeners act as the system itself. What runs inside must not be chosen by a user. */
public final class SystemUser {
    private SystemUser() {}

    /** Runs the work as the system and puts the former identity back, also after a failure. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** As {@link #run}, with a result. */
    public static <T> T call(Supplier<T> work) {
        return ActingAs.call(
                UsernamePasswordAuthenticationToken.authenticated(
                        "system", "", List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))),
                work);
    }
}
