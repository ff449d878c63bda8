package org.policydesk.ui.company;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.policydesk.task.TaskDetail;

/** What can be recorded about a task's period; the name is the key of its words. */
enum PeriodAct {
    /** 延期 */
    EXTEND,
    /** 中止计算 */
    PAUSE,
    /** 恢复计算 */
    RESUME,
    /** 重新起算 */
    RESTART;

    /** The id of its menu item. */
    String id() {
        return "period-" + name().toLowerCase(Locale.ROOT);
    }

    /** What fits the period as it is; services judge again. */
    static Set<PeriodAct> fitting(TaskDetail detail) {
        Set<PeriodAct> acts = EnumSet.noneOf(PeriodAct.class);
        if (!detail.card().state().awaitsCompany()) {
            return acts;
        }
        acts.add(RESTART);
        if (detail.card().isPaused()) {
            acts.add(RESUME);
        } else if (detail.card().due() != null) {
            acts.add(EXTEND);
        }
        if (detail.period().canPause()) {
            acts.add(PAUSE);
        }
        return acts;
    }
}
