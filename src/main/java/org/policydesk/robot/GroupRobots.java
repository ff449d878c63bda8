package org.policydesk.robot;

import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForAdministrator;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups that notices can be pushed to. Administrators keep them; what cannot be is refused with {@link InvalidRobotException}. The
 * journal says that a credential was changed, never what it is.
 */
@Service
@Transactional
public class GroupRobots {
    /** The journal's subject. */
    public static final String SUBJECT = "robot";

    private final RobotRows rows;
    private final RobotChecks checks;
    private final CurrentUser user;
    private final Journal journal;

    GroupRobots(RobotRows rows, RobotChecks checks, CurrentUser user, Journal journal) {
        this.rows = rows;
        this.checks = checks;
        this.user = user;
        this.journal = journal;
    }

    /** Every group, by name. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<GroupRobot> all() {
        return rows.all();
    }

    /** Adds a group. */
    @ForAdministrator
    public GroupRobot add(GroupRobotEdit edit) {
        checks.robot(edit, false);
        GroupRobot added = rows.find(rows.insert(edit)).orElseThrow();
        journal.record(user.personIdOrNull(), SUBJECT, added.id(), "added", null, edit.toString());
        return added;
    }

    /**
     * Changes a group; a blank address or secret stays as it is.
     *
     * @throws InvalidRobotException also if there is no such group, or if its kind changes without a new address
     */
    @ForAdministrator
    public GroupRobot change(long id, GroupRobotEdit edit) {
        GroupRobot before = rows.find(id).orElseThrow(() -> new InvalidRobotException("name", "unknown"));
        checks.robot(edit, edit.kind() == before.kind());
        rows.update(before, edit);
        String credentials = edit.address().isBlank() && edit.secret().isBlank() ? "" : ", new credentials";
        journal.record(user.personIdOrNull(), SUBJECT, id, "changed", before.toString(), edit + credentials);
        return rows.find(id).orElseThrow();
    }
}
