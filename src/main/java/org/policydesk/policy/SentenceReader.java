package org.policydesk.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policydesk.extraction.Extractor;
import org.policydesk.extraction.ItemDraft;
import org.springframework.stereotype.Component;

/** Reads one stretch of a policy's text as the extraction would, within its own policy's title and date. */
@Component
class SentenceReader {
    private final DraftContent contents;
    private final Extractor extractor = new Extractor();

    SentenceReader(DraftContent contents) {
        this.contents = contents;
    }

    /**
     * What was read.
     *
     * @param dated whether a date was found; where none was, the rule is left open with the words as they stand
     */
    record Reading(ItemEdit content, ItemOrigin origin, boolean dated) {}

    /**
     * @param start where the sentence begins in the document's text
     */
    Reading read(Policy policy, String sentence, int start) {
        String head = head(policy);
        Optional<ItemDraft> found = found(head, sentence, policy);
        int shift = start - head.length();
        ItemOrigin origin = new ItemOrigin(
                sentence,
                start,
                start + sentence.length(),
                found.map(draft -> draft.deadlineStart() + shift).orElse(start),
                found.map(draft -> draft.deadlineEnd() + shift).orElse(start),
                found.map(ItemDraft::cues).orElse(List.of()),
                found.map(draft -> DraftTerms.of(draft.terms())).orElse(FoundTerms.NONE));
        ItemEdit content = found.map(draft -> contents.of(draft, DraftTerms.of(draft.terms())))
                .orElseGet(() -> contents.of(sentence));
        return new Reading(content, origin, found.isPresent());
    }

    private Optional<ItemDraft> found(String head, String sentence, Policy policy) {
        StringBuilder text = new StringBuilder(head).append(closed(sentence)).append("\n\n");
        if (policy.issuer() != null) {
            text.append(policy.issuer()).append('\n');
        }
        if (policy.issuedOn() != null) {
            text.append(policy.issuedOn().getYear())
                    .append('年')
                    .append(policy.issuedOn().getMonthValue())
                    .append('月')
                    .append(policy.issuedOn().getDayOfMonth())
                    .append("日\n");
        }
        int end = head.length() + sentence.length();
        return extractor.extract(text.toString()).items().stream()
                .filter(draft -> draft.deadlineStart() >= head.length() && draft.deadlineEnd() <= end)
                .max(Comparator.comparingDouble(ItemDraft::confidence));
    }

    /** A stretch that ends in mid-sentence would run on into what stands below it. */
    private static String closed(String sentence) {
        char last = sentence.charAt(sentence.length() - 1);
        return switch (last) {
            case '。' -> sentence;
            case '，', '、', '；', ',', ';', '：' -> sentence.substring(0, sentence.length() - 1) + '。';
            default -> sentence + '。';
        };
    }

    private static String head(Policy policy) {
        return policy.title() + "\n\n" + (policy.docNumber() == null ? "" : policy.docNumber() + "\n\n");
    }
}
