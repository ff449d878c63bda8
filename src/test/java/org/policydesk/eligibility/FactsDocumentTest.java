package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that documents the dictionary says what the dictionary says; made anew in {@code target/facts.md} for copying. */
class FactsDocumentTest {
    private static final Path WRITTEN = Path.of("docs", "facts.md");
    private static final Path MADE = Path.of("target", "facts.md");
    private static final FactDictionary FACTS = FactDictionary.standard();

    @Test
    void thePageOfFactsSaysWhatTheDictionarySays() throws IOException {
        String made = page();
        Files.writeString(MADE, made);

        assertThat(Files.readString(WRITTEN))
                .as("%s has drifted from facts.csv: copy %s over it", WRITTEN, MADE)
                .isEqualTo(made);
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# Facts · 指标",
                "",
                "One typed dictionary (`src/main/resources/org/policydesk/eligibility/facts.csv`) gives the forms, the Excel template, the",
                "conditions and this page. A test makes this page from the dictionary and fails where they differ. What is computed is never",
                "typed in and never stored. A fact that nobody gave is unknown, never zero and never no.",
                "",
                "> 指标字典是表单、Excel 模板、条件和本页的唯一来源。标“计算”的由系统算出，不能填写；没填的是未知，不当作零，也不当作没有。",
                ""));
        for (FactType type : FactType.values()) {
            List<FactDefinition> facts = FACTS.ofType(type);
            lines.add("## " + heading(type));
            lines.add("");
            if (type == FactType.NUMBER) {
                lines.add("| key | 中文 | English | 单位 unit | 按年度 by year | 计算 computed |");
                lines.add("|---|---|---|---|---|---|");
                facts.forEach(fact -> lines.add(number(fact)));
            } else if (type == FactType.QUALIFICATION) {
                lines.add("| key | 中文 | English | 级别 levels, the lowest first |");
                lines.add("|---|---|---|---|");
                facts.forEach(fact -> lines.add(row(fact, String.join("、", FACTS.levels(fact.key())))));
            } else {
                lines.add("| key | 中文 | English | 计算 computed |");
                lines.add("|---|---|---|---|");
                facts.forEach(fact -> lines.add(row(fact, mark(fact.derived()))));
            }
            lines.add("");
        }
        lines.removeLast();
        return String.join("\n", lines) + "\n";
    }

    private static String heading(FactType type) {
        return switch (type) {
            case NUMBER -> "Numbers · 数值";
            case TEXT -> "Texts · 文本";
            case CODE -> "Codes · 代码";
            case DATE -> "Days · 日期";
            case QUALIFICATION -> "Titles · 资质";
            case PRODUCT -> "Catalogues · 产品目录";
            case INCIDENT -> "Incidents · 失信与事故";
        };
    }

    private static String number(FactDefinition fact) {
        String unit = fact.unit().zh()
                + (fact.unit().en().equals(fact.unit().zh())
                        ? ""
                        : " " + fact.unit().en());
        return row(fact, unit + " | " + mark(fact.byFiscalYear()) + " | " + mark(fact.derived()));
    }

    private static String row(FactDefinition fact, String rest) {
        return "| `" + fact.key() + "` | " + fact.zh() + " | " + fact.en() + " | " + rest + " |";
    }

    private static String mark(boolean yes) {
        return yes ? "✓" : "";
    }
}
