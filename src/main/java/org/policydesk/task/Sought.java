package org.policydesk.task;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What words were found in: items by their own and their policies' titles, members by their names. There are thousands of those
 * where there are hundreds of thousands of tasks, and tasks are then found by the indexes over both. Trigrams over the tasks'
 * own titles would find no word of two characters, and most Chinese words are no longer.
 */
record Sought(List<Long> items, List<Long> members) {
    /** For filters without words. */
    static final Sought NOTHING = new Sought(List.of(), List.of());

    /** The words are looked for as they stand, in any case. */
    static Sought of(String words, JdbcClient jdbc) {
        String like = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return new Sought(
                ids("""
                        select i.id from action_item i join policy p on p.id = i.policy_id
                        where lower(i.title) like :like escape '!' or lower(p.title) like :like escape '!'\
                        """, like, jdbc), ids("select id from member where lower(name) like :like escape '!'", like, jdbc));
    }

    boolean isNowhere() {
        return items.isEmpty() && members.isEmpty();
    }

    private static List<Long> ids(String sql, String like, JdbcClient jdbc) {
        return jdbc.sql(sql).param("like", like).query(Long.class).list();
    }
}
