package org.policydesk.member;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How every recording begins and ends: asks who may and locks, then notes what changed and tells of it. */
@Component
class Ledger {
    private final Companies companies;
    private final MemberHistory history;
    private final Reach reach;
    private final Tidings tidings;

    Ledger(Companies companies, MemberHistory history, Reach reach, Tidings tidings) {
        this.companies = companies;
        this.history = history;
        this.reach = reach;
        this.tidings = tidings;
    }

    /** Lets nobody else change the member until the transaction ends. */
    void open(long member) {
        reach.requireRecording(member);
        companies.lock(reach.tenant(), member);
    }

    void note(long member, String action, @Nullable Object before, @Nullable Object after, Evidence evidence) {
        history.note(member, action, before, after, evidence);
    }

    /** Notes a change of something that conditions may ask for. */
    void close(long member, String action, @Nullable Object before, @Nullable Object after, Evidence evidence) {
        note(member, action, before, after, evidence);
        tell(new MemberEvent.MemberFactsChanged(member, ChangedFacts.by(action)));
    }

    void close(long member, String action, @Nullable Object before, @Nullable Object after) {
        close(member, action, before, after, Evidence.NONE);
    }

    void tell(MemberEvent event) {
        tidings.tell(event);
    }

    @Nullable
    Long personIdOrNull() {
        return reach.personIdOrNull();
    }

    /** Several values as one, for the history. */
    static String words(@Nullable Object... parts) {
        StringBuilder words = new StringBuilder();
        for (Object part : parts) {
            words.append(words.isEmpty() ? "" : " / ").append(part == null ? "—" : part);
        }
        return words.toString();
    }
}
