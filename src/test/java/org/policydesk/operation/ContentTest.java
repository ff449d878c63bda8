package org.policydesk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void rowsCompareInWhateverOrderTheyCome() {
        assertThat(content(row(1L, "甲"), row(2L, "乙"))).isEqualTo(content(row(2L, "乙"), row(1L, "甲")));
    }

    @Test
    void aValueThatMovesToTheNextColumnIsSeen() {
        assertThat(content(row("甲乙", "丙"))).isNotEqualTo(content(row("甲", "乙丙")));
    }

    @Test
    void nothingIsNotTheEmptyText() {
        assertThat(content(row("", "甲"))).isNotEqualTo(content(row(null, "甲")));
    }

    @Test
    void theSameAmountAndTheSameMomentCompareAlikeHoweverADatabaseWritesThem() {
        assertThat(content(row(new BigDecimal("500.00"), OffsetDateTime.parse("2025-03-10T08:00:00+08:00"))))
                .isEqualTo(content(row(new BigDecimal("5E+2"), OffsetDateTime.parse("2025-03-10T00:00:00Z"))));
    }

    @Test
    void twoRowsThatAreAlikeDoNotCancelEachOther() {
        assertThat(content(row("甲"), row("甲"))).isNotEqualTo(content()).isNotEqualTo(content(row("甲")));
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static Content content(@Nullable Object[]... rows) {
        Content content = Content.NONE;
        for (Object[] row : rows) {
            content = content.with(row);
        }
        return content;
    }
}
