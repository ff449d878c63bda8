package org.policydesk.member;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells higher modules what happened to members: at once, or together where much is changed at a time. Thread-safe. */
@Component
class Tidings {
    private final ApplicationEventPublisher events;
    private final ThreadLocal<Map<Long, ChangedFacts>> gathered = new ThreadLocal<>();

    Tidings(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(MemberEvent event) {
        Map<Long, ChangedFacts> waiting = gathered.get();
        if (waiting != null && event instanceof MemberEvent.MemberFactsChanged(long memberId, ChangedFacts changed)) {
            waiting.merge(memberId, changed, ChangedFacts::and);
        } else {
            events.publishEvent(event);
        }
    }

    /** What changes of members' facts during the work is told once, by {@link #tellGathered}, or if that isn't called never. */
    void gathering(Runnable work) {
        gathered.set(new TreeMap<>());
        try {
            work.run();
        } finally {
            gathered.remove();
        }
    }

    /** Tells of the members gathered so far, each once. */
    void tellGathered() {
        Map<Long, ChangedFacts> waiting = gathered.get();
        if (waiting != null && !waiting.isEmpty()) {
            events.publishEvent(new ManyMembersChanged(waiting));
            waiting.clear();
        }
    }
}
