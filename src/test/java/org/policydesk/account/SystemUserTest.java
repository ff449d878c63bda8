package org.policydesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.support.As;
import org.springframework.security.core.context.SecurityContextHolder;

class SystemUserTest {
    /** Stands for what a screen keeps on its thread. */
    private static final class Screen {}

    private final Screen screen = new Screen();

    @BeforeEach
    void openTheScreen() {
        CurrentInstance.set(Screen.class, screen);
    }

    @AfterEach
    void closeTheScreen() {
        CurrentInstance.clearAll();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theScreenIsOutOfTheWayWhileTheSystemActsAndBackAfterwards() {
        boolean seen = SystemUser.call(() -> CurrentInstance.get(Screen.class) != null);

        assertThat(seen).isFalse();
        assertThat(CurrentInstance.get(Screen.class)).isSameAs(screen);
    }

    @Test
    void aFailureGivesIdentityAndScreenBackAllTheSame() {
        As.person(7, List.of(new Membership(1, Role.COMPANY_MEMBER)), () -> {
            assertThatThrownBy(() -> SystemUser.run(() -> {
                        assertThat(name()).contains("ROLE_SYSTEM");
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
            assertThat(new CurrentUser().require().personId()).isEqualTo(7);
            return true;
        });
        assertThat(CurrentInstance.get(Screen.class)).isSameAs(screen);
    }

    @Test
    void theSystemInsideTheSystemIsStillTheSystemAfterwards() {
        String after = SystemUser.call(() -> {
            SystemUser.run(() -> assertThat(name()).contains("ROLE_SYSTEM"));
            return name();
        });

        assertThat(after).contains("ROLE_SYSTEM");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private static String name() {
        return String.valueOf(SecurityContextHolder.getContext().getAuthentication());
    }
}
