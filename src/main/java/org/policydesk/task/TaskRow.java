package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A task as the acts on it need it.
 *
 * @param ownLead how many working days before the due date it is to be begun, where staff said so; null: as its item says
 */
record TaskRow(
        long id,
        int version,
        long memberId,
        long itemId,
        String occurrenceKey,
        String title,
        String policyTitle,
        LifeCycle lifeCycle,
        boolean byAssociation,
        TaskState state,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        @Nullable LocalDate ruleDue,
        int dueVersion,
        DateSource dateSource,
        boolean provisional,
        @Nullable Long assigneeId,
        boolean unverified,
        boolean noLongerMatches,
        @Nullable String assignedReason,
        @Nullable String closedReason,
        @Nullable LocalDate submittedOn,
        int acknowledgedVersion,
        @Nullable LocalDate pausedSince,
        @Nullable Long movedFrom,
        @Nullable Integer ownLead) {
    static final String COLUMNS = """
            t.id, t.version, t.member_id, t.item_id, t.occurrence_key, t.title, t.policy_title, t.life_cycle, t.by_association, t.state, t.due,
            t.cut_off, t.start_by, t.opens, t.rule_due, t.due_version, t.date_source, t.provisional, t.assignee_id, t.unverified, t.no_longer_matches, t.assigned_reason,
            t.closed_reason, t.submitted_on, t.acknowledged_version, t.paused_since, t.moved_from, t.own_lead""";

    static TaskRow read(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("member_id"),
                row.getLong("item_id"),
                row.getString("occurrence_key"),
                row.getString("title"),
                row.getString("policy_title"),
                LifeCycle.valueOf(row.getString("life_cycle")),
                row.getBoolean("by_association"),
                TaskState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getObject("cut_off", LocalTime.class),
                row.getObject("start_by", LocalDate.class),
                row.getObject("opens", LocalDate.class),
                row.getObject("rule_due", LocalDate.class),
                row.getInt("due_version"),
                DateSource.valueOf(row.getString("date_source")),
                row.getBoolean("provisional"),
                row.getObject("assignee_id", Long.class),
                row.getBoolean("unverified"),
                row.getBoolean("no_longer_matches"),
                row.getString("assigned_reason"),
                row.getString("closed_reason"),
                row.getObject("submitted_on", LocalDate.class),
                row.getInt("acknowledged_version"),
                row.getObject("paused_since", LocalDate.class),
                row.getObject("moved_from", Long.class),
                row.getObject("own_lead", Integer.class));
    }
}
