package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.policydesk.task.Light;
import org.policydesk.task.TaskState;

class DueWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final DueWords words = new DueWords(BundleWords.chinese(), TODAY);
    private final DueWords english = new DueWords(BundleWords.english(), TODAY);

    @Test
    void a_date_of_this_year_has_its_weekday_and_no_year() {
        assertThat(words.dayAndLeft(Cards.usual().card())).isEqualTo("3月31日 周一 · 还有 15 个工作日");
        assertThat(english.dayAndLeft(Cards.usual().card())).isEqualTo("Mon 31 Mar · 15 working days left");
    }

    @Test
    void a_date_of_another_year_carries_the_year_ungrouped() {
        assertThat(words.day(Cards.usual().due(LocalDate.of(2026, 1, 5), 200, 0).card()))
                .isEqualTo("2026年1月5日 周一");
    }

    @Test
    void the_hour_of_the_cut_off_is_always_shown() {
        Cards card = Cards.usual().cutOff(LocalTime.of(16, 0));
        assertThat(words.day(card.card())).isEqualTo("3月31日 周一 16:00");
        assertThat(words.left(card.due(TODAY, 0, 0).card())).isEqualTo("今天 16:00 截止");
    }

    @Test
    void zero_days_left_reads_as_today_or_as_no_working_day_and_never_as_zero() {
        assertThat(words.left(Cards.usual().due(TODAY, 0, 0).card())).isEqualTo("今天截止");
        assertThat(words.left(Cards.usual().due(TODAY.plusDays(1), 1, 0).card()))
                .isEqualTo("明天截止");
        LocalDate friday = LocalDate.of(2025, 3, 14);
        assertThat(new DueWords(BundleWords.chinese(), friday)
                        .left(Cards.usual().due(friday.plusDays(2), 0, 0).card()))
                .isEqualTo("截止前已无工作日");
    }

    @Test
    void what_is_overdue_says_by_how_many_days() {
        Cards card = Cards.usual().light(Light.RED).due(TODAY.minusDays(1), -1, 1);
        assertThat(words.left(card.card())).isEqualTo("逾期 1 天");
        assertThat(words.light(card.card())).isEqualTo("逾期 1 天");
        assertThat(english.light(card.card())).isEqualTo("Overdue by 1 day");
    }

    @Test
    void a_window_that_is_not_open_yet_says_when_it_opens() {
        Cards card = Cards.usual().light(Light.GREEN).opens(LocalDate.of(2025, 3, 20));
        assertThat(words.left(card.card())).isEqualTo("3月20日 周四 开放");
        assertThat(words.light(card.card())).isEqualTo("3月20日 周四 开放");
    }

    @Test
    void a_window_that_opens_today_is_open() {
        assertThat(words.left(Cards.usual().opens(TODAY).card())).isEqualTo("还有 15 个工作日");
    }

    @Test
    void the_light_tells_to_start_when_start_by_is_all_that_is_urgent() {
        assertThat(words.light(Cards.usual().state(TaskState.NEW).card())).isEqualTo("该动手了");
        assertThat(words.light(
                        Cards.usual().due(LocalDate.of(2025, 3, 24), 10, 0).card()))
                .isEqualTo("还有 10 个工作日");
        assertThat(words.light(Cards.usual().light(Light.GREEN).card())).isEqualTo("充裕");
    }

    @Test
    void who_has_begun_is_not_told_to_begin() {
        assertThat(words.light(Cards.usual().card())).isEqualTo("抓紧办");
        assertThat(words.startBy(Cards.usual().card())).isEmpty();
        assertThat(words.startBy(Cards.usual().startBy(TODAY.plusDays(1)).card()))
                .contains("建议 3月11日 周二 启动");
    }

    @Test
    void what_was_handed_in_counts_no_days_any_more() {
        Cards card = Cards.usual().state(TaskState.SUBMITTED).light(Light.NONE);
        assertThat(words.left(card.card())).isEmpty();
        assertThat(words.dayAndLeft(card.card())).isEqualTo("3月31日 周一");
        assertThat(words.light(card.card())).isEqualTo("等主管部门审核");
        assertThat(words.light(card.state(TaskState.DONE).card())).isEqualTo("已办结");
        assertThat(words.startBy(card.card())).isEmpty();
    }

    @Test
    void a_task_without_a_date_says_so() {
        assertThat(words.dayAndLeft(Cards.usual().due(null, 0, 0).card())).isEqualTo("无截止日期");
    }

    @Test
    void a_start_by_date_in_the_past_reads_at_once() {
        Cards fresh = Cards.usual().state(TaskState.NEW);
        assertThat(words.startBy(fresh.card())).contains("立即启动");
        assertThat(words.startBy(fresh.startBy(TODAY).card())).contains("建议今天启动");
        assertThat(words.startBy(fresh.startBy(TODAY.plusDays(1)).card())).contains("建议 3月11日 周二 启动");
    }
}
