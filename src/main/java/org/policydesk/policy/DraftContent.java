package org.policydesk.policy;

import java.util.List;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.springframework.stereotype.Component;

/** What a draft begins with: what was found, and the usual lead times for the rest. */
@Component
class DraftContent {
    private static final int LONGEST_TITLE = 40;

    private final LeadTimeDefaults defaults;

    DraftContent(LeadTimeDefaults defaults) {
        this.defaults = defaults;
    }

    ItemEdit of(ItemDraft draft, FoundTerms terms) {
        ItemEdit blank = defaults.blank();
        return new ItemEdit(
                shortened(draft.action()),
                draft.action(),
                draft.nature(),
                draft.kind(),
                draft.actors(),
                draft.relevance(),
                draft.rule(),
                DateBasis.COMPANY,
                blank.reviewDays(),
                DraftTerms.criterion(terms),
                null,
                blank.includeUndetermined(),
                draft.materials().stream()
                        .map(name -> MaterialNames.read(name, defaults.daysFor(name)))
                        .toList(),
                draft.channel(),
                terms.contact(),
                blank.stampDays(),
                defaults.postFor(draft.channel()),
                blank.reserveDays(),
                List.of(),
                false,
                null,
                terms.quota() == null ? List.of() : List.of(new Quota("", null, terms.quota())),
                terms.consequence(),
                Importance.NORMAL);
    }

    /** Of a sentence in which no date could be read: a thing to do for companies, its rule left open. */
    ItemEdit of(String sentence) {
        String action = sentence.replaceAll("\\s+", "").replaceAll("(?<=.)[，、；。,;]$", "");
        ItemEdit blank = defaults.blank();
        return new ItemEdit(
                shortened(action),
                action,
                Nature.TASK,
                ItemKind.SUBMISSION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Open(shortened(action)),
                DateBasis.COMPANY,
                blank.reviewDays(),
                null,
                null,
                blank.includeUndetermined(),
                List.of(),
                null,
                null,
                blank.stampDays(),
                blank.postDays(),
                blank.reserveDays(),
                List.of(),
                false);
    }

    private static String shortened(String action) {
        return action.length() <= LONGEST_TITLE ? action : action.substring(0, LONGEST_TITLE) + "…";
    }
}
