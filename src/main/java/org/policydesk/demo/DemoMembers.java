package org.policydesk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SystemUser;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberProfiles;
import org.policydesk.member.MemberRef;
import org.policydesk.member.Question;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the invented companies with what would be known of them on the demo's day. */
@Component
@Profile("demo")
class DemoMembers {
    /** The catalogue of the insurance compensation of autumn 2024. */
    static final String FIRST_SET_2024 = "first-set-2024";
    /** Whether a machine tool meets the published basic standard. */
    static final String MACHINE_TOOL_STANDARD = "machine-tool-basic-standard";

    private static final String FIRST_SET_CATALOGUE = "first_set_catalogue";
    private static final LocalDate CONFIRMED_ON = LocalDate.of(2025, 3, 1);

    private final MemberProfiles profiles;
    private final MemberDirectory directory;
    private final TransactionOperations transactions;

    DemoMembers(MemberProfiles profiles, MemberDirectory directory, TransactionOperations transactions) {
        this.profiles = profiles;
        this.directory = directory;
        this.transactions = transactions;
    }

    boolean areThere() {
        return SystemUser.call(() -> !directory.all().isEmpty());
    }

    /**
     * Loads them all or, where there are members already, nothing.
     *
     * @param today the demo's day, whenever it is that they are loaded
     * @return the members' numbers in the order of loading
     */
    List<Long> load(LocalDate today) {
        return SystemUser.call(() -> {
            List<Long> there =
                    directory.all().stream().map(MemberRef::id).sorted().toList();
            // One transaction, so that a start broken off leaves nothing that looks like a filled demo.
            return there.isEmpty() ? transactions.execute(status -> loadAll(today)) : there;
        });
    }

    private List<Long> loadAll(LocalDate today) {
        List<Long> ids = new ArrayList<>();
        DemoCompanies.all().forEach(company -> ids.add(load(company, today)));
        return ids;
    }

    private long load(DemoCompany company, LocalDate today) {
        long id = profiles.create(company.particulars());
        company.factsKnownOn(today)
                .forEach(fact -> profiles.recordFact(id, fact.key(), fact.fiscalYear(), fact.value()));
        loadTitles(id, company, today);
        loadProduct(id, company.product());
        if (company.confirmed() && !today.isBefore(CONFIRMED_ON)) {
            profiles.confirm(
                    id, new Question(MACHINE_TOOL_STANDARD, "产品是否达到《先进工业母机产品基本标准》（须有第三方证明）"), true, "已对照基本标准自查，并附检测报告");
        }
        return id;
    }

    private void loadTitles(long id, DemoCompany company, LocalDate today) {
        List<String> lacking = new ArrayList<>(FactDictionary.standard().ofType(FactType.QUALIFICATION).stream()
                .map(FactDefinition::key)
                .toList());
        company.titles().stream().filter(one -> !one.from().isAfter(today)).forEach(one -> {
            DemoCompany.Title title = one.on(today);
            profiles.recordQualification(id, title.key(), null, title.from(), title.until());
            lacking.remove(title.key());
        });
        if (company.titlesKnown()) {
            lacking.forEach(key -> profiles.denyQualification(id, key, true));
        }
    }

    /** The edition has a key of its own, and so has the catalogue whatever its edition. */
    private void loadProduct(long id, DemoCompany.@Nullable Product product) {
        for (String catalogue : List.of(FIRST_SET_2024, FIRST_SET_CATALOGUE)) {
            if (product == null) {
                profiles.denyProduct(id, catalogue, true);
            } else {
                profiles.listProduct(id, catalogue, product.entry(), product.model());
            }
        }
    }
}
