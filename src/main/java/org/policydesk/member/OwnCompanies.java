package org.policydesk.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of the companies that the signed-in person belongs to. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class OwnCompanies {
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    OwnCompanies(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Names by company id; empty for association people. */
    public Map<Long, String> names() {
        List<Long> ids = currentUser.require().memberships().stream()
                .map(Membership::companyId)
                .toList();
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from member where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("name"));
                    });
        }
        return names;
    }
}
