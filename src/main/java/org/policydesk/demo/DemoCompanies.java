package org.policydesk.demo;

import java.util.ArrayList;
import java.util.List;

/** The invented companies, in the order of their table. */
final class DemoCompanies {
    private DemoCompanies() {}

    static List<DemoCompany> all() {
        List<DemoCompany> companies = new ArrayList<>();
        DemoTable.rows("members.csv", ",").forEach(row -> companies.add(DemoCompany.of(companies.size() + 1, row)));
        return List.copyOf(companies);
    }
}
