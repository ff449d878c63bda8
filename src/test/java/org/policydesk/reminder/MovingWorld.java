package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
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
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Companies, items and tasks whose dates can move, through the real services. */
class MovingWorld {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ReminderWorld world;
    private final MemberProfiles profiles;
    private final ActionItems items;
    private final Tasks tasks;
    private final JdbcClient jdbc;

    MovingWorld(
            MemberProfiles profiles,
            ActionItems items,
            People people,
            PersonDirectory directory,
            Tasks tasks,
            JdbcClient jdbc) {
        this.world = new ReminderWorld(profiles, items, people, directory, tasks);
        this.profiles = profiles;
        this.items = items;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    MemberProfiles profiles() {
        return profiles;
    }

    Tasks tasks() {
        return tasks;
    }

    ReminderWorld.Company company() {
        return world.company();
    }

    PersonRef manager(ReminderWorld.Company company) {
        return world.manager(company);
    }

    /** Companies that the same items fit, in this region. */
    List<Long> companies(ReminderWorld.Company like, int number) {
        return companies(like, number, "330200");
    }

    List<Long> companies(ReminderWorld.Company like, int number, String region) {
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    int n = NUMBER.incrementAndGet();
                    String code = CreditCode.completing("91330200MWNG%05d".formatted(n))
                            .value();
                    return As.staff(() -> {
                        long id = profiles.create(MemberParticulars.of("移动企业" + n, code, region));
                        profiles.listProduct(id, like.catalogue(), "示例产品", null);
                        return id;
                    });
                })
                .toList();
    }

    /** Makes the person a manager of that company too. */
    void join(PersonRef person, long company) {
        jdbc.sql("insert into membership (person_id, company_id, company_role) values (?, ?, 'COMPANY_MANAGER')")
                .params(person.id(), company)
                .update();
    }

    ActionItem publish(ReminderWorld.Company company, String title, LocalDate date, DateBasis basis, int preparation) {
        ItemEdit edit = edit(company, title, new DeadlineRule.Fixed(date), basis, preparation);
        return As.staff(() -> {
            ActionItem draft = items.create(new NewItem(null, edit));
            return items.publish(draft.id(), draft.version());
        });
    }

    /** An item for the company that takes so many working days to prepare and ten to review. */
    ItemEdit edit(ReminderWorld.Company company, String title, DeadlineRule rule, DateBasis basis, int preparation) {
        return new ItemEdit(
                title,
                "提交材料",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                basis,
                10,
                new Criterion.ListedProduct(company.catalogue()),
                2024,
                false,
                List.of(new Material("申报书", true, preparation)),
                null,
                null,
                0,
                0,
                0,
                List.of(),
                false);
    }

    TaskCard task(ActionItem item) {
        return world.task(item);
    }

    List<TaskCard> cards(ActionItem item) {
        return As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item.id()), 0, 1000));
    }

    TaskDetail detail(ActionItem item, long member) {
        long id = cards(item).stream()
                .filter(card -> card.memberId() == member)
                .map(TaskCard::id)
                .findFirst()
                .orElseThrow();
        return As.staff(() -> tasks.get(id));
    }

    TaskCard again(TaskCard card) {
        return As.staff(() -> tasks.get(card.id()).card());
    }
}
