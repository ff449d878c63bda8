package org.policydesk.access;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.mail.NewEnvelope;
import org.policydesk.mail.Outgoing;
import org.policydesk.member.CreditCode;
import org.policydesk.member.Evidence;
import org.policydesk.member.EvidenceFiles;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.member.NewEvent;
import org.policydesk.member.RecordedEvents;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ImportStage;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes two companies, people for the first, and an item with a task for the first. */
final class FixtureMaker {
    private static final java.util.Random NUMBERS = new java.util.Random();

    private final ApplicationContext context;

    FixtureMaker(ApplicationContext context) {
        this.context = context;
    }

    Fixture make() {
        return As.system(() -> {
            String marker = "甲记" + UUID.randomUUID().toString().substring(0, 8);
            long first = member(marker + "机床有限公司", "91210100MA0AAAAA1");
            long second = member("乙方" + UUID.randomUUID().toString().substring(0, 8) + "机械公司", "91210100MA0BBBBB2");
            context.getBean(MemberProfiles.class).recordFact(first, "revenue", 2024, BigDecimal.valueOf(5000));
            long manager = person(marker + "经理", first, Role.COMPANY_MANAGER);
            long clerk = person(marker + "经办", first, Role.COMPANY_MEMBER);
            ActionItem item = published();
            Tasks tasks = context.getBean(Tasks.class);
            long task = tasks.all(TaskFilter.open().withMember(first).withItem(item.id()), 0, 1).stream()
                    .map(TaskCard::id)
                    .findFirst()
                    .orElseThrow();
            As.staff(() -> tasks.comment(task, marker + " 的评论"));
            TaskDetail detail = tasks.get(task);
            return new Fixture(
                    marker,
                    first,
                    second,
                    manager,
                    clerk,
                    document(marker),
                    item.policyId(),
                    item.id(),
                    item.version(),
                    task,
                    detail.card().version(),
                    detail.checklist().getFirst().id(),
                    envelope(marker),
                    evidence(marker, first),
                    event(marker, first));
        });
    }

    private long member(String name, String codeBody) {
        String body = codeBody.substring(0, 8) + "%09d".formatted(NUMBERS.nextInt(1_000_000_000));
        return context.getBean(MemberProfiles.class)
                .create(MemberParticulars.of(name, CreditCode.completing(body).value(), "210100"));
    }

    private long person(String name, long company, Role role) {
        String email = UUID.randomUUID() + "@example.test";
        context.getBean(People.class).invite(new NewPerson(name, email, null, null, new Membership(company, role)));
        return context.getBean(PersonDirectory.class).ofCompany(company).stream()
                .filter(p -> p.email().equals(email))
                .map(PersonRef::id)
                .findFirst()
                .orElseThrow();
    }

    private ActionItem published() {
        ActionItems items = context.getBean(ActionItems.class);
        ItemEdit edit = new ItemEdit(
                "统计年报",
                "报送材料",
                Nature.TASK,
                ItemKind.SUBMISSION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31)),
                DateBasis.COMPANY,
                0,
                null,
                null,
                true,
                List.of(new Material("审计报告", true, 10)),
                null,
                null,
                0,
                0,
                1,
                List.of(),
                false);
        ActionItem created = items.create(new NewItem(null, edit));
        return items.publish(created.id(), created.version());
    }

    private long document(String marker) {
        SourceDocuments documents = context.getBean(SourceDocuments.class);
        byte[] text = ("关于报送统计年报的通知\n" + marker + "\n各会员企业请于2025年5月31日前报送统计年报。\n").getBytes(StandardCharsets.UTF_8);
        long id = documents.startImport(new ByteArrayInputStream(text), "通知.txt", "text/plain");
        await().until(() -> As.system(() -> documents.progress(id).stage() == ImportStage.DONE));
        return id;
    }

    private long evidence(String marker, long company) {
        byte[] pdf = ("%PDF-1.7 " + marker).getBytes(StandardCharsets.UTF_8);
        return context.getBean(EvidenceFiles.class).keep(company, new ByteArrayInputStream(pdf), marker + ".pdf");
    }

    private long event(String marker, long company) {
        NewEvent relocation = new NewEvent(TriggerEvent.RELOCATION, LocalDate.of(2025, 3, 1), null, marker + " 搬迁");
        return context.getBean(RecordedEvents.class).record(company, relocation, Evidence.NONE);
    }

    private long envelope(String marker) {
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        Long id = transaction.execute(status -> context.getBean(Outgoing.class)
                .enqueue(new NewEnvelope(
                        "someone@example.test",
                        marker,
                        marker + " 提醒",
                        "<p>" + marker + "</p>",
                        marker,
                        "test",
                        null,
                        null)));
        return java.util.Objects.requireNonNull(id);
    }
}
