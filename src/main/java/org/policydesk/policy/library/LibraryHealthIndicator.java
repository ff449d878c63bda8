package org.policydesk.policy.library;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** DOWN when this node's search index broke; while it is built after a start, questions wait for it. */
@Component("searchIndex")
class LibraryHealthIndicator extends AbstractHealthIndicator {
    private final LibraryIndex index;

    LibraryHealthIndicator(LibraryIndex index) {
        this.index = index;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        (index.isUsable() ? health.up() : health.down()).withDetail("policies", index.size());
    }
}
