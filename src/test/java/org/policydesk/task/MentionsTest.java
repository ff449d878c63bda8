package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Map<String, List<Long>> PEOPLE =
            Map.of("李小", List.of(1L), "李小雨", List.of(2L), "王强", List.of(3L, 4L), "协会", List.of(5L, 6L));

    @Test
    void theLongestNameIsMeantWhereNamesBeginAlike() {
        assertThat(Mentions.in("请@李小雨看一下，@李小 也看", PEOPLE)).containsExactly(2L, 1L);
    }

    @Test
    void peopleOfOneNameAreAllMeantAndTheFullWidthSignCountsToo() {
        assertThat(Mentions.in("＠王强 ＠协会，审计报告什么时候要？", PEOPLE)).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void anAddressOrANameWithoutTheSignSpeaksToNobody() {
        assertThat(Mentions.in("写信到 zhang@example.org，李小雨知道；@张三 不在这里 @", PEOPLE))
                .isEmpty();
    }
}
