package org.policydesk.demo;

import java.util.List;
import org.policydesk.account.Membership;
import org.policydesk.account.OpenDoors;
import org.policydesk.account.Role;
import org.policydesk.mail.DemoPost;
import org.policydesk.ui.DemoDoor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accounts of every role, all with one password that everybody may know. */
@Component
@Profile("demo")
class DemoAccounts implements DemoDoor {
    /** The address of who publishes. */
    static final String STAFF = "staff@demo.local";

    private static final String LEADER = "staff2@demo.local";
    private static final String PASSWORD = "demo-2025";

    private final OpenDoors doors;

    DemoAccounts(OpenDoors doors) {
        this.doors = doors;
    }

    /** Makes the accounts for the members, in the order in which {@link DemoMembers} made them. */
    void load(List<Long> members) {
        association("何秘书长", "admin@demo.local", Role.ADMINISTRATOR);
        association("苏晴", STAFF, Role.STAFF);
        association("周正", LEADER, Role.STAFF);
        for (int i = 0; i < members.size(); i++) {
            int n = i + 1;
            long company = members.get(i);
            person(Names.manager(i), "manager%d@demo.local".formatted(n), place(company, Role.COMPANY_MANAGER));
            person(Names.member(i), "member%d@demo.local".formatted(n), place(company, Role.COMPANY_MEMBER));
        }
        if (members.size() > 1) {
            person(
                    "欧阳静",
                    "group@demo.local",
                    place(members.get(0), Role.COMPANY_MANAGER),
                    place(members.get(1), Role.COMPANY_MANAGER));
        }
    }

    /** Somebody whose address is right no more, and whom the association has to telephone. */
    void loadWhoLeft(long company) {
        person("罗强", DemoPost.GONE, place(company, Role.COMPANY_MANAGER));
    }

    /** Whether they were made here. */
    boolean areThere() {
        return doors.isThere(STAFF);
    }

    @Override
    public List<Account> accounts() {
        return List.of(
                new Account("manager1@demo.local", PASSWORD, "manager", ""),
                new Account("member1@demo.local", PASSWORD, "member", ""),
                new Account("group@demo.local", PASSWORD, "group", ""),
                new Account(STAFF, PASSWORD, "staff", ""),
                new Account(LEADER, PASSWORD, "leader", "cockpit"),
                new Account("admin@demo.local", PASSWORD, "administrator", ""));
    }

    private void association(String name, String email, Role role) {
        doors.open(name, email, PASSWORD, role, List.of());
    }

    private void person(String name, String email, Membership... places) {
        doors.open(name, email, PASSWORD, null, List.of(places));
    }

    private static Membership place(long company, Role role) {
        return new Membership(company, role);
    }

    /** Invented names; twelve members need twelve of each. */
    private static final class Names {
        private static final List<String> MANAGERS = List.of(
                "陈立军", "赵明远", "孙丽华", "钱卫国", "吴海燕", "郑志强", "冯春梅", "褚建平", "卫东升", "蒋玉兰", "沈国栋", "韩雪松", "杨帆", "朱振华", "秦岭");
        private static final List<String> MEMBERS =
                List.of("李小雨", "王晓峰", "张婷", "刘洋", "黄佳", "徐磊", "马超群", "胡静", "林涛", "郭敏", "何欢", "高翔", "罗丹", "梁宇", "宋佳");

        static String manager(int i) {
            return MANAGERS.get(i % MANAGERS.size());
        }

        static String member(int i) {
            return MEMBERS.get(i % MEMBERS.size());
        }
    }
}
