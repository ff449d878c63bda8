package org.policydesk.account;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

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
        // Inside a screen's request the identity is looked up in the session first, which would outweigh the thread's.
        Map<Class<?>, CurrentInstance> screen = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "system", "", List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))));
        SecurityContextHolder.setContext(system);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            CurrentInstance.restoreInstances(screen);
        }
    }
}
