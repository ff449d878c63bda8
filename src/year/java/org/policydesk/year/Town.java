package org.policydesk.year;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.CreditCode;
import org.policydesk.member.MemberParticulars;
import org.policydesk.support.As;

/**
 * The member companies and their people, and the association's. People are written into the database at once, for a password is slow to
 * hash on purpose; companies and what is known of them go the usual way.
 */
final class Town {
    /** What is asked of every company, of some, and of few. */
    static final List<String> CATALOGUES = List.of("year-all", "year-most", "year-some", "year-few");

    private static final String TITLE_KEY = "high_tech";
    static final String TITLE = "高新技术企业";
    private static final int STAFF = 2;
    private static final int REFUSED_EVERY = 90;
    private static final int LAPSING_EVERY = 4;

    private final Desk desk;
    private final YearSettings settings;
    final List<Firm> firms = new ArrayList<>();
    final List<Person> staff = new ArrayList<>();

    Town(Desk desk, YearSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    void build() {
        for (int i = 0; i < STAFF; i++) {
            staff.add(person("协会人员" + i, "staff" + i + "@example.test", 0, false, "STAFF"));
        }
        Random chance = new Random(settings.seed());
        for (int i = 0; i < settings.members(); i++) {
            firms.add(firm(i, chance));
        }
        for (int i = 0; i < settings.people(); i++) {
            Firm firm = firms.get(i % firms.size());
            boolean manager = i < firms.size() || i < 2 * firms.size() && chance.nextInt(5) == 0;
            String name = (i % REFUSED_EVERY == REFUSED_EVERY - 3 ? "nobody" : "person") + i;
            Person person = person("人员" + i, name + "@example.test", firm.id, manager, null);
            person.reached = !name.startsWith("nobody");
            firm.people.add(person);
        }
    }

    List<Firm> in(String catalogue) {
        return firms.stream()
                .filter(firm -> isIn(firm.number, CATALOGUES.indexOf(catalogue)))
                .toList();
    }

    private static boolean isIn(int firm, int catalogue) {
        return switch (catalogue) {
            case 0 -> true;
            case 1 -> firm % 10 < 3;
            case 2 -> firm % 10 == 3;
            default -> firm % 40 == 4;
        };
    }

    private Firm firm(int number, Random chance) {
        long id = As.staff(() -> desk.profiles()
                .create(MemberParticulars.of(
                        "模拟企业" + number,
                        CreditCode.completing("91330200YEAR%05d".formatted(number))
                                .value(),
                        "330200")));
        for (int i = 0; i < CATALOGUES.size(); i++) {
            String catalogue = CATALOGUES.get(i);
            if (isIn(number, i)) {
                As.staff(() -> desk.profiles().listProduct(id, catalogue, "示例产品", null));
            }
        }
        LocalDate lapses = null;
        if (number % LAPSING_EVERY == 0) {
            lapses = settings.begin().plusDays(40 + chance.nextInt(260));
            LocalDate day = lapses;
            As.staff(() -> desk.profiles().recordQualification(id, TITLE_KEY, "证" + number, day.minusYears(3), day));
        }
        return new Firm(number, id, lapses);
    }

    private Person person(String name, String email, long firm, boolean manager, @Nullable String systemRole) {
        OffsetDateTime now = desk.clock().instant().atZone(BusinessClock.ZONE).toOffsetDateTime();
        desk.jdbc()
                .sql("insert into person (name, email, password_hash, system_role, created_at) values (?, ?, '', ?, ?)")
                .params(name, email, systemRole, now)
                .update();
        long id = desk.count("select id from person where email = ?", email);
        if (firm > 0) {
            desk.jdbc()
                    .sql("insert into membership (person_id, company_id, company_role) values (?, ?, ?)")
                    .params(id, firm, manager ? "COMPANY_MANAGER" : "COMPANY_MEMBER")
                    .update();
        }
        return new Person(id, name, email, firm, manager);
    }
}
