package org.policydesk.member;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policydesk.account.ForStaff;
import org.policydesk.eligibility.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All members in short and their facts, for staff and for the system's own matching. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class MemberDirectory {
    private final Companies companies;
    private final FactSheets sheets;
    private final EventBook events;
    private final MemberRecords records;

    MemberDirectory(Companies companies, FactSheets sheets, EventBook events, MemberRecords records) {
        this.companies = companies;
        this.sheets = sheets;
        this.events = events;
        this.records = records;
    }

    /** Members that still belong to the association, by name. */
    public List<MemberRef> active() {
        return companies.all(null).stream()
                .filter(Company::active)
                .map(Company::ref)
                .toList();
    }

    /** Every member, those that left last. */
    public List<MemberRef> all() {
        return companies.all(null).stream().map(Company::ref).toList();
    }

    /** Members whose name, former name, code, region or branch contains the text; all where it is blank. */
    public List<MemberRef> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return companies.all(null).stream()
                .filter(company -> words(company).contains(wanted))
                .map(Company::ref)
                .toList();
    }

    /** The member with that number, also one that left. */
    public Optional<MemberRef> find(long memberId) {
        return companies.find(null, memberId).map(Company::ref);
    }

    /**
     * What conditions are assessed on, as known now.
     *
     * @throws MemberNotFoundException if there is no such member
     */
    public MemberFacts factsOf(long memberId) {
        return sheets.of(require(memberId));
    }

    /**
     * Keeps the facts of every active member from being changed until the transaction ends, so that what is matched by them is
     * not out of date when it is written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdAll() {
        companies.lockAll();
    }

    /** The facts of every active member by number, in a fixed number of queries. */
    public Map<Long, MemberFacts> factsOfAll() {
        return sheets.of(companies.all(null).stream().filter(Company::active).toList());
    }

    /**
     * The units that recommend the member: its central group, else its planned city, the Corps or its province, unless staff
     * entered others.
     *
     * @throws MemberNotFoundException if there is no such member
     */
    public List<String> recommendingUnitsOf(long memberId) {
        return require(memberId).recommendingUnits();
    }

    /** The same for every active member, by number. */
    public Map<Long, List<String>> recommendingUnitsOfAll() {
        return companies.all(null).stream()
                .filter(Company::active)
                .collect(Collectors.toMap(Company::id, Company::recommendingUnits));
    }

    /**
     * What was recorded to have happened to the member, the latest first.
     *
     * @throws MemberNotFoundException if there is no such member
     */
    public List<RecordedEvent> eventsOf(long memberId) {
        return events.of(require(memberId).id());
    }

    /** The same for every active member, by number; members without any are left out. */
    public Map<Long, List<RecordedEvent>> eventsOfAll() {
        return events.all().stream().collect(Collectors.groupingBy(RecordedEvent::memberId));
    }

    /**
     * The titles that the member holds or held.
     *
     * @throws MemberNotFoundException if there is no such member
     */
    public List<Qualification> qualificationsOf(long memberId) {
        return records.qualifications(require(memberId).id()).stream()
                .map(MemberRecords.Of::value)
                .toList();
    }

    /** The same for every active member, by number; members without any are left out. */
    public Map<Long, List<Qualification>> qualificationsOfAll() {
        return records.qualifications(null).stream()
                .collect(Collectors.groupingBy(
                        MemberRecords.Of::company, Collectors.mapping(MemberRecords.Of::value, Collectors.toList())));
    }

    private Company require(long memberId) {
        return companies.find(null, memberId).orElseThrow(() -> new MemberNotFoundException(memberId));
    }

    private static String words(Company company) {
        MemberParticulars p = company.particulars();
        return String.join(
                        "\n",
                        p.name(),
                        String.join("\n", p.formerNames()),
                        p.creditCode(),
                        company.region().fullName(),
                        p.branch() == null ? "" : p.branch())
                .toLowerCase(Locale.ROOT);
    }
}
