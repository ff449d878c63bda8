package org.policydesk.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells of tab-separated tables whose column is headed by a due date (申报截止时间, 完成时限): the cell's date is one. */
final class DueCells {
    private static final Pattern DUE = Pattern.compile(
            ".*(?:截止|截稿|最迟|完成时[间限]|完成日期|报送时[间限]|提交时[间限]|申报时[间限]|推荐时[间限]|上报时[间限]|整改时[间限]|办理时限|时限要求|时间要求|时间节点).*");
    private static final int LONGEST_HEADING = 24;
    private final Map<Integer, String> headings;

    private DueCells(Map<Integer, String> headings) {
        this.headings = headings;
    }

    static DueCells in(List<SourceLine> lines, NormalText normal) {
        Map<Integer, String> found = new HashMap<>();
        String[] head = {};
        for (SourceLine line : lines) {
            if (line.text().indexOf('\t') < 0) {
                head = new String[0];
                continue;
            }
            String[] cells = line.text().split("\t", -1);
            if (isHead(cells)) {
                head = cells;
            } else {
                mark(line, cells, head, normal, found);
            }
        }
        return new DueCells(found);
    }

    private static boolean isHead(String[] cells) {
        for (String cell : cells) {
            String flat = NormalText.squash(cell);
            if (flat.length() <= LONGEST_HEADING
                    && DUE.matcher(flat).matches()
                    && DateScanner.scan(flat).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void mark(
            SourceLine line, String[] cells, String[] head, NormalText normal, Map<Integer, String> found) {
        int at = line.start();
        for (int c = 0; c < cells.length; c++) {
            String heading = c < head.length ? NormalText.squash(head[c]) : "";
            if (DUE.matcher(heading).matches()) {
                found.put(normal.indexOf(at), heading);
            }
            at += cells[c].length() + 1;
        }
    }

    /** What heads the column of the cell that begins at this index of the view; null when no such cell begins there. */
    @Nullable
    String heading(int viewIndex) {
        return headings.get(viewIndex);
    }
}
