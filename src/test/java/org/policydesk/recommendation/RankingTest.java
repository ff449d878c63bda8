package org.policydesk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Ranking THREE = new Ranking(List.of(1L, 2L, 3L));

    @Test
    void one_place_up_and_back_down_is_where_it_was() {
        assertThat(THREE.moved(2, -1).order()).containsExactly(2L, 1L, 3L);
        assertThat(THREE.moved(2, -1).moved(2, 1)).isEqualTo(THREE);
    }

    @Test
    void nothing_moves_beyond_either_end() {
        assertThat(THREE.moved(1, -1)).isEqualTo(THREE);
        assertThat(THREE.moved(3, 5)).isEqualTo(THREE);
        assertThat(THREE.moved(1, 9).order()).containsExactly(2L, 3L, 1L);
    }

    @Test
    void what_is_not_in_it_moves_nothing() {
        assertThat(THREE.moved(4, -1)).isEqualTo(THREE);
        assertThat(new Ranking(List.of()).moved(1, 1).order()).isEmpty();
    }

    @Test
    void it_is_the_same_list_only_with_just_the_same_tasks() {
        assertThat(THREE.holdsJust(List.of(3L, 2L, 1L))).isTrue();
        assertThat(THREE.holdsJust(List.of(1L, 2L))).isFalse();
        assertThat(THREE.holdsJust(List.of(1L, 2L, 4L))).isFalse();
        assertThat(new Ranking(List.of(1L, 1L, 2L)).holdsJust(List.of(1L, 2L, 3L)))
                .isFalse();
    }
}
