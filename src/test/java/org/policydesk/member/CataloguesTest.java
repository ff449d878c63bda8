package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of first sets, edition of 2024. */
class CataloguesTest {
    private static final String KEY = "first-set-2024";
    private static final List<CatalogueEntry> ENTRIES = Catalogues.standard().entries(KEY);

    @Test
    void everyNumberIsThereOnceAndInOrder() {
        assertThat(ENTRIES).hasSize(373).doesNotHaveDuplicates();
        assertThat(ENTRIES.stream().map(CatalogueEntry::number).distinct()).hasSize(373);
        assertThat(ENTRIES.stream().map(entry -> entry.number().split("\\.")[0]).distinct())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
    }

    @Test
    void anEntryIsMeantByItsNumberItsNameOrBoth() {
        CatalogueEntry fiveAxes = new CatalogueEntry(KEY, "1.1.6", "五轴立式加工中心");

        assertThat(Stream.of("1.1.6", "五轴立式加工中心", "1.1.6 五轴立式加工中心"))
                .allSatisfy(typed ->
                        assertThat(Catalogues.standard().match(KEY, typed)).hasValue(fiveAxes));
        assertThat(Catalogues.standard().find("first-set-2024/1.1.6")).hasValue(fiveAxes);
    }

    @Test
    void aNameThatSeveralEntriesHaveIsNotGuessed() {
        assertThat(ENTRIES.stream().filter(entry -> entry.name().equals("氟化氩光刻机")))
                .hasSize(2);
        assertThat(Catalogues.standard().match(KEY, "氟化氩光刻机")).isEmpty();
        assertThat(Catalogues.standard().match(KEY, "加工中心")).isEmpty();
        assertThat(Catalogues.standard().match("another", "1.1.6")).isEmpty();
    }
}
