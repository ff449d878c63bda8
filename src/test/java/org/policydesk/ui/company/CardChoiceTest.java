package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Cards;
import org.policydesk.ui.component.Mark;

class CardChoiceTest {
    private static final long ME = 17;

    private final TaskCard mine =
            Cards.usual().id(1).assignee(ME).light(Light.RED).card();
    private final TaskCard hers = Cards.usual().id(2).assignee(4L).card();
    private final TaskCard nobodys =
            Cards.usual().id(3).lifeCycle(LifeCycle.DUTY).light(Light.GREEN).card();
    private final List<TaskCard> all = List.of(mine, hers, nobodys);

    @Test
    void nothing_chosen_shows_everything() {
        assertThat(CardChoice.EVERYTHING.of(all, ME)).isEqualTo(all);
    }

    @Test
    void within_a_group_any_value_will_do_and_every_group_must_be_met() {
        CardChoice warm = CardChoice.EVERYTHING.withLights(Set.of(Light.RED, Light.AMBER));
        assertThat(warm.of(all, ME)).containsExactly(mine, hers);
        assertThat(warm.withWho(Set.of(CardChoice.ME)).of(all, ME)).containsExactly(mine);
        assertThat(warm.withKinds(Set.of(LifeCycle.DUTY)).of(all, ME)).isEmpty();
    }

    @Test
    void persons_are_chosen_as_oneself_as_nobody_or_by_number() {
        assertThat(CardChoice.EVERYTHING.withWho(Set.of(CardChoice.NOBODY)).of(all, ME))
                .containsExactly(nobodys);
        assertThat(CardChoice.EVERYTHING.withWho(Set.of("4", CardChoice.NOBODY)).of(all, ME))
                .containsExactly(hers, nobodys);
    }

    @Test
    void a_mark_that_no_card_carries_shows_none() {
        assertThat(CardChoice.EVERYTHING.withMarks(Set.of(Mark.Kind.LOCAL)).of(all, ME))
                .isEmpty();
    }
}
