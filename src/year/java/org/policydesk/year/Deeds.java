package org.policydesk.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.reminder.LinkPage;
import org.policydesk.support.As;
import org.policydesk.task.LeadChange;
import org.policydesk.task.LeadMove;
import org.policydesk.task.TaskState;

/** What companies' people do with their tasks, by chance: each task draws its fate when it comes, and people act in the morning. */
final class Deeds {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int CORRECTION_DAYS = 14;
    private static final int LONGER = 5;

    private enum Deed {
        ACKNOWLEDGE,
        ASSIGN,
        BEGIN,
        COMMENT,
        MENTION,
        SNOOZE,
        LONGER,
        FINISH,
        DECLINE,
        RETURN
    }

    private record Entry(Job job, Deed deed) {}

    private final Desk desk;
    private final Board board;
    private final Reckoning reckoning;
    private final Random chance;
    private final TreeMap<LocalDate, List<Entry>> agenda = new TreeMap<>();
    int links;
    int done;

    Deeds(Desk desk, Board board, Reckoning reckoning, long seed) {
        this.desk = desk;
        this.board = board;
        this.reckoning = reckoning;
        this.chance = new Random(seed + 2);
    }

    /** Draws what becomes of a task. */
    void draw(Job job, LocalDate today) {
        int days = (int) Math.max(1, today.until(job.due, ChronoUnit.DAYS));
        LocalDate end = null;
        Deed last = Deed.FINISH;
        int fate = chance.nextInt(100);
        if (fate < 70) {
            end = today.plusDays(1 + chance.nextInt(days));
            end = end.isAfter(job.due) ? job.due : end;
        } else if (fate < 86) {
            end = job.due.plusDays(1 + chance.nextInt(10));
        } else if (fate < 91) {
            last = Deed.DECLINE;
            end = today.plusDays(1 + chance.nextInt(days));
        }
        if (end != null) {
            plan(end, job, last);
        }
        int room = Math.max(1, days - 1);
        maybe(70, today, room, job, Deed.ACKNOWLEDGE);
        maybe(20, today, room, job, Deed.ASSIGN);
        maybe(35, today, room, job, Deed.BEGIN);
        maybe(12, today, room, job, Deed.COMMENT);
        maybe(4, today, room, job, Deed.MENTION);
        maybe(8, today, room, job, Deed.SNOOZE);
        if (job.topic.lead > 0) {
            maybe(5, today, room, job, Deed.LONGER);
        }
    }

    private void maybe(int percent, LocalDate today, int room, Job job, Deed deed) {
        if (chance.nextInt(100) < percent) {
            plan(today.plusDays(1 + chance.nextInt(room)), job, deed);
        }
    }

    private void plan(LocalDate day, Job job, Deed deed) {
        agenda.computeIfAbsent(day, none -> new ArrayList<>()).add(new Entry(job, deed));
    }

    /** What people do that day; the moment is in the morning, after the day's mails. */
    void act(LocalDateTime now, LocalDateTime lastTick) {
        List<Entry> today = agenda.remove(now.toLocalDate());
        if (today == null) {
            return;
        }
        for (Entry entry : today) {
            Job job = entry.job();
            boolean returning = entry.deed() == Deed.RETURN;
            if (job.settled != returning || job.topic.withdrawn) {
                continue;
            }
            done++;
            act(job, entry.deed(), now, lastTick);
        }
    }

    private void act(Job job, Deed deed, LocalDateTime now, LocalDateTime lastTick) {
        Person one = pick(job.responsible());
        Person manager = pick(job.firm.managers());
        Person colleague = job.firm.colleagues().isEmpty() ? null : pick(job.firm.colleagues());
        switch (deed) {
            case ACKNOWLEDGE -> acknowledge(job, one);
            case ASSIGN -> assign(job, manager, colleague, now);
            case BEGIN -> begin(job, one);
            case COMMENT -> as(one, () -> desk.tasks().comment(job.task, "正在准备"));
            case MENTION -> mention(job, manager, colleague, now);
            case SNOOZE -> snooze(job, one, now);
            case LONGER -> longer(job, now, lastTick);
            case FINISH -> finish(job, one, now);
            case DECLINE -> {
                as(manager, () -> desk.tasks()
                        .close(job.task, TaskState.NOT_APPLICABLE, "没有这类产品", desk.version(job.task)));
                job.settled = true;
                board.declined++;
            }
            case RETURN -> giveBack(job, now);
        }
    }

