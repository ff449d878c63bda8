package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the statements of one policy into items. */
final class ItemReader {
    private static final Pattern LISTING = Pattern.compile("[、和及与]|以及");
    private static final int LOOK_BACK = 240;
    /** Marks what is addressed to those who recommend or decide. */
    private static final String NOT_COMPANIES = "NOT_COMPANIES";

    private final NormalText normal;
    private final int policy;
    private final Setting setting;
    private final List<ItemDraft> items;

    ItemReader(NormalText normal, int policy, Setting setting, List<ItemDraft> items) {
        this.normal = normal;
        this.policy = policy;
        this.setting = setting;
        this.items = items;
    }

    void read(List<Statement> statements) {
        int from = statements.isEmpty() ? 0 : statements.getFirst().start();
        for (Statement statement : statements) {
            if (Triggers.mayHold(statement.text())) {
                read(statement, from);
            }
        }
    }

    private void read(Statement statement, int from) {
        List<Expression> expressions = DeadlineGrammar.read(statement).stream()
                .filter(expression -> Traps.in(statement, expression) == null)
                .toList();
        Expression later = AnnouncedReader.read(statement);
        if (later != null && expressions.stream().allMatch(e -> e.form() == Form.LOOSELY_PERIODIC)) {
            expressions = List.of(later);
        }
        if (expressions.isEmpty()) {
            return;
        }
        int start = Math.max(from, statement.start() - LOOK_BACK);
        int paragraph = Math.min(Math.max(start, statement.paragraphStart()), statement.start());
        ActorCues actors = new ActorCues(
                statement,
                normal.view().substring(paragraph, statement.start()),
                normal.view().substring(start, paragraph),
                setting.addressees());
        String channel =
                Particulars.channel(normal.view().substring(statement.sentenceStart(), statement.sentenceEnd()));
        for (int i = 0; i < expressions.size(); i++) {
            Expression expression = expressions.get(i);
            int end = listEnd(statement, expressions, i);
            int next = nextAfter(expressions, end, statement);
            String heading = statement.tables().heading(statement.start() + expression.start());
            ItemKind kind = heading == null ? KindCues.read(statement, expression, end, next) : KindCues.named(heading);
            Set<Actor> acting = heading == null ? actors.read(expression, kind) : actors.ofColumn(heading, kind);
            ItemKind called = KindInSetting.of(kind, acting, statement, expression, setting);
            items.add(draft(statement, expression, called, acting, actors.saysWho(expression), channel));
        }
    }

    /** 6月30日、12月15日前: what stands after the last date of a list is due by each. */
    private static int listEnd(Statement statement, List<Expression> expressions, int at) {
        int end = expressions.get(at).end();
        for (Expression next : expressions.subList(at + 1, expressions.size())) {
            if (next.start() < end
                    || !LISTING.matcher(statement.text().substring(end, next.start()))
                            .matches()) {
                break;
            }
            end = next.end();
        }
        return end;
    }

    private static int nextAfter(List<Expression> expressions, int end, Statement statement) {
        return expressions.stream()
                .mapToInt(Expression::start)
                .filter(start -> start >= end)
                .findFirst()
                .orElse(statement.text().length());
    }

    private ItemDraft draft(
            Statement statement,
            Expression expression,
            ItemKind kind,
            Set<Actor> actors,
            boolean saysWho,
            @Nullable String channel) {
        Nature nature = NatureCues.read(statement, expression, actors);
        List<String> cues = cues(statement, expression, kind, saysWho);
        if (Collections.disjoint(actors, Actor.OUTSIDE)) {
            cues.add(NOT_COMPANIES);
        }
        return new ItemDraft(
                policy,
                normal.sourceStart(statement.sentenceStart()),
                normal.sourceEnd(statement.sentenceEnd()),
                normal.sourceStart(statement.start() + expression.start()),
                normal.sourceEnd(statement.start() + expression.end()),
                nature == Nature.NOTICE ? Limits.asLimit(expression.rule()) : expression.rule(),
                kind,
                nature,
                actors,
                RelevanceCues.read(statement.text(), actors, kind),
                Particulars.action(statement, expression),
                channel,
                Particulars.materials(statement, expression),
                Confidence.of(expression.form(), kind, saysWho, Triggers.binds(statement.text())),
                cues,
                Terms.NONE,
                null,
                null);
    }

    private static List<String> cues(Statement statement, Expression expression, ItemKind kind, boolean saysWho) {
        List<String> cues = new ArrayList<>();
        cues.add(expression.form().name());
        if (kind != ItemKind.OTHER) {
            cues.add(kind.name());
        }
        if (saysWho) {
            cues.add("WHO");
        }
        if (Triggers.binds(statement.text())) {
            cues.add("DUTY");
        }
        return cues;
    }
}
