package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.member.CreditCode;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;

/** A member with people and tasks, through the real services; every call makes new ones. */
public record ReminderWorld(
        MemberProfiles profiles, ActionItems items, People people, PersonDirectory directory, Tasks tasks) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A company that only its own items fit. */
    public record Company(long id, String catalogue) {}

    public Company company() {
        int number = NUMBER.incrementAndGet();
        String catalogue = "reminder-catalogue-" + number;
        long id = As.staff(() -> profiles.create(MemberParticulars.of(
                "示例企业" + number,
                CreditCode.completing("91330200RMDR%05d".formatted(number)).value(),
                "330200")));
        As.staff(() -> profiles.listProduct(id, catalogue, "示例产品", null));
        return new Company(id, catalogue);
    }

    public PersonRef manager(Company company) {
        return person(company, Role.COMPANY_MANAGER);
    }

    public PersonRef member(Company company) {
        return person(company, Role.COMPANY_MEMBER);
    }

    private PersonRef person(Company company, Role role) {
        String email = "reminder-" + NUMBER.incrementAndGet() + "@example.test";
        As.staff(() -> people.invite(
                new NewPerson("人员" + NUMBER.get(), email, null, null, new Membership(company.id(), role))));
        return directory.ofCompany(company.id()).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    public PersonRef staff() {
        String email = "desk-" + NUMBER.incrementAndGet() + "@example.test";
        As.administrator(() -> people.invite(new NewPerson("协会" + NUMBER.get(), email, null, Role.STAFF, null)));
        return directory.staff().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    public ActionItem publish(Company company, String title, LocalDate due) {
        return publish(company, title, new DeadlineRule.Fixed(due));
    }

    public ActionItem publish(Company company, String title, DeadlineRule rule) {
        return publish(company, title, Nature.TASK, rule);
    }

    public ActionItem publish(Company company, String title, Nature nature, DeadlineRule rule) {
        return As.staff(() -> {
            ActionItem draft = items.create(new NewItem(null, edit(company, title, nature, rule)));
            return items.publish(draft.id(), draft.version());
        });
    }

    static ItemEdit edit(Company company, String title, Nature nature, DeadlineRule rule) {
        return new ItemEdit(
                title,
                "提交材料",
                nature,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                10,
                new Criterion.ListedProduct(company.catalogue()),
                2024,
                false,
                List.of(new Material("申报书 <盖章>", true, 0)),
                null,
                null,
                0,
                0,
                0,
                List.of(),
                false);
    }

    public TaskCard task(ActionItem item) {
        List<TaskCard> found =
                As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item.id()), 0, 10));
        return found.getFirst();
    }
}
