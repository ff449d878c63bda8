package org.policydesk.task;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An association of 2,000 members over three years, told by the database itself: members of 12 branches and 31 provinces with three
 * people each, items of policies, each item's tasks for every second member or so. Four of five tasks are closed. The same number
 * gives the same tasks: what looks like chance is a digest of the row's number.
 */
public final class GeneratedTasks {
    static final int MEMBERS = 2_000;
    static final int BRANCHES = 12;
    private static final int PER_ITEM = 500;
    private static final List<String> WORDS = List.of(
            "首台套", "专精特新", "制造业单项冠军", "绿色工厂", "智能制造", "技术改造", "研发加计扣除", "企业技术中心", "工业母机", "节能诊断", "数字化转型", "质量标杆",
            "服务型制造", "知识产权", "安全生产", "统计年报");

    private final JdbcTemplate jdbc;

    /** Into the database that this leads to, whose tables are empty but for the first administrator. */
    public GeneratedTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param tasks about how many; whole items of 500 members each */
    public void fill(int tasks) {
        int items = tasks / PER_ITEM;
        words();
        jdbc.execute("""
                insert into member (id, name, former_names, credit_code, region_code, branch, recommending_units, created_at)
                select n, (select word from made_word where no = mod(n, 16)) || '装备第' || n || '有限公司', '', 'G' || n,
                    (array['110000','120000','130100','140100','150100','210100','210200','220100','230100','310000','320100','320500',
                        '330100','330200','330300','340100','350100','350200','360100','370100','370200','410100','420100','430100',
                        '440100','440300','450100','460100','500000','510100','610100'])[1 + mod(hashint4(n) & 65535, 31)],
                    '分会' || floor(12 * power((hashint4(n * 7) & 1023) / 1024.0, 2)), '', timestamp '2022-01-01'
                from generate_series(1, %d) as g (n)\
                """.formatted(MEMBERS));
        jdbc.execute("""
                insert into person (id, name, email, password_hash, created_at)
                select 100000 + n, '人员' || n, 'g' || n || '@example.org', '', timestamp '2022-01-01'
                from generate_series(1, %d) as g (n)\
                """.formatted(3 * MEMBERS));
        jdbc.execute("""
                insert into membership (person_id, company_id, company_role)
                select 100000 + n, 1 + mod(n, %d), case when n <= %d then 'COMPANY_MANAGER' else 'COMPANY_MEMBER' end
                from generate_series(1, %d) as g (n)\
                """.formatted(MEMBERS, MEMBERS, 3 * MEMBERS));
        items(items);
        tasks(items);
        jdbc.execute("""
                insert into checklist_line (task_id, kind, place, label, required, done)
                select t.id, 'MATERIAL', p, '材料' || p, true, hashint8(t.id + p) & 1 = 0
                from task t, generate_series(1, 3) as g (p) where t.state in %s\
                """.formatted(TaskStates.listed(state -> !state.isClosed())));
        // Numbers that the database gives from now on lie beyond those given here.
        for (String table : List.of("member", "person", "policy", "action_item", "programme")) {
            jdbc.execute("alter table " + table + " alter column id restart with 1000000");
        }
        jdbc.execute("drop table made_word");
        jdbc.execute("vacuum analyze");
    }

    private void words() {
        jdbc.execute("create table made_word (no integer primary key, word text not null)");
        for (int i = 0; i < WORDS.size(); i++) {
            jdbc.update("insert into made_word (no, word) values (?, ?)", i, WORDS.get(i));
        }
    }

    private void items(int items) {
        jdbc.execute("""
                insert into policy (id, title, created_at)
                select n, '关于开展' || (2022 + mod(n, 4)) || '年' || (select word from made_word where no = mod(n, 16))
                    || '工作的通知（' || n || '）', timestamp '2022-01-01'
                from generate_series(1, %d) as g (n)\
                """.formatted(1 + items / 3));
        jdbc.execute("""
                insert into programme (id, name, title_key, created_at)
                select no + 1, word || '（专项）', word, timestamp '2022-01-01' from made_word\
                """);
        jdbc.execute("""
                insert into edition (programme_id, policy_id, label, place)
                select 1 + mod(id, 16), id, '第' || id || '批', id from policy\
                """);
        jdbc.execute("""
                insert into action_item (id, state, policy_id, title, action, nature, kind, actors, relevance, rule, basis,
                    review_days, include_undetermined, materials, stamp_days, post_days, reserve_days, upstream, by_association,
                    sentence, sentence_start, sentence_end, deadline_start, deadline_end, cues, changed_at, published_at)
                select n, 'PUBLISHED', 1 + n / 3, (select word from made_word where no = hashint4(n) & 15) || '申报第' || n || '项',
                    '', 'TASK', 'APPLICATION', '', 'HIGH', '', 'COMPANY', 0, true, '[]', 0, 0, 1, '[]', false, '', -1, -1, -1, -1,
                    '', timestamp '2022-01-01', timestamp '2022-01-01'
                from generate_series(1, %d) as g (n)\
                """.formatted(items));
    }

    /** Due from three years ago to a year ahead of 2025-03-10; what is due after a month ago is mostly open. */
    private void tasks(int items) {
        jdbc.execute("""
                insert into task (member_id, item_id, occurrence_key, title, policy_title, life_cycle, by_association, state, due,
                    start_by, date_source, provisional, assignee_id, unverified, acknowledged_version, opened_at)
                select member, item, '2025', i.title, p.title, 'APPLICATION', false, told.state, due, due - 15, 'NOTICE', false,
                    case when hashint4(task) & 7 = 0 then null else 100001 + mod(member + %1$d * mod(task, 3) - 1, %2$d) end,
                    hashint4(task * 3) & 15 = 0, case when hashint4(task * 5) & 3 = 0 then 0 else 1 end,
                    cast(due - 60 as timestamp)
                from (
                    select item, member, task, due, case
                        when due < date '2025-02-10' and chance < 97 then
                            (array['DONE', 'RECOGNISED', 'RECOGNISED', 'REJECTED', 'DECLINED', 'NOT_APPLICABLE'])[1 + mod(task, 6)]
                        when due < date '2025-03-10' and chance < 60 then
                            (array['SUBMITTED', 'RECOMMENDED', 'PUBLIC_NOTICE'])[1 + mod(task, 3)]
                        when chance < 50 then 'NEW' when chance < 95 then 'PREPARING' else 'CORRECTION' end as state
                    from (
                        select item, member, item * 500 + seat as task, mod(hashint4(item * 500 + seat) & 65535, 100) as chance,
                            date '2025-03-10' - 900 + mod(hashint4(item) & 65535, 1200) + mod(seat, 5) as due
                        from generate_series(1, %3$d) as i (item), generate_series(0, %4$d - 1) as s (seat),
                            lateral (select 1 + mod(item * 132 + seat * 4 + mod(item, 4), %1$d) as member) as m
                    ) as drawn
                ) as told join action_item i on i.id = told.item join policy p on p.id = i.policy_id\
                """.formatted(MEMBERS, 3 * MEMBERS, items, PER_ITEM));
    }
}
