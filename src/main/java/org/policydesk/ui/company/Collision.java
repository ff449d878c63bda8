package org.policydesk.ui.company;

import java.time.LocalDate;
import java.util.List;
import org.policydesk.task.TaskCard;

/** Something that makes the coming weeks harder than the single due dates show. */
sealed interface Collision {
    /** The tasks that meet, those due first on top. */
    List<TaskCard> cards();

    /** Several applications have to be worked on at once, from the first day on which all of them run to the last. */
    record Windows(LocalDate from, LocalDate to, List<TaskCard> cards) implements Collision {
        public Windows {
            cards = List.copyOf(cards);
        }
    }

    /** One person has several tasks to work on at once. */
    record Overload(long personId, String name, LocalDate from, LocalDate to, List<TaskCard> cards)
            implements Collision {
        public Overload {
            cards = List.copyOf(cards);
        }
    }

    /** A public holiday, with the rest days around it, takes days away before these tasks are due. */
    record Holiday(LocalDate first, LocalDate last, List<TaskCard> cards) implements Collision {
        public Holiday {
            cards = List.copyOf(cards);
        }
    }
}
