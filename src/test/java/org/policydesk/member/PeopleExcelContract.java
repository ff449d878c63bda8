package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Invitations;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.member.ExcelRow.Status;
import org.policydesk.member.excel.UnreadableWorkbookException;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** What a workbook of people would do, and what it does once somebody agrees. */
abstract class PeopleExcelContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String[] HEADINGS = {"姓名*", "邮箱*", "手机", "企业*", "角色*"};

    @Autowired
    PeopleExcel excel;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    MemberProfiles profiles;

    private int number;
    private String name;
    private String code;
    private long company;

    @BeforeEach
    void oneCompany() {
        number = NUMBER.incrementAndGet();
        name = "人员导入（示例）" + number + "厂";
        code = CreditCode.completing("91330200PEXC%05d".formatted(number)).value();
        company = As.staff(() -> profiles.create(MemberParticulars.of(name, code, "330200")));
    }

    @Test
    void aCompanyIsFoundByItsNameOrItsCodeHoweverTheyAreTyped() {
        PeoplePlan plan = read(book().row(
                        "人员",
                        "甲",
                        at("a"),
                        13800000000.0,
                        name.replace('（', '(').replace('）', ')'),
                        "企业负责人")
                .row(
                        "人员",
                        "乙",
                        at("B").toUpperCase(java.util.Locale.ROOT),
                        null,
                        code.toLowerCase(java.util.Locale.ROOT),
                        "企业经办人"));

        assertThat(plan.isFaulty()).isFalse();
        assertThat(plan.wanted())
                .containsExactly(
                        new NewPerson("甲", at("a"), "13800000000", null, new Membership(company, Role.COMPANY_MANAGER)),
                        new NewPerson("乙", at("b"), null, null, new Membership(company, Role.COMPANY_MEMBER)));
    }

    @Test
    void readingChangesNothingAndAgreeingInvitesEachOnce() {
        Workbook book =
                book().row("人员", "甲", at("a"), null, name, "企业负责人").row("人员", "乙", at("b"), null, name, "企业经办人");
        PeoplePlan plan = read(book);
        assertThat(directory.ofCompany(company)).isEmpty();

        assertThat(As.staff(() -> invitations.inviteAll(plan.wanted()))).isEqualTo(2);

        assertThat(directory.ofCompany(company)).extracting(PersonRef::name).containsExactly("甲", "乙");
        PeoplePlan again = read(book);
        assertThat(again.count(Status.UNCHANGED)).isEqualTo(2);
        assertThat(again.wanted()).isEmpty();
        assertThat(As.staff(() -> invitations.inviteAll(plan.wanted())))
                .as("sent in twice at once")
                .isZero();
    }

    @Test
    void somebodyOfTwoCompaniesIsInvitedOnceAndHasAPlaceInBoth() {
        String other = "人员导入另一家" + number;
        String otherCode =
                CreditCode.completing("91330200PEXD%05d".formatted(number)).value();
        long second = As.staff(() -> profiles.create(MemberParticulars.of(other, otherCode, "330200")));
        PeoplePlan plan = read(book().row("人员", "甲", at("a"), null, name, "企业负责人")
                .row("人员", "甲", at("a"), null, other, "企业经办人")
                .row("人员", "甲", at("a"), null, name, "企业负责人"));

        assertThat(plan.lines())
                .extracting(line -> line.row().status())
                .containsExactly(Status.ADDED, Status.CHANGED, Status.REJECTED);
        assertThat(plan.lines().get(2).row().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("excel.fault.twice");
            assertThat(fault.args()).containsExactly(3);
        });
        assertThat(As.staff(() -> invitations.inviteAll(plan.wanted()))).isEqualTo(1);
        assertThat(directory.ofCompany(second)).extracting(PersonRef::email).containsExactly(at("a"));
        assertThat(directory.ofCompany(company)).extracting(PersonRef::email).containsExactly(at("a"));
    }

    @Test
    void eachFaultNamesItsRowAndColumn() {
        As.staff(() -> people.invite(
                new NewPerson("停用者", at("off"), null, null, new Membership(company, Role.COMPANY_MEMBER))));
        long off = directory.ofCompany(company).getFirst().id();
        As.staff(() -> people.setActive(off, false));
        As.administrator(() -> people.invite(new NewPerson("协会人", at("desk"), null, Role.STAFF, null)));
        PeoplePlan plan = read(book().row("人员", "甲", "keine-adresse", null, name, "企业负责人")
                .row("人员", "乙", at("b"), null, "没有这家企业", "企业负责人")
                .row("人员", "丙", at("c"), null, name, "董事长")
                .row("人员", null, at("d"), "电话见名片", name, "企业负责人")
                .row("人员", "戊", at("off"), null, name, "企业负责人")
                .row("人员", "己", at("desk"), null, name, "企业负责人"));

        assertThat(plan.wanted()).isEmpty();
        assertThat(plan.lines().stream()
                        .flatMap(line -> line.row().faults().stream())
                        .map(fault -> fault.row() + " " + fault.column() + " " + fault.key()))
                .containsExactly(
                        "2 邮箱 account.invalid.email.malformed",
                        "3 企业 people.excel.fault.company",
                        "4 角色 excel.fault.choice",
                        "5 姓名 member.invalid.missing",
                        "6 邮箱 people.excel.fault.inactive",
                        "7 邮箱 people.excel.fault.association");
    }

    @Test
    void theTemplateComesBackAsItWasFilledAndWhatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.staff(() -> {
            try {
                excel.template(out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        Workbook template = new Workbook(out.toByteArray());
        assertThat(read(template).lines()).isEmpty();
        template.row("人员", "甲", at("a"), null, name, "企业负责人");
        assertThat(read(template).wanted()).hasSize(1);

        assertThatThrownBy(() -> As.staff(() -> excel.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), "x.xlsx")))
                .isInstanceOf(UnreadableWorkbookException.class);
    }

    @Test
    void twoThousandRowsAreReadInAFewSeconds() {
        Workbook book = book();
        IntStream.range(0, 2000).forEach(i -> book.row("人员", "人" + i, at("n" + i), null, name, "企业经办人"));
        long from = System.nanoTime();
        PeoplePlan plan = read(book);
        long millis = (System.nanoTime() - from) / 1_000_000;
        System.out.println("2000 people read in " + millis + " ms");
        assertThat(plan.count(Status.ADDED)).isEqualTo(2000);
        assertThat(millis).isLessThan(10_000);
    }

    private static Workbook book() {
        return new Workbook().sheet("人员", HEADINGS);
    }

    private PeoplePlan read(Workbook book) {
        return As.staff(() -> excel.read(book.stream(), "人员.xlsx"));
    }

    private String at(String who) {
        return who + "-pexc" + number + "@example.test";
    }
}
