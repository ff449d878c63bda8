package org.policydesk.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the people's page shows it. */
public record Person(
        long id,
        String name,
        String email,
        @Nullable String mobile,
        @Nullable Role systemRole,
        boolean active,
        @Nullable Instant lastSignIn,
        List<Membership> memberships) {}
