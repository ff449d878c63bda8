package org.policydesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

abstract class PeopleContract {
    @Autowired
    People people;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    ThrottledAuthentication signIn;

    @Autowired
    CurrentUser currentUser;

    @Test
    void anInvitedPersonSignsInWithTheFirstPasswordAndHasToChangeIt() {
        String password = As.staff(() -> people.invite(manager("New.Manager@Example.test", 1)));

        Authentication signedIn = signIn("new.manager@example.test", password);
        As.with(signedIn, () -> {
            assertThat(currentUser.mustChangePassword()).isTrue();
            ownAccount.changePassword(password, "另一个足够长的密码-1");
            assertThat(currentUser.mustChangePassword()).isFalse();
            return true;
        });

        assertThat(signIn("new.manager@example.test", "另一个足够长的密码-1").isAuthenticated())
                .isTrue();
        assertThatThrownBy(() -> signIn("new.manager@example.test", password))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordIsRefusedForAWhile() {
        String password = As.staff(() -> people.invite(manager("guessed@example.test", 1)));
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            assertThatThrownBy(() -> signIn("guessed@example.test", "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn("guessed@example.test", password)).isInstanceOf(LockedException.class);
    }

    @Test
    void aPersonSwitchedOffCannotSignIn() {
        String password = As.staff(() -> people.invite(manager("gone@example.test", 1)));
        long id = As.staff(people::all).stream()
                .filter(p -> p.email().equals("gone@example.test"))
                .findFirst()
                .orElseThrow()
                .id();
        As.staff(() -> people.setActive(id, false));
        assertThatThrownBy(() -> signIn("gone@example.test", password))
                .isInstanceOf(org.springframework.security.authentication.DisabledException.class);
    }

    @Test
    void onlyAdministratorsMakeAssociationPeople() {
        NewPerson colleague = new NewPerson("新同事", "colleague@example.test", null, Role.STAFF, null);
        assertThatThrownBy(() -> As.staff(() -> people.invite(colleague))).isInstanceOf(AccessDeniedException.class);
        assertThat(As.administrator(() -> people.invite(colleague))).isNotBlank();
    }

    @Test
    void anAddressThatIsTakenIsNamedAsTheFaultAndNothingIsAdded() {
        As.staff(() -> people.invite(manager("twice@example.test", 1)));
        int before = As.staff(people::all).size();
        assertThatThrownBy(() -> As.staff(() -> people.invite(manager(" TWICE@example.test ", 2))))
                .isInstanceOfSatisfying(InvalidPersonException.class, e -> assertThat(e.field() + "." + e.reason())
                        .isEqualTo("email.taken"));
        assertThat(As.staff(people::all)).hasSize(before);
    }

    @Test
    void anotherCompanysPeopleAreNotShown() {
        assertThatThrownBy(() -> As.manager(1, () -> people.ofCompany(2))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatNoMailCouldCarryIsNamedAsTheFaultAndNotKept() {
        Membership place = new Membership(1, Role.COMPANY_MEMBER);
        refused("email.malformed", new NewPerson("甲", "a,b@example.test", null, null, place));
        refused("email.malformed", new NewPerson("甲", "a@b\r\nBcc: x@example.test", null, null, place));
        refused("name.missing", new NewPerson("甲\r\nBcc: x@example.test", "b@example.test", null, null, place));
        refused("mobile.malformed", new NewPerson("甲", "c@example.test", "1".repeat(41), null, place));
        refused("role.notOfCompany", new NewPerson("甲", "d@example.test", null, null, administratorOf(1)));
    }

    private void refused(String fault, NewPerson person) {
        assertThatThrownBy(() -> As.staff(() -> people.invite(person)))
                .isInstanceOfSatisfying(InvalidPersonException.class, e -> assertThat(e.field() + "." + e.reason())
                        .isEqualTo(fault));
    }

    private static Membership administratorOf(long company) {
        return new Membership(company, Role.ADMINISTRATOR);
    }

    private static NewPerson manager(String email, long company) {
        return new NewPerson("张经理", email, null, null, new Membership(company, Role.COMPANY_MANAGER));
    }

    private Authentication signIn(String email, String password) {
        return java.util.Objects.requireNonNull(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
    }
}
