package org.policydesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.PolicyDesk;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.policydesk.support.As;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A desk of one's own, without the demo, at its very first start and at the next. */
@Tag("no-browser")
@ExtendWith(OutputCaptureExtension.class)
class FirstStartIT {
    private static final Pattern PASSWORD = Pattern.compile("first password: (\\S+)");

    @TempDir
    Path folder;

    @Test
    void aNewDeskIsEmptyButForOneAdministratorWhosePasswordIsShownOnceAndMustBeChanged(CapturedOutput output) {
        String password;
        try (ConfigurableApplicationContext desk = start()) {
            List<String> shown = passwords(output);
            assertThat(shown).hasSize(1);
            password = shown.getFirst();
            assertThat(password).hasSizeGreaterThanOrEqualTo(12);
            assertThat(As.administrator(() -> desk.getBean(People.class).all()))
                    .extracting(Person::email, Person::systemRole)
                    .containsExactly(tuple(FirstAdministrator.EMAIL, Role.ADMINISTRATOR));
            assertThat(As.system(() -> desk.getBean(MemberDirectory.class).all()))
                    .isEmpty();
            assertThat(As.staff(() -> desk.getBean(ActionItems.class).count(ItemFilter.ALL)))
                    .isZero();
        }
        assertThat(folder.resolve("desk.mv.db")).exists();

        try (ConfigurableApplicationContext desk = start()) {
            assertThat(passwords(output)).as("shown at the first start only").hasSize(1);
            Authentication administrator = desk.getBean(ThrottledAuthentication.class)
                    .authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(FirstAdministrator.EMAIL, password));
            assertThat(As.with(
                            administrator, () -> desk.getBean(CurrentUser.class).mustChangePassword()))
                    .isTrue();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(PolicyDesk.class)
                .web(WebApplicationType.SERVLET)
                .run("--server.port=0", "--desk.data=" + folder, "--desk.ticks=false");
    }

    private static List<String> passwords(CapturedOutput output) {
        return PASSWORD.matcher(output.getAll())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
