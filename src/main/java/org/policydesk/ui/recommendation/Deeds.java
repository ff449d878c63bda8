package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.policydesk.policy.InvalidLocalDueException;
import org.policydesk.policy.StaleItemException;
import org.policydesk.recommendation.RecommendationNotFoundException;
import org.policydesk.recommendation.RecommendationRefusedException;
import org.policydesk.recommendation.StaleRecommendationException;
import org.policydesk.task.IllegalMoveException;
import org.policydesk.task.StaleTaskException;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/**
 * Does what staff ask for and shows the page anew; what cannot be is told in words, with nothing changed.
 *
 * @param at the page, for texts
 * @param refresh shows the page as it is now
 */
record Deeds(Component at, LocalDate today, Runnable refresh) {
    /** Whether it was done. */
    boolean run(Runnable act) {
        boolean done = tells(act);
        if (done) {
            again();
        }
        return done;
    }

    /** Does it without showing the page anew. */
    void telling(Runnable act) {
        tells(act);
    }

    private boolean tells(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RecommendationRefusedException e) {
            Messages.failure(at, e.key(), e.detail());
            return stays(e);
        } catch (TaskRefusedException e) {
            Messages.failure(at, e.key());
            return false;
        } catch (InvalidLocalDueException e) {
            Messages.failure(at, "policy.local.invalid." + e.reason());
            return false;
        } catch (StaleRecommendationException e) {
            if (e.changedBy().isEmpty() || e.changedAt() == null) {
                Messages.failure(at, "recommendation.staleBySystem");
            } else {
                String when = new Dates(Words.of(at), today).moment(e.changedAt());
                Messages.failure(at, "recommendation.stale", e.changedBy(), when);
            }
            return again();
        } catch (StaleTaskException | StaleItemException | IllegalMoveException e) {
            Messages.failure(at, "recommendation.staleBySystem");
            return again();
        } catch (RecommendationNotFoundException | TaskNotFoundException e) {
            Messages.failure(at, "recommendation.gone");
            return again();
        }
    }

    /** What was typed is right to be kept on the screen; where the page is behind, it is shown anew. */
    private boolean stays(RecommendationRefusedException e) {
        return switch (e.why()) {
            case NO_WAY, REPORTED, NOT_HANDED_IN, WENT_FURTHER, UNREVIEWED, RETURNED -> again();
            default -> false;
        };
    }

    private boolean again() {
        refresh.run();
        MainLayout.recount(at);
        return false;
    }
}
