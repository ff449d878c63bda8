package org.policydesk.support;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Identities;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.account.SystemUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Acting as somebody for the length of a call. Person ids are free to choose: nothing in the database is needed. */
public final class As {
    /** The person ids that the short forms use. */
    public static final long ADMINISTRATOR = 9001;

    public static final long STAFF = 9002;
    public static final long MANAGER = 9003;
    public static final long MEMBER = 9004;

    private As() {}

    public static <T> T administrator(Supplier<T> work) {
        return with(Identities.of(ADMINISTRATOR, "管理员甲", Role.ADMINISTRATOR, List.of()), work);
    }

    public static <T> T staff(Supplier<T> work) {
        return with(Identities.of(STAFF, "协会小王", Role.STAFF, List.of()), work);
    }

    public static void staff(Runnable work) {
        staff(quietly(work));
    }

    public static <T> T manager(long companyId, Supplier<T> work) {
        return person(MANAGER, List.of(new Membership(companyId, Role.COMPANY_MANAGER)), work);
    }

    public static void manager(long companyId, Runnable work) {
        manager(companyId, quietly(work));
    }

    public static <T> T member(long companyId, Supplier<T> work) {
        return person(MEMBER, List.of(new Membership(companyId, Role.COMPANY_MEMBER)), work);
    }

    public static void member(long companyId, Runnable work) {
        member(companyId, quietly(work));
    }

    /** A real or invented person of companies. */
    public static <T> T person(long personId, List<Membership> memberships, Supplier<T> work) {
        return with(Identities.of(personId, "人员" + personId, null, memberships), work);
    }

    public static <T> T system(Supplier<T> work) {
        return SystemUser.call(work);
    }

    public static void system(Runnable work) {
        SystemUser.run(work);
    }

    public static <T> T guest(Supplier<T> work) {
        return with(null, work);
    }

    public static void guest(Runnable work) {
        guest(quietly(work));
    }

    /** With any identity; null for nobody. */
    public static <T> T with(@Nullable Authentication identity, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(identity);
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Supplier<Boolean> quietly(Runnable work) {
        return () -> {
            work.run();
            return Boolean.TRUE;
        };
    }
}
