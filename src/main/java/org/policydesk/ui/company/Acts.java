package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.policydesk.task.IllegalMoveException;
import org.policydesk.task.StaleTaskException;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;
import org.springframework.security.access.AccessDeniedException;

/**
 * Does what somebody asked for and shows the page anew; what cannot be done is said in words, with nothing changed.
 *
 * @param at the page, for texts
 * @param today the business day
 * @param refresh shows the page as it is now
 */
record Acts(Component at, LocalDate today, Runnable refresh) {
    /** Does it and shows the page anew; whether it was done. */
    boolean run(Runnable act) {
        boolean done = quietly(act);
        if (done) {
            anew();
        }
        return done;
    }

    /** Does it and leaves the page, and with it the reader's focus, as it is; whether it was done. */
    boolean quietly(Runnable act) {
        try {
            act.run();
            return true;
        } catch (StaleTaskException e) {
            stale(e);
        } catch (IllegalMoveException e) {
            Messages.failure(at, "task.illegalMove", state(e.from().name()), state(e.to().name()));
        } catch (TaskRefusedException e) {
            Messages.failure(at, e.key());
            return false;
        } catch (TaskNotFoundException e) {
            Messages.failure(at, "task.notFound");
        } catch (AccessDeniedException e) {
            Messages.failure(at, "task.denied");
        }
        anew();
        return false;
    }

    /** Shows the page as it is now, and the figures in the navigation with it. */
    void anew() {
        refresh.run();
        MainLayout.recount(at);
    }

    /** Shows the page anew and says what was done. */
    void say(String doneKey, Object... args) {
        anew();
        Messages.success(at, doneKey, args);
    }

    private void stale(StaleTaskException e) {
        if (e.changedBy().isEmpty() || e.changedAt() == null) {
            Messages.failure(at, "task.staleBySystem");
        } else {
            Messages.failure(at, "task.stale", e.changedBy(), new Dates(Words.of(at), today).moment(e.changedAt()));
        }
    }

    private String state(String name) {
        return at.getTranslation("task.state." + name);
    }
}
