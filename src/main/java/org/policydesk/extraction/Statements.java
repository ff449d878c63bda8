package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a stretch of the normalised view into statements. */
final class Statements {
    private static final int LONGEST = 500;
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:第[一二三四五六七八九十百\\d]{1,5}[条章节]|[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、|[(]\\d{1,2}[)]|\\d{1,2}[.、](?=[\\p{IsHan}《“]))");

    private static final Pattern ADDRESSEES =
            Pattern.compile(".*(?:部门|单位|[厅局委办部院]|政府|企业|机构|公司|协会|银行)(?:\\([^)]*\\))?:");

    private final NormalText normal;
    private final boolean[] paragraph;
    private final DueCells tables;

    Statements(NormalText normal, List<SourceLine> lines, List<Heading> headings) {
        this.normal = normal;
        this.paragraph = new boolean[normal.length() + 1];
        this.tables = DueCells.in(lines, normal);
        for (SourceLine line : lines) {
            if (NUMBERING.matcher(line.flat()).lookingAt()) {
                paragraph[normal.indexOf(line.start())] = true;
            }
            if (line.flat().endsWith(":") && ADDRESSEES.matcher(line.flat()).matches()) {
                paragraph[normal.indexOf(line.end())] = true;
            }
        }
        for (Heading heading : headings) {
            if (heading.body() < lines.size()) {
                paragraph[normal.indexOf(lines.get(heading.body()).start())] = true;
            }
        }
    }

    List<Statement> between(int from, int to, Years years) {
        List<Statement> statements = new ArrayList<>();
        int sentence = from;
        int began = from;
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to || ends(normal.view().charAt(i)) || paragraph[i + 1] || i - sentence > LONGEST;
            if (last) {
                cut(sentence, i + 1, began, years, statements);
                sentence = i + 1;
                began = paragraph[i + 1] ? i + 1 : began;
            }
        }
        return statements;
    }

    private void cut(int from, int to, int began, Years years, List<Statement> statements) {
        String view = normal.view();
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || view.charAt(i) == ';') {
                String text = view.substring(start, i + 1);
                String words = normal.words(start, i + 1);
                statements.add(
                        new Statement(start, text, words, from, to, DateScanner.scan(text), years, began, tables));
                start = i + 1;
            }
        }
    }

    private static boolean ends(char c) {
        return c == '。' || c == '!' || c == '?';
    }
}
