package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.Nature;

/** Which drafts of a policy are offered to the reviewer as one. */
class MergeOfferTest {
    private static final FoundItem APPLICATION = FoundItem.application(1, by(31), 100);

    @Test
    void a_system_that_closes_later_goes_into_the_application_before_it() {
        FoundItem later = FoundItem.application(2, by(20), 300);
        FoundItem closing = FoundItem.application(3, by(31), 200).with("CLOSING");

        assertThat(offers(FoundItem.application(1, by(25), 100), closing, later))
                .containsExactly(tuple(1L, 3L, MergeOffer.Why.CLOSING));
    }

    @Test
    void a_system_that_closes_before_the_application_is_due_or_for_offices_only_is_another_thing() {
        FoundItem closing = FoundItem.application(3, by(20), 200).with("CLOSING");

        assertThat(offers(APPLICATION, closing)).isEmpty();
        assertThat(offers(
                        FoundItem.application(1, by(10), 100)
                                .to(Actor.AUTHORITY)
                                .is(Nature.UPSTREAM),
                        closing))
                .isEmpty();
    }

    @Test
    void two_applications_of_the_same_people_on_the_same_day_go_into_the_first() {
        assertThat(offers(
                        APPLICATION, FoundItem.application(2, new DeadlineRule.Window(by(1).end(), by(31).end()), 50)))
                .containsExactly(tuple(2L, 1L, MergeOffer.Why.SAME_DAY));
        assertThat(offers(APPLICATION, FoundItem.application(2, by(30), 150))).isEmpty();
        assertThat(offers(APPLICATION, FoundItem.application(2, by(31), 150).to(Actor.INSTITUTION)))
                .isEmpty();
    }

    @Test
    void what_is_decided_on_is_left_alone() {
        assertThat(offers(APPLICATION.in(ItemState.PUBLISHED), FoundItem.application(2, by(31), 150)))
                .isEmpty();
        assertThat(offers(APPLICATION, FoundItem.application(2, by(31), 150).in(ItemState.REJECTED)))
                .isEmpty();
    }

    private static DeadlineRule.Fixed by(int dayOfMarch) {
        return new DeadlineRule.Fixed(LocalDate.of(2025, 3, dayOfMarch));
    }

    private static List<Tuple> offers(FoundItem... found) {
        return MergeOffer.in(Stream.of(found).map(FoundItem::item).toList()).stream()
                .map(offer -> tuple(offer.kept().id(), offer.other().id(), offer.why()))
                .toList();
    }
}
