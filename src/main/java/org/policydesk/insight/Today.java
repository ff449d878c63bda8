package org.policydesk.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policydesk.account.ForStaff;
import org.policydesk.reminder.Contact;
import org.policydesk.reminder.ContactLog;
import org.policydesk.task.Light;
import org.policydesk.task.LightScale;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.Tasks;
import org.policydesk.task.UrgentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the association's people have to do today: whom to urge, what waits for themselves. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Today {
    private static final int TASKS_SHOWN = 3;
    private static final TaskFilter UNACKNOWLEDGED =
            TaskFilter.open().withLights(Set.of(Light.AMBER)).withScope(TaskScope.ALL.withAcknowledged(false));
    private static final TaskFilter RED = TaskFilter.open().withLights(Set.of(Light.RED));

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final ContactLog contacts;
    private final Reachable reachable;

    Today(JdbcClient jdbc, Tasks tasks, ContactLog contacts, Reachable reachable) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.contacts = contacts;
        this.reachable = reachable;
    }

    /** A page of the members to be urged, those first that have most overdue, then those whose next date comes first. */
    public List<UrgeEntry> toUrge(int offset, int limit) {
        List<UrgentMember> members = tasks.urgentMembers(offset, limit);
        List<Long> ids = members.stream().map(UrgentMember::memberId).toList();
        Map<Long, UrgeEntry.Person> people = reachable.of(ids);
        Map<Long, Contact> last = contacts.lastOf(ids);
        return members.stream()
                .map(member -> new UrgeEntry(
                        member.memberId(),
                        member.memberName(),
                        member.overdue(),
                        member.red(),
                        member.unacknowledged(),
                        member.earliest(),
                        shown(member),
                        people.get(member.memberId()),
                        last.get(member.memberId())))
                .toList();
    }

    /** How many members there are to be urged. */
    public int countToUrge() {
        return tasks.countUrgentMembers();
    }

    /** What waits for the association itself. */
    public TodaySheet waiting() {
        return new TodaySheet(
                jdbc.sql("""
                        select t.item_id as itemId, min(t.title) as title, count(*) as count, min(t.due) as due from task t
                        where t.state = 'ASSOCIATION_REVIEW' group by t.item_id order by min(t.due) nulls last, t.item_id limit 20\
                        """).query(TodaySheet.Review.class).list(),
                jdbc.sql("""
                        select d.id as documentId, coalesce(d.name, '') as name, count(*) as count
                        from action_item i join policy p on p.id = i.policy_id left join source_document d on d.id = p.document_id
                        where i.state = 'DRAFT' and coalesce(p.triage, '') <> 'ARCHIVED'
                        group by d.id, d.name order by d.id desc nulls last limit 10\
                        """).query(TodaySheet.Drafts.class).list(),
                jdbc.sql("select count(*) from action_item where state = 'ACCEPTED'")
                        .query(Integer.class)
                        .single(),
                jdbc.sql("""
                        select p.name, coalesce(min(m.name), '') as memberName, p.email as address
                        from bad_address b join person p on lower(p.email) = b.address
                        left join membership s on s.person_id = p.id left join member m on m.id = s.company_id
                        where p.active group by p.id, p.name, p.email order by 2, 1 limit 50\
                        """).query(TodaySheet.Bounced.class).list());
    }

    private List<TaskCard> shown(UrgentMember member) {
        List<TaskCard> shown = new ArrayList<>(tasks.all(RED.withMember(member.memberId()), 0, TASKS_SHOWN));
        if (shown.size() < TASKS_SHOWN) {
            tasks.all(UNACKNOWLEDGED.withMember(member.memberId()), 0, TASKS_SHOWN - shown.size()).stream()
                    // Amber is also what should be begun and is due much later, which nobody is urged about yet.
                    .filter(task -> task.due() != null && task.workingDaysLeft() <= LightScale.AMBER_DAYS)
                    .forEach(shown::add);
        }
        return shown;
    }
}
