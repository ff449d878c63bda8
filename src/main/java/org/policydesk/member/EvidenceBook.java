package org.policydesk.member;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Which stored file proves something about which member. */
@Component
class EvidenceBook {
    private static final int SOURCE = 200;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    EvidenceBook(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(long member, long fileId, @Nullable Long personId) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into member_evidence (member_id, file_id, recorded_at, recorded_by) values (?, ?, ?, ?)")
                .param(member)
                .param(fileId)
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param(personId)
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** The stored file, if the evidence is this member's. */
    Optional<Long> fileOf(long member, long evidenceId) {
        return jdbc.sql("select file_id from member_evidence where id = ? and member_id = ?")
                .params(evidenceId, member)
                .query(Long.class)
                .optional();
    }

    /**
     * The evidence as it is kept.
     *
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    Evidence checked(long member, Evidence typed) {
        Long file = typed.fileId();
        if (file != null && fileOf(member, file).isEmpty()) {
            throw new EvidenceNotFoundException(file);
        }
        return new Evidence(ParticularsRules.optional("source", typed.source(), SOURCE), file);
    }
}
