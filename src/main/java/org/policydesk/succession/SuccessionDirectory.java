package org.policydesk.succession;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, for modules that have already decided who may hear of them; it checks no permission. */
@Component
@Transactional(readOnly = true)
public class SuccessionDirectory {
    private final SuccessionRows rows;
    private final JdbcClient jdbc;

    SuccessionDirectory(SuccessionRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** The proposal with that number, as its company may see it. */
    public Optional<Succession> find(long successionId) {
        return rows.find(successionId).map(Succession::forCompany);
    }

    /** Who proposed it; null if that is not known. */
    public @Nullable Long proposerOf(long successionId) {
        return jdbc.sql("select proposed_by from succession where id = ?")
                .param(successionId)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
