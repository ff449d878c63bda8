package org.policydesk.ui.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SignedIn;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;

/** What can be done with a task on its page. */
enum Action {
    /** 知晓 */
    ACKNOWLEDGE("acknowledge"),
    /** 移到下一步 */
    ADVANCE("advance"),
    /** 提交 */
    SUBMIT("submit-task"),
    /** 认领 */
    CLAIM("claim"),
    /** 指派 */
    ASSIGN("assign"),
    /** 转办 */
    HAND_OVER("hand-over"),
    /** 办结 */
    CLOSE("close-task"),
    /** 问协会 */
    ASK("ask-association"),
    /** 稍后提醒 */
    SNOOZE("snooze"),
    /** 恢复提醒 */
    WAKE("wake"),
    /** 退回补正 */
    RETURN("return-task"),
    /** 不适用 or 放弃 */
    DISMISS("dismiss-task"),
    /** 重新打开 */
    REOPEN("reopen-task");

    /** How many of them stand on the page as buttons; the others stand in its menu. */
    static final int SHOWN = 3;

    private final String id;

    Action(String id) {
        this.id = id;
    }

    /** The id of its button. */
    String id() {
        return id;
    }

    /** Whether it is what leads the task on, and so the one thing to do where it comes first. */
    boolean isNextStep() {
        return this == ACKNOWLEDGE || this == ADVANCE || this == SUBMIT;
    }

    /**
     * What this person may do now, the one that comes next first and what is needed seldom in that state last; services judge
     * again. Who sees to a task that is new comes before handing it in, later after it.
     *
     * @param next where the life cycle leads from here
     */
    static List<Action> allowed(TaskCard card, Collection<TaskState> next, SignedIn person) {
        boolean own = person.belongsTo(card.memberId());
        boolean decides = person.isStaff() || person.manages(card.memberId());
        boolean open = !card.state().isClosed();
        boolean fresh = card.state() == TaskState.NEW;
        boolean submits = card.state().awaitsCompany() && handsIn(next);
        boolean mine = Long.valueOf(person.personId()).equals(card.assigneeId());
        boolean rests = card.snoozedUntil() != null;
        List<Action> allowed = new ArrayList<>();
        add(allowed, ACKNOWLEDGE, own && card.state().awaitsCompany() && !card.acknowledged());
        add(allowed, ADVANCE, step(card.state(), next).isPresent());
        add(allowed, SUBMIT, submits && !fresh);
        add(allowed, CLOSE, !endings(next).isEmpty());
        add(allowed, RETURN, next.contains(TaskState.CORRECTION));
        add(allowed, CLAIM, open && own && card.assigneeId() == null);
        add(allowed, ASSIGN, open && decides && card.assigneeId() == null);
        add(allowed, SUBMIT, submits && fresh);
        add(allowed, HAND_OVER, open && card.assigneeId() != null && (decides || mine));
        add(allowed, ASK, open && own);
        add(allowed, SNOOZE, own && !rests && card.state().awaitsCompany() && !card.isOverdue());
        add(allowed, WAKE, own && rests);
        add(allowed, DISMISS, decides && !dismissals(next).isEmpty());
        add(allowed, REOPEN, card.state().isClosed() && card.state() != TaskState.WITHDRAWN);
        return allowed;
    }

    /** The next step that needs nothing but saying so: begun, passed on, recommended, in public notice. */
    static Optional<TaskState> step(TaskState from, Collection<TaskState> next) {
        return next.stream()
                .filter(to -> switch (to) {
                    case IN_PROGRESS, PREPARING -> from == TaskState.NEW;
                    case SUBMITTED -> from == TaskState.ASSOCIATION_REVIEW;
                    case RECOMMENDED, PUBLIC_NOTICE -> true;
                    default -> false;
                })
                .min(Enum::compareTo);
    }

    /** The endings that need no reason. */
    static List<TaskState> endings(Collection<TaskState> next) {
        return next.stream()
                .filter(to -> to == TaskState.DONE || to == TaskState.RECOGNISED || to == TaskState.REJECTED)
                .toList();
    }

    /** The endings that need one. */
    static List<TaskState> dismissals(Collection<TaskState> next) {
        return next.stream()
                .filter(to -> to == TaskState.NOT_APPLICABLE || to == TaskState.DECLINED)
                .toList();
    }

    /** The bundle key of its verb; the state that it leads to may ask for a word of its own. */
    String textKey(@Nullable TaskState to) {
        return "company.act." + name() + (this == ADVANCE && to != null ? "." + to.name() : "");
    }

    /** The class of its button. */
    String styleName() {
        return "act-" + name().toLowerCase(Locale.ROOT);
    }

    private static boolean handsIn(Collection<TaskState> next) {
        return next.contains(TaskState.SUBMITTED)
                || next.contains(TaskState.ASSOCIATION_REVIEW)
                || next.contains(TaskState.DONE);
    }

    private static void add(List<Action> allowed, Action action, boolean may) {
        if (may) {
            allowed.add(action);
        }
    }
}
