package org.policydesk.insight;

import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of all tasks that each of the staff has saved; everybody sees and changes their own only. */
@Service
@ForStaff
@Transactional
public class SavedViews {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_ADDRESS = 2000;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    SavedViews(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** One's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        return jdbc.sql("select id, name, address from saved_view where person_id = ? order by name")
                .param(currentUser.require().personId())
                .query(SavedView.class)
                .list();
    }

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @param name not blank; cut to {@link #LONGEST_NAME}
     * @return false if nothing was kept, because the name is blank or the address longer than 2000 characters
     */
    public boolean save(String name, String address) {
        String kept = name.strip();
        if (kept.isEmpty() || address.length() > LONGEST_ADDRESS) {
            return false;
        }
        kept = kept.length() <= LONGEST_NAME ? kept : kept.substring(0, LONGEST_NAME);
        long person = currentUser.require().personId();
        jdbc.sql("delete from saved_view where person_id = ? and name = ?")
                .params(person, kept)
                .update();
        jdbc.sql("insert into saved_view (person_id, name, address) values (?, ?, ?)")
                .params(person, kept, address)
                .update();
        return true;
    }

    /** Forgets one of one's own; nothing happens if there is none with that number. */
    public void forget(long viewId) {
        jdbc.sql("delete from saved_view where id = ? and person_id = ?")
                .params(viewId, currentUser.require().personId())
                .update();
    }
}
