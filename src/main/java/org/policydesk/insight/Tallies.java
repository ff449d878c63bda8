package org.policydesk.insight;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.Light;
import org.policydesk.task.LightScale;
import org.policydesk.task.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts all tasks. */
@Component
class Tallies {
    private static final String LIT = Stream.of(Light.RED, Light.AMBER, Light.GREEN)
            .map(light -> sum("(" + LightScale.condition(light) + ")", light.name()))
            .collect(Collectors.joining(", "));
    private static final String STEPS = Stream.of(Step.values())
            .map(step -> sum(
                    step == Step.NOTIFIED ? "n.task_id is not null and " + Step.ELIGIBLE.condition() : step.condition(),
                    step.name()))
            .collect(Collectors.joining(", "));
    private static final String YEAR = "coalesce(cast(extract(year from t.due) as integer), 0)";
    private static final String MONTH = "coalesce(cast(extract(month from t.due) as integer), 0)";
    private static final String COLUMNS =
            "eligible, notified, acknowledged, started, submitted, recognised, amount, red, amber, green, overdue";
    private static final String COUNTED = STEPS + ", coalesce(sum(case when " + Step.RECOGNISED.condition()
            + " then o.amount end), 0), " + LIT + ", "
            + sum("t.due < :today and (" + LightScale.condition(Light.RED) + ")", "overdue")
            + " from task t left join task_outcome o on o.task_id = t.id left join (select distinct d.task_id"
            + " from due_message d join envelope e on e.id = d.envelope_id where e.state = 'SENT') n on n.task_id = t.id";

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    Tallies(JdbcClient jdbc, WorkingCalendars calendars, BusinessClock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Counts all anew. Readers see the former figures until it is done. */
    @Transactional
    void count() {
        jdbc.sql("update tally_run set of_day = ?, at = ? where id = 1")
                .params(clock.today(), clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
        jdbc.sql("delete from tally_member").update();
        jdbc.sql("delete from tally_item").update();
        jdbc.sql("delete from tally_owner").update();
        write("insert into tally_owner (person_id, due_year, " + COLUMNS + ") select coalesce(t.assignee_id, 0), "
                + YEAR + ", " + COUNTED + " group by coalesce(t.assignee_id, 0), " + YEAR);
        write("insert into tally_member (member_id, due_year, " + COLUMNS + ") select t.member_id, " + YEAR + ", "
                + COUNTED + " group by t.member_id, " + YEAR);
        write("insert into tally_item (item_id, due_year, due_month, " + COLUMNS + ") select t.item_id, " + YEAR + ", "
                + MONTH + ", " + COUNTED + " group by t.item_id, " + YEAR + ", " + MONTH);
    }

    private void write(String sql) {
        LightScale days = LightScale.on(clock.today(), calendars.current());
        jdbc.sql(sql)
                .param("today", days.today())
                .param("red", days.redBefore())
                .param("amber", days.amberBefore())
                .update();
    }

    private static String sum(String condition, String name) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0) as " + name;
    }
}
