package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Invitation;
import org.policydesk.account.InvitationLinks;
import org.policydesk.account.InvitationPage;
import org.policydesk.account.InvitationPage.State;
import org.policydesk.account.Invitations;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.Role;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations by mail, from the act to the password, and the call to those who do not come. Now is Monday 2025-03-10, 08:00. */
abstract class InvitationsContract extends MailedContract {
    private static final String PASSWORD = "自己选的一个长密码-1";
    private static final Pattern LINK = Pattern.compile("https://desk\\.example\\.org/invitation/(\\S+)");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks links;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    CallSheet calls;

    @Autowired
    ContactLog contacts;

    @Autowired
    Chores chores;

    @Autowired
    Outbox outbox;

    private ReminderWorld.Company company;
    private String address;
    private long person;

    @BeforeEach
    void somebodyInvited() {
        jdbc.sql("update invitation set ended_at = invited_at where accepted_at is null")
                .update();
        company = world.company();
        address = "invited-" + NUMBER.incrementAndGet() + "@example.test";
        person = As.staff(() -> invitations.invite(newPerson(address)));
    }

    @Test
    void theLinkOutOfTheRealMailSetsThePasswordOnceAndNothingElseDoes() throws Exception {
        String token = tokenOf(mail());

        InvitationPage page = As.guest(() -> links.look(token));
        assertThat(page).returns(State.OPEN, InvitationPage::state).returns(address, InvitationPage::email);
        assertThat(As.guest(() -> links.accept(token, "kurz", "kurz")).fault()).isEqualTo("short");
        assertThat(As.guest(() -> links.accept(token, PASSWORD, PASSWORD + "x")).fault())
                .isEqualTo("different");
        assertThat(As.guest(() -> links.accept(token, PASSWORD, PASSWORD)).state())
                .isEqualTo(State.DONE);
        assertThat(As.guest(() -> links.accept(token, "ein anderes langes", "ein anderes langes"))
                        .state())
                .isEqualTo(State.DONE);

        assertThat(encoder.matches(PASSWORD, hash())).isTrue();
        assertThat(state()).isEqualTo(Invitation.State.ACCEPTED);
        assertThat(As.guest(() -> links.look(token)).name())
                .as("a used link names nobody")
                .isEmpty();
        assertThatThrownBy(() -> As.staff(() -> invitations.again(person))).isInstanceOf(InvalidPersonException.class);
        assertThat(journal()).containsExactly("invited", "invitationAccepted");
    }

