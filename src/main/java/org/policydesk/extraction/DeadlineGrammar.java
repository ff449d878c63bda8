package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The deadline grammar: the readers of all kinds of expressions; where two overlap, the earlier reader's stands. */
final class DeadlineGrammar {
    private static final List<ExpressionReader> READERS = List.of(
            new EveryYearReader(),
            new WindowReader(),
            new PeriodicReader(),
            new WeeklyReader(),
            new ValidityReader(),
            new LapseReader(),
            new BeforeForceReader(),
            new OpenTermReader(),
            new AdvanceReader(),
            new BeforeEventReader(),
            new LimitReader(),
            new AfterEventReader(),
            new DateReader(),
            new OpenWindowReader());

    private static final int NEAR = 40;

    private DeadlineGrammar() {}

    static List<Expression> read(Statement statement) {
        List<Expression> chosen = new ArrayList<>();
        List<Expression> found = new ArrayList<>();
        for (ExpressionReader reader : READERS) {
            found.clear();
            reader.read(statement, found);
            for (Expression expression : found) {
                if (chosen.stream().noneMatch(expression::overlaps) && !leadsInto(expression, chosen)) {
                    chosen.add(expression);
                }
            }
        }
        chosen.sort(Comparator.comparingInt(Expression::start));
        return withoutRepeats(chosen);
    }

    /** 按月汇总…,每月5日前报送: the exact one says it; 有效期三年(…至…) says it twice. */
    private static List<Expression> withoutRepeats(List<Expression> sorted) {
        List<Expression> kept = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean loose = sorted.get(i).form() == Form.LOOSELY_PERIODIC;
            boolean said = i + 1 < sorted.size()
                    && sorted.get(i + 1).form() != Form.LOOSELY_PERIODIC
                    && sorted.get(i + 1).start() - sorted.get(i).end() < NEAR;
            boolean restated = !kept.isEmpty()
                    && kept.getLast().form() == Form.VALIDITY
                    && sorted.get(i).start() - kept.getLast().end() <= 1;
            if (!restated && (!loose || !said)) {
                kept.add(sorted.get(i));
            }
        }
        return kept;
    }

    /** 2024年7月起每月底前 is one expression: its beginning alone is not another. */
    private static boolean leadsInto(Expression expression, List<Expression> chosen) {
        return expression.form() == Form.OPEN_WINDOW
                && chosen.stream().anyMatch(c -> c.start() >= expression.end() && c.start() - expression.end() <= 1);
    }
}
