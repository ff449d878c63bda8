package org.policydesk.policy.library;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** DOWN when this node's search index broke; while it is built after a start, questions wait for it. */
@Component("searchIndex")
class LibraryHealthIndicator implements HealthIndicator {
    private final LibraryIndex index;

    LibraryHealthIndicator(LibraryIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        return (index.isUsable() ? Health.up() : Health.down())
                .withDetail("policies", index.size())
                .build();
    }
}
