package org.policydesk.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which members have most to be urged about, in one walk over what is due soon. */
@Component
class UrgentMembers {
    private static final String FROM = """
        from task t where t.state in %s and t.paused_since is null and t.due < :amber
            and (t.due < :red or t.acknowledged_version < t.due_version)\
        """.formatted(TaskStates.listed(TaskState::awaitsCompany));
    static final String PAGE = """
        select u.member_id as memberId, m.name as memberName, u.overdue, u.red, u.unacknowledged, u.earliest from (
            select t.member_id, sum(case when t.due < :today then 1 else 0 end) as overdue,
                sum(case when t.due < :red then 1 else 0 end) as red,
                sum(case when t.due >= :red then 1 else 0 end) as unacknowledged, min(t.due) as earliest
            %s group by t.member_id
        ) u join member m on m.id = u.member_id
        order by u.overdue desc, u.earliest, m.name, m.id limit :limit offset :offset\
        """.formatted(FROM);

    private final JdbcClient jdbc;

    UrgentMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UrgentMember> page(LightScale scale, int offset, int limit) {
        return asked(PAGE, scale)
                .param("limit", limit)
                .param("offset", offset)
                .query(UrgentMember.class)
                .list();
    }

    int count(LightScale scale) {
        return asked("select count(distinct t.member_id) " + FROM, scale)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, LightScale scale) {
        return jdbc.sql(sql)
                .param("today", scale.today())
                .param("red", scale.redBefore())
                .param("amber", scale.amberBefore());
    }
}
