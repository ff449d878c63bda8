package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns the statements of one policy into items. */
final class ItemReader {
    private final NormalText normal;
    private final int policy;
    private final List<ItemDraft> items;

    ItemReader(NormalText normal, int policy, List<ItemDraft> items) {
        this.normal = normal;
        this.policy = policy;
        this.items = items;
    }

    void read(List<Statement> statements) {
        String previous = "";
        for (Statement statement : statements) {
            if (Triggers.mayHold(statement.text())) {
                for (Expression expression : DeadlineGrammar.read(statement)) {
                    if (Traps.in(statement, expression) == null) {
                        items.add(draft(statement, expression, previous));
                    }
                }
            }
            previous = statement.text();
        }
    }

    private ItemDraft draft(Statement statement, Expression expression, String previous) {
        Set<Actor> actors = ActorCues.read(statement, expression, previous);
        ItemKind kind = KindCues.read(statement, expression);
        Nature nature = NatureCues.read(statement, expression, actors);
        String sentence = normal.view().substring(statement.sentenceStart(), statement.sentenceEnd());
        List<String> cues = cues(statement, expression, kind);
        return new ItemDraft(
                policy,
                normal.sourceStart(statement.sentenceStart()),
                normal.sourceEnd(statement.sentenceEnd()),
                normal.sourceStart(statement.start() + expression.start()),
                normal.sourceEnd(statement.start() + expression.end()),
                expression.rule(),
                kind,
                nature,
                actors,
                RelevanceCues.read(statement, actors, kind),
                Particulars.action(statement, expression),
                Particulars.channel(sentence),
                Particulars.materials(statement, expression),
                Math.min(0.98, 0.45 + 0.15 * cues.size()),
                cues);
    }

    private static List<String> cues(Statement statement, Expression expression, ItemKind kind) {
        List<String> cues = new ArrayList<>();
        cues.add(expression.form().name());
        if (kind != ItemKind.OTHER) {
            cues.add(kind.name());
        }
        if (Triggers.binds(statement.text())) {
            cues.add("DUTY");
        }
        return cues;
    }
}
