package org.policydesk.policy;

import java.util.List;

/** Where an item was found: its sentence and the places in the document's text; empty and -1 for one entered by hand. */
record ItemOrigin(
        String sentence,
        int sentenceStart,
        int sentenceEnd,
        int deadlineStart,
        int deadlineEnd,
        List<String> cues,
        FoundTerms terms) {
    static final ItemOrigin BY_HAND = new ItemOrigin("", -1, -1, -1, -1, List.of(), FoundTerms.NONE);

    ItemOrigin {
        cues = List.copyOf(cues);
    }
}
