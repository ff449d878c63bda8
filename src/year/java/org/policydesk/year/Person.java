package org.policydesk.year;

import java.util.List;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;

/** Somebody of a company, as the year knows them. */
final class Person {
    final long id;
    final String name;
    final String email;
    final long firm;
    final boolean manager;
    boolean active = true;
    /** Whether mail reaches them. */
    boolean reached = true;

    Person(long id, String name, String email, long firm, boolean manager) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.firm = firm;
        this.manager = manager;
    }

    List<Membership> places() {
        return List.of(new Membership(firm, manager ? Role.COMPANY_MANAGER : Role.COMPANY_MEMBER));
    }
}
