package org.policydesk.task;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was looked up before tasks are read: the items of the programme, and what words were found in: items by their own and their policies' titles, members by their names. There are thousands of those
 * where there are hundreds of thousands of tasks, and tasks are then found by the indexes over both. Trigrams over the tasks'
 * own titles would find no word of two characters, and most Chinese words are no longer.
 */
record Sought(List<Long> items, List<Long> members, List<Long> programme) {
    private static final String ITEMS = """
        select i.id from action_item i join policy p on p.id = i.policy_id
        where lower(i.title) like :sought escape '!' or lower(p.title) like :sought escape '!'\
        """;
    private static final String MEMBERS = "select id from member where lower(name) like :sought escape '!'";
    private static final String PROGRAMME = """
        select i.id from action_item i join policy q on q.id = i.policy_id
        left join edition p on p.policy_id = coalesce(q.same_as, q.id) left join edition o on o.item_id = i.id
        where coalesce(o.programme_id, p.programme_id) = :sought\
        """;

    /** For filters without words and without a programme. */
    static final Sought NOTHING = new Sought(List.of(), List.of(), List.of());

    /** The words are looked for as they stand, in any case. */
    static Sought of(TaskFilter filter, JdbcClient jdbc) {
        String words = filter.text();
        Long programme = filter.scope().programmeId();
        if (words == null && programme == null) {
            return NOTHING;
        }
        String like = words == null ? "" : "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return new Sought(
                words == null ? List.of() : ids(ITEMS, like, jdbc),
                words == null ? List.of() : ids(MEMBERS, like, jdbc),
                programme == null ? List.of() : ids(PROGRAMME, programme, jdbc));
    }

    boolean isNowhere() {
        return items.isEmpty() && members.isEmpty();
    }

    private static List<Long> ids(String sql, Object sought, JdbcClient jdbc) {
        return jdbc.sql(sql).param("sought", sought).query(Long.class).list();
    }
}
