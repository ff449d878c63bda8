package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.MoveReason;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.TaskState;

/** Says what is to be known of a task on a given day: what, by when, what to do first, and why the mail comes. */
record TaskWords(Words words, LocalDate today, WorkingCalendar calendar, String baseUrl, MailLinks links) {

    /** The values of the template's task block; absent parts are empty strings. */
    Map<String, Object> block(Judgement.TaskNews news) {
        RemindedTask task = news.task();
        boolean withdrawn = task.state() == TaskState.WITHDRAWN;
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("title", task.title());
        block.put("member", task.memberName());
        block.put("policy", task.policyTitle());
        block.put(
                "why",
                news.messages().stream()
                        .map(DueMessage::kind)
                        .distinct()
                        .map(kind -> words.of("why." + kind))
                        .collect(Collectors.joining(" · ")));
        block.put("due", withdrawn ? "" : due(task));
        Shift shift = news.shift();
        block.put("moved", withdrawn || shift == null ? "" : moved(task, shift));
        block.put("left", withdrawn ? "" : left(task));
        block.put("start", withdrawn ? "" : start(task));
        block.put("urgent", !withdrawn && isUrgent(task));
        block.put(
                "notes",
                news.messages().stream()
                        .filter(message -> !message.note().isBlank())
                        .map(message -> noteLabel(message) + message.note())
                        .toList());
        List<Map<String, Object>> steps =
                task.state().awaitsCompany() ? new StepWords(words).of(task.firstSteps()) : List.of();
        block.put("hasSteps", !steps.isEmpty());
        block.put("steps", steps);
        block.put("url", baseUrl + "/task/" + task.taskId());
        boolean acts = news.theirs() && task.state().awaitsCompany();
        block.put("acknowledgeUrl", acts && !task.acknowledged() ? link(MailAct.ACKNOWLEDGE, task) : "");
        block.put("postponeUrl", acts && mayWait(task) ? link(MailAct.POSTPONE, task) : "");
        block.put("handOverUrl", acts ? baseUrl + "/task/" + task.taskId() : "");
        return block;
    }

    private String link(MailAct act, RemindedTask task) {
        return baseUrl + MailLinks.PATH + links.token(act, task.taskId(), task.dueVersion());
    }

    private boolean mayWait(RemindedTask task) {
        return task.due() == null || task.due().isAfter(today);
    }

    private String noteLabel(DueMessage message) {
        return words.of(
                switch (message.kind()) {
                    case DATE_CHANGED -> "because";
                    case ASSIGNED -> "word";
                    case MENTIONED -> "said";
                    default -> "note";
                });
    }

    /** The due date as in 截止 3月31日 周一 17:00; empty without one. */
    String due(RemindedTask task) {
        if (task.due() == null) {
            return task.pausedSince() == null ? "" : words.of("paused");
        }
        return words.of("due", moment(task.due(), task.cutOff()));
    }

    /** 原截止 3月31日 周一 → 4月2日 周三, with the reason in one phrase. */
    private String moved(RemindedTask task, Shift shift) {
        String stood = words.of(shift.reason() == MoveReason.RESUMED ? "moved.paused" : "moved.none");
        String before = shift.before() == null ? stood : moment(shift.before(), shift.cutOffBefore());
        String none = words.of(task.pausedSince() == null ? "moved.none" : "moved.paused");
        String after = task.due() == null ? none : moment(task.due(), task.cutOff());
        return words.of("moved", before, after, words.of("moved." + shift.reason()));
    }

    private String moment(LocalDate day, @Nullable LocalTime hour) {
        return words.day(day, today) + (hour == null ? "" : " " + hour);
    }

    /** The time that is left as in 还有 15 个工作日; empty without a due date. */
    String left(RemindedTask task) {
        LocalDate due = task.due();
        if (due == null) {
            return "";
        }
        if (due.isBefore(today)) {
            return words.of("overdue", ChronoUnit.DAYS.between(due, today));
        }
        if (due.equals(today)) {
            return words.of("today");
        }
        int left = calendar.workingDaysBetween(today, due);
        return left == 0 ? words.of("noWorkingDay") : words.of("left", left);
    }

    private String start(RemindedTask task) {
        LocalDate startBy = task.startBy();
        if (startBy == null || startBy.equals(task.due()) || task.state() != TaskState.NEW || isPast(task)) {
            return "";
        }
        if (startBy.isBefore(today)) {
            return words.of("startNow");
        }
        return startBy.equals(today) ? words.of("startToday") : words.of("startBy", words.day(startBy, today));
    }

    private boolean isPast(RemindedTask task) {
        return task.due() != null && task.due().isBefore(today);
    }

    private boolean isUrgent(RemindedTask task) {
        return task.due() != null && calendar.workingDaysBetween(today, Objects.requireNonNull(task.due())) <= 3;
    }
}
