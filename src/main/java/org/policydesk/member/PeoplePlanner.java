package org.policydesk.member;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.Role;
import org.policydesk.member.ExcelRow.Status;
import org.policydesk.member.excel.SheetForm;
import org.policydesk.member.excel.SheetRow;
import org.policydesk.member.excel.TypedCell;

/** Reads rows of people one after the other: who is new, who is known by their address, and what is wrong with a row. */
final class PeoplePlanner {
    private final PeopleForm words;
    private final SheetForm form;
    private final CompanyFinder companies;
    private final Map<String, PersonDirectory.Known> known;
    private final Map<String, Integer> rowsByAddress = new HashMap<>();
    private final Map<String, Set<Long>> placesByAddress = new HashMap<>();

    /** @param known those of the file's addresses that have an account, by the address in lower case */
    PeoplePlanner(PeopleForm words, CompanyFinder companies, Map<String, PersonDirectory.Known> known) {
        this.words = words;
        this.form = words.sheet();
        this.companies = companies;
        this.known = known;
    }

    /** How a cell writes the address that people are known by. */
    static String address(SheetRow row) {
        return row.cell(PeopleForm.EMAIL).text().strip().toLowerCase(Locale.ROOT);
    }

    PeoplePlan.Line plan(SheetRow sheetRow) {
        RowReading row = new RowReading(form, sheetRow);
        String name = row.value(PeopleForm.NAME, TypedCell::text);
        String email = row.value(PeopleForm.EMAIL, TypedCell::text);
        String mobile = row.value(PeopleForm.MOBILE, TypedCell::text);
        Company company = company(row);
        Role role = role(row);
        String shown = company == null
                ? sheetRow.cell(PeopleForm.COMPANY).text()
                : company.particulars().name();
        NewPerson person = name == null || email == null || company == null || role == null
                ? null
                : checked(row, new NewPerson(name, email, mobile, null, new Membership(company.id(), role)));
        Status status = person == null || company == null ? Status.REJECTED : status(row, person, company.id());
        boolean taken = status != Status.REJECTED && person != null;
        return new PeoplePlan.Line(
                new ExcelRow(form.name(), sheetRow.number(), shown, detail(sheetRow), status, List.of(), row.faults()),
                taken ? List.of(person) : List.of());
    }

    private Status status(RowReading row, NewPerson person, long company) {
        PersonDirectory.Known account = known.get(person.email());
        if (account != null && (account.ofAssociation() || !account.active())) {
            row.fault(
                    PeopleForm.EMAIL,
                    account.ofAssociation() ? "people.excel.fault.association" : "people.excel.fault.inactive");
            return Status.REJECTED;
        }
        int earlier = rowsByAddress.getOrDefault(person.email(), 0);
        Set<Long> places = placesByAddress.computeIfAbsent(
                person.email(), address -> account == null ? new HashSet<>() : new HashSet<>(account.companies()));
        boolean there = !places.add(company);
        if (there && earlier > 0) {
            row.fault(PeopleForm.EMAIL, "excel.fault.twice", earlier);
            return Status.REJECTED;
        }
        rowsByAddress.put(person.email(), row.row().number());
        if (there) {
            return Status.UNCHANGED;
        }
        return account == null && earlier == 0 ? Status.ADDED : Status.CHANGED;
    }

    private @Nullable Company company(RowReading row) {
        String typed = row.value(PeopleForm.COMPANY, TypedCell::text);
        if (typed == null) {
            return null;
        }
        List<Company> found = companies.find(typed);
        if (found.size() != 1) {
            row.fault(
                    PeopleForm.COMPANY,
                    found.isEmpty() ? "people.excel.fault.company" : "people.excel.fault.companies",
                    typed);
            return null;
        }
        if (!found.getFirst().active()) {
            row.fault(PeopleForm.COMPANY, "people.excel.fault.left", typed);
            return null;
        }
        return found.getFirst();
    }

    private @Nullable Role role(RowReading row) {
        String choice = row.value(PeopleForm.ROLE, cell -> TypedCell.choice(cell, form.column(PeopleForm.ROLE)));
        if (choice == null) {
            return null;
        }
        return choice.equals(words.role(Role.COMPANY_MANAGER)) ? Role.COMPANY_MANAGER : Role.COMPANY_MEMBER;
    }

    /** What no account could be made of is said by its column. */
    private @Nullable NewPerson checked(RowReading row, NewPerson person) {
        try {
            NewPerson checked = person.checked();
            return row.isFaulty() ? null : checked;
        } catch (InvalidPersonException e) {
            row.fault(e.field(), "account.invalid." + e.field() + "." + e.reason());
            return null;
        }
    }

    private static String detail(SheetRow row) {
        return (row.cell(PeopleForm.NAME).text().strip() + " "
                        + row.cell(PeopleForm.EMAIL).text().strip())
                .strip();
    }
}
