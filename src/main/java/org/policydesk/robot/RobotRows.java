package org.policydesk.robot;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The groups in the database; what it gives carries no credentials. */
@Component
class RobotRows {
    private static final String COLUMNS = "select id, name, kind, address, secret, active from group_robot";

    private final JdbcClient jdbc;

    RobotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GroupRobot> all() {
        return jdbc.sql(COLUMNS + " order by name, id").query(RobotRows::robot).list();
    }

    Optional<GroupRobot> find(long id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(RobotRows::robot)
                .optional();
    }

    long insert(GroupRobotEdit edit) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into group_robot (name, kind, address, secret, active) values (?, ?, ?, ?, ?)")
                .param(edit.name().strip())
                .param(edit.kind().name())
                .param(edit.address().strip())
                .param(edit.secret().isBlank() ? null : edit.secret().strip())
                .param(edit.active())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Credentials that were left blank stay; another kind of group needs another address, so it brings its own secret as well. */
    void update(GroupRobot before, GroupRobotEdit edit) {
        jdbc.sql("update group_robot set name = ?, kind = ?, active = ? where id = ?")
                .params(edit.name().strip(), edit.kind().name(), edit.active(), before.id())
                .update();
        if (!edit.address().isBlank()) {
            jdbc.sql("update group_robot set address = ? where id = ?")
                    .params(edit.address().strip(), before.id())
                    .update();
        }
        if (!edit.secret().isBlank()) {
            jdbc.sql("update group_robot set secret = ? where id = ?")
                    .params(edit.secret().strip(), before.id())
                    .update();
        } else if (edit.kind() != before.kind()) {
            jdbc.sql("update group_robot set secret = null where id = ?")
                    .param(before.id())
                    .update();
        }
    }

    private static GroupRobot robot(ResultSet row, int n) throws SQLException {
        return new GroupRobot(
                row.getLong("id"),
                row.getString("name"),
                RobotKind.valueOf(row.getString("kind")),
                URI.create(row.getString("address")).getHost(),
                row.getString("secret") != null,
                row.getBoolean("active"));
    }
}