    @Test
    void theMailNamesCompanyAddressAndLastDayAndTheOutboxShowsNoLinkThatWorks() throws Exception {
        MimeMessage mail = mail();

        assertThat(plain(mail)).contains(address, "3月24日", "14 天", "示例企业");
        EnvelopeRow row = As.staff(() -> outbox.list(EnvelopeFilter.all(), 0, 10)).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        assertThat(As.staff(() -> outbox.get(row.id())).plain())
                .contains("/invitation/" + MailLinks.HIDDEN)
                .doesNotContain(tokenOf(mail));
        assertThat(As.staff(() -> outbox.get(row.id())).html()).doesNotContain(tokenOf(mail));
        assertThat(jdbc.sql("select secret_sha256 from invitation where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .as("only a digest is kept")
                .hasSize(64)
                .doesNotContain(tokenOf(mail));
    }

    @Test
    void invitedAgainTheOldLinkIsDeadAndOneMailIsWrittenForEach() throws Exception {
        String first = tokenOf(mail());
        As.staff(() -> invitations.again(person));
        String second = tokenOf(mail());

        assertThat(As.guest(() -> links.accept(first, PASSWORD, PASSWORD)).state())
                .isEqualTo(State.ENDED);
        tick();
        assertThat(mailsToInvited()).hasSize(2);
        assertThat(As.guest(() -> links.accept(second, PASSWORD, PASSWORD)).state())
                .isEqualTo(State.DONE);
    }

    @Test
    void withdrawnSwitchedOffOrGivenAFirstPasswordTheLinkIsDead() throws Exception {
        String withdrawn = tokenOf(mail());
        As.staff(() -> invitations.withdraw(person));
        assertThat(As.guest(() -> links.look(withdrawn)).state()).isEqualTo(State.ENDED);
        assertThatThrownBy(() -> As.staff(() -> invitations.withdraw(person)))
                .isInstanceOf(InvalidPersonException.class);

        As.staff(() -> invitations.again(person));
        String reset = tokenOf(mail());
        As.staff(() -> people.resetPassword(person));
        assertThat(As.guest(() -> links.accept(reset, PASSWORD, PASSWORD)).state())
                .isEqualTo(State.ENDED);

        As.staff(() -> invitations.again(person));
        String off = tokenOf(mail());
        As.staff(() -> people.setActive(person, false));
        assertThat(As.guest(() -> links.accept(off, PASSWORD, PASSWORD)).state())
                .isEqualTo(State.ENDED);
        assertThatThrownBy(() -> As.staff(() -> invitations.again(person))).isInstanceOf(InvalidPersonException.class);
    }

    @Test
    void whatHasNotLeftTheHouseIsTakenBackWithItsInvitationAndNobodyCanSendIt() {
        long replaced = envelope();
        As.staff(() -> invitations.again(person));
        assertTakenBack(replaced);

        long held = envelope();
        As.staff(() -> outbox.hold(held));
        As.staff(() -> invitations.withdraw(person));
        assertTakenBack(held);

        As.staff(() -> invitations.again(person));
        long failed = envelope();
        jdbc.sql("update envelope set state = 'FAILED' where id = ?")
                .param(failed)
                .update();
        As.staff(() -> people.setActive(person, false));
        assertTakenBack(failed);

        tick();
        assertThat(mailsToInvited()).isEmpty();
    }

    @Test
    void afterFourteenDaysTheLinkIsOverToTheSecond() throws Exception {
        LocalDateTime made = LocalDateTime.ofInstant(clock.instant(), org.policydesk.clock.BusinessClock.ZONE);
        String token = tokenOf(mail());
        clock.set(made.plusDays(14).minusSeconds(1));
        assertThat(As.guest(() -> links.look(token)).state()).isEqualTo(State.OPEN);
        clock.set(made.plusDays(14));
        assertThat(As.guest(() -> links.accept(token, PASSWORD, PASSWORD)).state())
                .isEqualTo(State.EXPIRED);
        assertThat(state()).isEqualTo(Invitation.State.EXPIRED);
        assertThat(encoder.matches(PASSWORD, hash())).isFalse();
    }

    @Test
    void aLinkThatWeNeverMadeTellsNothingWhateverNumberItNames() throws Exception {
        String token = tokenOf(mail());
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";
        for (String one : List.of(forged, "", "x", "ü", token + token)) {
            assertThat(As.guest(() -> links.look(one)))
                    .as(one)
                    .returns(State.UNKNOWN, InvitationPage::state)
                    .returns("", InvitationPage::email);
            assertThat(As.guest(() -> links.accept(one, PASSWORD, PASSWORD)).state())
                    .isEqualTo(State.UNKNOWN);
        }
        assertThat(state()).isEqualTo(Invitation.State.OPEN);
    }

    @Test
    void ofTwoWhoInviteAtOnceOneLinkLivesAndOfTwoWhoAcceptAtOnceOnePasswordHolds() throws Exception {
        tick();
        atOnce(
                () -> As.staff(() -> {
                    invitations.again(person);
                    return "";
                }),
                () -> As.staff(() -> {
                    invitations.again(person);
                    return "";
                }));
        List<String> tokens = new ArrayList<>();
        tick();
        for (MimeMessage mail : mailsToInvited()) {
            tokens.add(tokenOf(mail));
        }
        assertThat(tokens).as("of the two one is taken back").hasSize(2);
        List<String> alive = tokens.stream()
                .filter(token -> As.guest(() -> links.look(token)).state() == State.OPEN)
                .toList();
        assertThat(alive).hasSize(1);

        List<String> passwords = List.of(PASSWORD + "a", PASSWORD + "b");
        atOnce(
                () -> As.guest(() -> links.accept(alive.getFirst(), passwords.get(0), passwords.get(0))
                        .fault()),
                () -> As.guest(() -> links.accept(alive.getFirst(), passwords.get(1), passwords.get(1))
                        .fault()));
        assertThat(journal().stream().filter("invitationAccepted"::equals)).hasSize(1);
        assertThat(passwords.stream().filter(one -> encoder.matches(one, hash())))
                .hasSize(1);
    }

    @Test
    void whoAcceptsWhileSomebodyInvitesThemAgainIsLeftWithoutASecondLink() throws Exception {
        String token = tokenOf(mail());
        Future<String> again = besides(
                () -> As.guest(() -> links.accept(token, PASSWORD, PASSWORD)),
                () -> As.staff(() -> {
                    invitations.again(person);
                    return "";
                }));

        assertThatThrownBy(again::get).hasCauseInstanceOf(InvalidPersonException.class);
        assertThat(state()).isEqualTo(Invitation.State.ACCEPTED);
        assertThat(envelopesTo(address)).isEqualTo(1);
    }

    @Test
    void whoAcceptsWhileTheirPasswordIsResetWaitsAndFindsTheLinkEnded() throws Exception {
        String token = tokenOf(mail());
        Future<State> accepted = besides(
                () -> jdbc.sql("select id from person where id = ? for update")
                        .param(person)
                        .query(Long.class)
                        .list(),
                () -> As.guest(() -> links.accept(token, PASSWORD, PASSWORD)).state(),
                () -> As.staff(() -> people.resetPassword(person)));

        assertThat(accepted.get()).isEqualTo(State.ENDED);
        assertThat(state()).isEqualTo(Invitation.State.ENDED);
        assertThat(encoder.matches(PASSWORD, hash())).isFalse();
    }

    @Test
    void whoHasAnAccountGetsNoSecondOneAndNoMailButThePlaceInTheOtherCompany() {
        ReminderWorld.Company other = world.company();
        String fresh = "fresh-" + address;
        int invited = As.staff(() -> invitations.inviteAll(List.of(
                newPerson(address),
                newPerson(fresh),
                new NewPerson("人员", address, null, null, new Membership(other.id(), Role.COMPANY_MANAGER)))));

        assertThat(invited).isEqualTo(1);
        assertThat(directory.placesOf(person))
                .extracting(Membership::companyId)
                .containsExactly(company.id(), other.id());
        assertThat(envelopesTo(address)).isEqualTo(1);
        assertThat(envelopesTo(fresh)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoInviteTheSamePeopleAtOnceEachPersonIsInvitedOnceAndNobodyIsStopped() throws Exception {
        List<NewPerson> same = IntStream.range(0, 40)
                .mapToObj(i -> newPerson("same-" + i + "-" + address))
                .toList();
        AtomicInteger invited = new AtomicInteger();
        Callable<String> officer = () -> {
            for (NewPerson one : same) {
                invited.addAndGet(As.staff(() -> invitations.inviteAll(List.of(one))));
            }
            return "";
        };

        atOnce(officer, officer);

        assertThat(invited).hasValue(same.size());
        same.forEach(one -> assertThat(envelopesTo(one.email())).isEqualTo(1));
    }

    @Test
    void oneWhoCannotBeInvitedLeavesNobodyInvited() {
        String fresh = "nobody-" + address;
        assertThatThrownBy(() -> As.staff(() -> invitations.inviteAll(List.of(newPerson(fresh), newPerson("kaputt")))))
                .isInstanceOf(InvalidPersonException.class);
        assertThat(envelopesTo(fresh)).isZero();
        assertThat(jdbc.sql("select count(*) from person where email = ?")
                        .param(fresh)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void twoHundredAreInvitedWithinAFewSecondsWithAMailEach() {
        List<NewPerson> many = IntStream.range(0, 200)
                .mapToObj(i -> newPerson("many-" + i + "-" + address))
                .toList();
        long from = System.nanoTime();
        assertThat(As.staff(() -> invitations.inviteAll(many))).isEqualTo(200);
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        System.out.println("200 invited in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        assertThat(jdbc.sql("select count(*) from envelope where purpose = 'invitation' and recipient_address like ?")
                        .param("many-%-" + address)
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    @Test
    void whoHasNotComeOnTheSeventhDayStandsOnTheCallSheetOnceWhicheverNodeLooks() throws Exception {
        at(2025, 3, 16, 23, 59);
        sweep();
        assertThat(open()).isEmpty();
        at(2025, 3, 17, 0, 40);
        atOnce(this::swept, this::swept);
        sweep();

        assertThat(open()).singleElement().satisfies(call -> assertThat(call)
                .returns(CallReason.INVITATION, CallEntry::reason)
                .returns(company.id(), CallEntry::memberId)
                .returns(person, CallEntry::personId)
                .returns("138 0000 0000", CallEntry::mobile)
                .returns(0L, CallEntry::taskId));
        assertThat(open().getFirst().since()).isBefore(clock.instant().minus(Duration.ofDays(6)));
        at(2025, 3, 18, 0, 40);
        sweep();
        assertThat(open()).hasSize(1);
    }

    @Test
    void theCallIsOffTheSheetOnceThePersonComesIsInvitedAgainOrIsWithdrawn() throws Exception {
        String token = tokenOf(mail());
        at(2025, 3, 17, 0, 40);
        sweep();
        assertThat(open()).hasSize(1);
        As.staff(() -> invitations.again(person));
        assertThat(open()).as("a new invitation has its own seven days").isEmpty();
        at(2025, 3, 24, 0, 40);
        sweep();
        assertThat(open()).hasSize(1);
        As.staff(() -> invitations.withdraw(person));
        assertThat(open()).isEmpty();

        As.staff(() -> invitations.again(person));
        String last = tokenOf(mail());
        assertThat(last).isNotEqualTo(token);
        at(2025, 3, 31, 0, 40);
        sweep();
        assertThat(open()).hasSize(1);
        As.guest(() -> links.accept(last, PASSWORD, PASSWORD));
        assertThat(open()).isEmpty();
    }

    @Test
    void aContactWithThePersonSettlesTheCallAndOneWithSomebodyElseDoesNot() {
        at(2025, 3, 17, 9, 0);
        sweep();
        contact("别人");
        assertThat(open()).hasSize(1);
        contact(" 周到 ");
        assertThat(open()).isEmpty();
        sweep();
        assertThat(open()).as("it was made").isEmpty();
    }

    @Test
    void aContactWithOneOfTwoNamesakesSettlesNeithersCall() {
        As.staff(() -> invitations.invite(newPerson("namesake-" + address)));
        at(2025, 3, 17, 9, 0);
        sweep();
        contact("周到");
        assertThat(open()).hasSize(2);
    }

    @Test
    void anInvitationThatCameBackWaitsNoSevenDays() throws Exception {
        MimeMessage mail = mail();
        comeBack(mail.getMessageID(), address, "failed", "5.1.1");
        As.system(() -> chores.run(Chore.BOUNCES));

        assertThat(open()).singleElement().returns(CallReason.BOUNCED, CallEntry::reason);
    }

    private NewPerson newPerson(String email) {
        return new NewPerson("周到", email, "138 0000 0000", null, new Membership(company.id(), Role.COMPANY_MEMBER));
    }

    private void contact(String whom) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), org.policydesk.clock.BusinessClock.ZONE);
        As.staff(() ->
                contacts.record(new NewContact(company.id(), List.of(), Channel.TELEPHONE, whom, now, "明天就登录", false)));
    }

    private void sweep() {
        As.system(() -> chores.run(Chore.DAILY));
    }

    private String swept() {
        sweep();
        return "";
    }

    private List<CallEntry> open() {
        return As.staff(() -> calls.open());
    }

    private MimeMessage mail() {
        tick();
        return mailsToInvited().getLast();
    }

    private List<MimeMessage> mailsToInvited() {
        return java.util.Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isReminderTo(mail, address))
                .toList();
    }

    private static String tokenOf(MimeMessage mail) throws Exception {
        Matcher link = LINK.matcher(plain(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long envelope() {
        return jdbc.sql("select max(id) from envelope where recipient_address = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    private void assertTakenBack(long id) {
        assertThat(As.staff(() -> outbox.get(id)).row().state()).isEqualTo(EnvelopeState.REPLACED);
        assertThatThrownBy(() -> As.staff(() -> outbox.resend(id))).isInstanceOf(EnvelopeMovedException.class);
        assertThatThrownBy(() -> As.staff(() -> outbox.release(id))).isInstanceOf(EnvelopeMovedException.class);
    }

    private int envelopesTo(String email) {
        return jdbc.sql("select count(*) from envelope where recipient_address = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private Invitation.State state() {
        return java.util.Objects.requireNonNull(
                        As.staff(() -> invitations.latest()).get(person))
                .state();
    }

    private String hash() {
        return jdbc.sql("select password_hash from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private List<String> journal() {
        return jdbc.sql("select action from journal where subject = 'person' and subject_id = ? order by id")
                .param(person)
                .query(String.class)
                .list();
    }

    private <T> Future<T> besides(Runnable first, Callable<T> meanwhile) {
        return besides(first, meanwhile, () -> {});
    }

    /** The middle one comes while the others hold the person's row in one transaction; it is over when this returns. */
    private <T> Future<T> besides(Runnable first, Callable<T> meanwhile, Runnable last) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
                first.run();
                Future<T> waiting = other.submit(meanwhile);
                assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                last.run();
                return waiting;
            }));
        }
    }

    private static void atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<String> done : two.invokeAll(List.of(one, other))) {
                done.get();
            }
        }
    }
}
