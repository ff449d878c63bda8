package org.policydesk.year;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.policydesk.clock.BusinessClock;

/** What must be so in the database when a month and when the year is over, beside every single mail that was looked at on its day. */
final class Verdicts {
    private static final String AWAITED = "('NEW', 'IN_PROGRESS', 'PREPARING', 'CORRECTION')";

    // As src/year/resources sets it.
    private static final int MAIL_TEXT_DAYS = 90;

    private final Desk desk;
    private final Board board;
    private final YearSettings settings;
    private final List<String> found = new ArrayList<>();
    private long lastRun;
    private long lastAlarm;

    Verdicts(Desk desk, Board board, YearSettings settings) {
        this.desk = desk;
        this.board = board;
        this.settings = settings;
    }

    /** Overdue tasks that nobody has done. */
    long overdue() {
        return board.jobs.values().stream()
                .filter(job -> !job.settled && job.due.isBefore(settings.last()))
                .count();
    }

    /** At each month's end, long before what the nights found is over and goes. */
    void month(LocalDate day) {
        check(
                found,
                "drifts of the nightly matching in the month until " + day,
                desk.count("select count(*) from matching_run where id > ? and drifts + failed > 0", lastRun),
                0);
        check(
                found,
                "alarms of the nightly audit in the month until " + day,
                desk.count("select count(*) from reminder_alarm where id > ? and kind <> 'STOOD_STILL'", lastAlarm),
                0);
        lastRun = Math.max(lastRun, desk.count("select coalesce(max(id), 0) from matching_run"));
        lastAlarm = Math.max(lastAlarm, desk.count("select coalesce(max(id), 0) from reminder_alarm"));
    }

    /** After the last {@link #month}. */
    List<String> wrong(Collection<Topic> topics, int accepted) {
        board.complete(topics, settings.last());
        List<String> wrong = new ArrayList<>(board.mistakes);
        wrong.addAll(found);
        check(wrong, "tasks", desk.count("select count(*) from task"), board.opened);
        check(
                wrong,
                "overdue and not done",
                desk.count("select count(*) from task where state in " + AWAITED + " and due < ?", settings.last()),
                overdue());
        check(
                wrong,
                "closed by companies",
                desk.count("select count(*) from task where state = 'NOT_APPLICABLE'"),
                board.declined);
        check(wrong, "withdrawn", desk.count("select count(*) from task where state = 'WITHDRAWN'"), board.withdrawn);
        check(
                wrong,
                "handed in",
                desk.count(
                        "select count(*) from task where submitted_on is not null and state in ('DONE', 'SUBMITTED')"),
                board.inTime + board.late);
        check(
                wrong,
                "mails at the server",
                accepted,
                desk.count("select count(*) from envelope where state in ('SENT', 'BOUNCED')"));
        // The day after its first overdue mail an overdue task is on the call sheet.
        check(
                wrong,
                "overdue for ten days and not escalated",
                desk.count(
                        "select count(*) from task t where state in " + AWAITED
                                + " and due < ? and not exists (select 1 from call_sheet c where c.task_id = t.id"
                                + " and c.reason = 'OVERDUE' and c.due_version = t.due_version)",
                        settings.last().minusDays(12)),
                0);
        check(
                wrong,
                "said twice about one rung",
                desk.count("select count(*) from (select 1 as one from due_message where state = 'GATHERED'"
                        + " and occasion = 0 group by task_id, person_id, rung, due_version having count(*) > 1) d"),
                0);
        check(
                wrong,
                "planned and never gathered",
                desk.count("select count(*) from due_message where state = 'PLANNED' and at < ?", at(settings.last())),
                0);
        check(
                wrong,
                "verdicts on items that ask nothing any more",
                desk.count("select count(*) from verdict v where not exists"
                        + " (select 1 from action_item i where i.id = v.item_id and i.state = 'PUBLISHED')"),
                0);
        check(
                wrong,
                "texts of mails whose time is over",
                desk.count(
                        "select count(*) from envelope where html <> '' and state in ('SENT', 'BOUNCED', 'REPLACED')"
                                + " and created_at < ?",
                        at(settings.last().minusDays(MAIL_TEXT_DAYS + 1))),
                0);
        return wrong;
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static void check(List<String> wrong, String what, long counted, long wanted) {
        if (counted != wanted) {
            wrong.add("%s: %,d, wanted %,d".formatted(what, counted, wanted));
        }
    }
}
