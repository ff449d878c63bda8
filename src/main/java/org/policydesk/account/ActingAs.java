package org.policydesk.account;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Gives the thread another identity for the length of one call, and the former one back, also after a failure. */
final class ActingAs {
    private ActingAs() {}

    static <T> T call(Authentication identity, Supplier<T> work) {
        // Inside a screen's request the identity is looked up in the session first, which would outweigh the thread's.
        Map<Class<?>, CurrentInstance> screen = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(identity);
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            CurrentInstance.restoreInstances(screen);
        }
    }
}
