package org.policydesk.policy;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForAdministrator;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 四眼原则: whether what members are to see has to be approved by a second person. */
@Service
@Transactional
public class FourEyes {
    /** The journal's subject of settings of the whole desk. */
    public static final String SUBJECT = "setting";

    private static final String NAME = "four-eyes";

    private final JdbcClient jdbc;
    private final FourEyesSettings settings;
    private final BusinessClock clock;
    private final CurrentUser user;
    private final Journal journal;

    FourEyes(JdbcClient jdbc, FourEyesSettings settings, BusinessClock clock, CurrentUser user, Journal journal) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.user = user;
        this.journal = journal;
    }

    /** Whether publishing and amending what is published need a second person now. */
    @ForStaff
    @Transactional(readOnly = true)
    public boolean required() {
        return kept().map(Boolean::parseBoolean).orElse(settings.fourEyes());
    }

    /** Asks for a second person from now on, or no longer; what waits goes on waiting and can be approved or taken back. */
    @ForAdministrator
    public void require(boolean wanted) {
        boolean before = required();
        OffsetDateTime now = clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
        String sql = kept().isPresent()
                ? "update desk_setting set setting = :value, changed_by = :by, changed_at = :at where name = :name"
                : "insert into desk_setting (name, setting, changed_by, changed_at) values (:name, :value, :by, :at)";
        jdbc.sql(sql)
                .param("name", NAME)
                .param("value", String.valueOf(wanted))
                .param("by", user.personIdOrNull(), java.sql.Types.BIGINT)
                .param("at", now)
                .update();
        journal.record(user.personIdOrNull(), SUBJECT, 0, NAME, String.valueOf(before), String.valueOf(wanted));
    }

    private Optional<String> kept() {
        return jdbc.sql("select setting from desk_setting where name = ?")
                .param(NAME)
                .query(String.class)
                .optional();
    }
}
