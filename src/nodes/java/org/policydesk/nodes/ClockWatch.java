package org.policydesk.nodes;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the nodes' clock does, as the database and the logs tell. */
final class ClockWatch {
    private final Nodes nodes;
    private final JdbcClient database;

    ClockWatch(Nodes nodes) {
        this.nodes = nodes;
        this.database = nodes.database();
    }

    /** How often it ticked, on whatever node. */
    long ticks() {
        return database.sql("select runs from chore_run where chore = 'TICK'")
                .query(Long.class)
                .single();
    }

    /** How often Quartz on one node took the other for stopped. */
    int takenForStopped() throws IOException {
        return takenForStopped("a") + takenForStopped("b");
    }

    private int takenForStopped(String node) throws IOException {
        return (int) nodes.log(node)
                .lines()
                .filter(line -> line.contains("failed or restarted instances"))
                .count();
    }

    /** Reminders of some other day fall due in a minute and a half: a node that is ahead finds them due before the others. */
    List<Long> makeDue() {
        return database.sql("""
                    update due_message set at = now() + interval '90' second
                        - ((now() at time zone 'Asia/Shanghai')::date - date '2025-03-10') * interval '1' day
                    where id in (select id from due_message where state = 'PLANNED' order by at limit 20) returning id\
                    """)
                .query(Long.class)
                .list();
    }

    /** How many of them have not gone out. */
    int unsent(List<Long> reminders) {
        return database.sql("select count(*) from due_message where id in (:ids) and state in ('PLANNED', 'CLAIMED')")
                .param("ids", reminders)
                .query(Integer.class)
                .single();
    }

    /** Whom a mail reminds of which task. */
    record Reminded(String address, long task) {}

    /** Whom they remind of what; several that fall due at once are said in one mail. */
    List<Reminded> reminded(List<Long> reminders) {
        return database.sql("select distinct p.email as address, d.task_id as task from due_message d"
                        + " join person p on p.id = d.person_id where d.id in (:ids)")
                .param("ids", reminders)
                .query(Reminded.class)
                .list();
    }

    /** How many of them stand in a mail that the desk says was sent. */
    int sent(List<Long> reminders) {
        return database.sql("select count(*) from due_message d join envelope e on e.id = d.envelope_id"
                        + " where d.id in (:ids) and e.state = 'SENT'")
                .param("ids", reminders)
                .query(Integer.class)
                .single();
    }
}