    private void acknowledge(Job job, Person one) {
        for (String token : job.links) {
            LinkPage page = As.guest(() -> desk.links().look(token));
            if (page.state() == LinkPage.State.OPEN
                    && String.valueOf(page.act()).equals("ACKNOWLEDGE")) {
                As.guest(() -> desk.links().use(token, 0));
                links++;
                job.acknowledged = true;
                return;
            }
        }
        as(one, () -> desk.tasks().acknowledge(job.task));
        job.acknowledged = true;
    }

    private void assign(Job job, Person manager, @Nullable Person colleague, LocalDateTime now) {
        if (colleague != null && job.assignee != colleague) {
            as(manager, () -> desk.tasks().assign(job.task, colleague.id, desk.version(job.task)));
            job.responsibleFrom(colleague, now);
            job.say(colleague, "指定您为经办人", now);
        }
    }

    private void begin(Job job, Person one) {
        if (!job.correction) {
            TaskState to = job.topic.application ? TaskState.PREPARING : TaskState.IN_PROGRESS;
            as(one, () -> desk.tasks().move(job.task, to, desk.version(job.task)));
        }
    }

    private void mention(Job job, Person manager, @Nullable Person colleague, LocalDateTime now) {
        if (colleague != null) {
            as(manager, () -> desk.tasks().comment(job.task, "请 @" + colleague.name + " 看一下"));
            job.news.add(new Job.News(colleague, "评论里提到了您", now, true));
        }
    }

    private void snooze(Job job, Person one, LocalDateTime now) {
        LocalDate until = now.toLocalDate().plusDays(1 + chance.nextInt(7));
        if (until.isAfter(job.due) || job.snoozedUntil != null) {
            return;
        }
        as(one, () -> desk.handling().snooze(job.task, until, desk.version(job.task)));
        job.snoozedUntil = until;
        job.say(one, "您要求的再次提醒", until.atTime(MORNING));
    }

    private void longer(Job job, LocalDateTime now, LocalDateTime lastTick) {
        if (job.correction) {
            return;
        }
        List<LeadMove> moves = As.staff(() -> {
            List<LeadMove> shown = desk.preparation().preview(List.of(job.task), new LeadChange.By(LONGER));
            return desk.preparation().change(shown);
        });
        reckoning.replan(
                job,
                () -> {
                    Integer own = job.ownLead;
                    job.ownLead = (own == null ? job.topic.lead : own) + LONGER;
                    job.start = board.start(job);
                },
                lastTick,
                now);
        if (moves.size() != 1 || !moves.getFirst().startAfter().equals(job.start)) {
            board.mistake("begin earlier: " + moves + ", wanted " + job.start);
        }
    }

    private void finish(Job job, Person one, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        as(one, () -> desk.tasks().submit(job.task, today, null, desk.version(job.task)));
        job.settled = true;
        if (today.isAfter(job.due)) {
            board.late++;
        } else {
            board.inTime++;
        }
        if (job.topic.application && !job.correction && chance.nextInt(100) < 6) {
            job.returns = true;
            plan(today.plusDays(1 + chance.nextInt(6)), job, Deed.RETURN);
        }
    }

    private void giveBack(Job job, LocalDateTime now) {
        LocalDate due = now.toLocalDate().plusDays(CORRECTION_DAYS);
        As.staff(() -> desk.tasks().returnForCorrection(job.task, due, "缺少附件", desk.version(job.task)));
        if (job.due.isBefore(now.toLocalDate())) {
            board.late--;
        } else {
            board.inTime--;
        }
        job.settled = false;
        job.returns = false;
        job.correction = true;
        job.moveTo(due, now);
        job.start = null;
        job.responsible().forEach(person -> job.say(person, "退回补正", now));
        plan(now.toLocalDate().plusDays(2 + chance.nextInt(16)), job, Deed.FINISH);
    }

    /** Every firm has a manager. */
    private Person pick(List<Person> people) {
        return people.get(chance.nextInt(people.size()));
    }

    private static void as(Person one, Runnable act) {
        As.person(one.id, one.places(), () -> {
            act.run();
            return true;
        });
    }
}
