package org.policydesk.ui.association;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.Words;

/**
 * 督办单: a Word document with a page for each member, in the colour of its most urgent task, to be stamped and sent or filled in by
 * telephone. Immutable.
 *
 * @param today the business day, Asia/Shanghai
 */
record SupervisionSheets(Words words, LocalDate today) {
    private static final String FONT = "Microsoft YaHei";
    private static final int TITLE = 20;
    private static final int TEXT = 11;
    private static final int SPACE = 120;
    private static final BigInteger MARGIN = BigInteger.valueOf(1_000);
    private static final int ANSWER_LINES = 3;
    private static final List<String> COLUMNS = List.of("no", "task", "due", "state", "assignee", "answer");
    /** A4 upright, and its columns, in twentieths of a point. */
    private static final int PAGE_WIDTH = 11_906;

    private static final int PAGE_HEIGHT = 16_838;
    private static final List<Integer> WIDTHS = List.of(700, 3_200, 2_200, 1_100, 1_100, 1_606);

    /** Writes all of it; members in the order of their most urgent task. Tasks of which nothing is expected are left out. */
    void write(List<TaskCard> tasks, OutputStream out) throws IOException {
        Map<Long, List<TaskCard>> byMember = new LinkedHashMap<>();
        tasks.stream()
                .filter(task -> task.light() != Light.NONE)
                .sorted(Comparator.comparing(TaskCard::light)
                        .thenComparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(TaskCard::id))
                .forEach(task -> byMember.computeIfAbsent(task.memberId(), id -> new ArrayList<>())
                        .add(task));
        try (XWPFDocument document = new XWPFDocument()) {
            uprightPage(document);
            byMember.values().forEach(of -> page(document, of));
            document.write(out);
        }
    }

    private void page(XWPFDocument document, List<TaskCard> tasks) {
        TaskCard first = tasks.getFirst();
        XWPFParagraph head = document.createParagraph();
        head.setPageBreak(!document.getTables().isEmpty());
        head.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun title = run(head, words.say("chase.sheet.title." + first.light()), TITLE);
        title.setBold(true);
        title.setColor(colour(first.light()));
        line(document, words.say("chase.sheet.to", first.memberName()));
        line(document, words.say("chase.sheet.ask", tasks.size()));
        table(document, tasks);
        line(document, words.say("chase.sheet.answer"));
        for (int i = 0; i < ANSWER_LINES; i++) {
            line(document, "");
        }
        line(document, words.say("chase.sheet.sign"));
        XWPFParagraph date = document.createParagraph();
        date.setAlignment(ParagraphAlignment.RIGHT);
        // Paper is also read in another year.
        run(date, words.say("chase.sheet.from", new Dates(words, LocalDate.EPOCH).day(today)), TEXT);
    }

    private void table(XWPFDocument document, List<TaskCard> tasks) {
        XWPFTable table = document.createTable(tasks.size() + 1, COLUMNS.size());
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        WIDTHS.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(WIDTHS.stream().mapToInt(Integer::intValue).sum());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < COLUMNS.size(); i++) {
            cell(head, i, words.say("chase.sheet.column." + COLUMNS.get(i))).setBold(true);
        }
        DueWords due = new DueWords(words, today);
        for (int i = 0; i < tasks.size(); i++) {
            TaskCard task = tasks.get(i);
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            cell(row, 0, String.valueOf(i + 1));
            cell(row, 1, task.title());
            cell(row, 2, due.dayAndLeft(task)).setColor(colour(task.light()));
            cell(row, 3, words.say("task.state." + task.state()));
            cell(row, 4, task.assigneeName() == null ? words.say("task.all.unassigned") : task.assigneeName());
            cell(row, 5, "");
        }
    }

    private static XWPFRun cell(XWPFTableRow row, int at, String text) {
        row.getCell(at).setWidth(String.valueOf(WIDTHS.get(at)));
        return run(row.getCell(at).getParagraphs().getFirst(), text, TEXT);
    }

    private static void line(XWPFDocument document, String text) {
        XWPFParagraph line = document.createParagraph();
        line.setSpacingBefore(SPACE);
        line.setSpacingAfter(SPACE);
        run(line, text, TEXT);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    /** The lights' colours on paper, as on the screen. */
    private static String colour(Light light) {
        return switch (light) {
            case RED -> "C62828";
            case AMBER -> "B26A00";
            case GREEN -> "2E7D32";
            case NONE -> "000000";
        };
    }

    private static void uprightPage(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
    }
}
