package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.RecordedFacts.Yearly;
import org.policydesk.eligibility.Title;
import org.springframework.stereotype.Component;

/** Puts what is recorded of a member into the form that conditions are assessed on. */
@Component
class FactSheets {
    /** A condition asks for checked parameters by this before the catalogue's or entry's key. */
    static final String SPECS = "specs.";

    private final MemberRecords records;

    FactSheets(MemberRecords records) {
        this.records = records;
    }

    /** The facts of one member. */
    MemberFacts of(Company company) {
        return gather(List.of(company), company.id()).getOrDefault(company.id(), RecordedFacts.NONE);
    }

    /** The facts of these members, which must be active. */
    Map<Long, MemberFacts> of(List<Company> companies) {
        return gather(companies, null);
    }

    private Map<Long, MemberFacts> gather(List<Company> companies, @Nullable Long only) {
        Map<Long, Sheet> sheets = new LinkedHashMap<>();
        companies.forEach(company -> sheets.put(company.id(), new Sheet(company)));
        records.facts(only).forEach(row -> at(sheets, row).fact(row.value()));
        records.qualifications(only).forEach(row -> at(sheets, row).qualification(row.value()));
        records.incidents(only).forEach(row -> at(sheets, row).incident(row.value()));
        records.products(only).forEach(row -> at(sheets, row).product(row.value()));
        records.without(only).forEach(row -> at(sheets, row).without(row.value()));
        records.answers(only).forEach(row -> at(sheets, row)
                .confirmations
                .put(row.value().question().id(), row.value().answer()));
        Map<Long, MemberFacts> facts = new LinkedHashMap<>();
        companies.forEach(company -> facts.put(
                company.id(), sheets.getOrDefault(company.id(), Sheet.EMPTY).toFacts()));
        return facts;
    }

    /** A member that came between two of the queries gets a sheet that nobody reads. */
    private static Sheet at(Map<Long, Sheet> sheets, MemberRecords.Of<?> row) {
        return sheets.computeIfAbsent(row.company(), id -> new Sheet());
    }

    private static final class Sheet {
        static final Sheet EMPTY = new Sheet();

        final Map<Yearly, BigDecimal> numbers = new HashMap<>();
        final Map<String, String> texts = new HashMap<>();
        final Map<String, List<Title>> qualifications = new HashMap<>();
        final Map<String, List<LocalDate>> incidents = new HashMap<>();
        final Map<String, Boolean> products = new HashMap<>();
        final Map<String, Boolean> confirmations = new HashMap<>();
        final Map<String, List<Optional<Boolean>>> checks = new HashMap<>();

        Sheet() {}

        Sheet(Company company) {
            MemberParticulars p = company.particulars();
            text(FactKey.REGION, p.regionCode());
            text(FactKey.INDUSTRY, p.industryCode());
            Ownership ownership = p.ownership();
            text(FactKey.OWNERSHIP, ownership == null ? null : ownership.name());
            text(FactKey.CENTRAL_GROUP, p.centralGroup());
            LegalForm legalForm = p.legalForm();
            text(FactKey.LEGAL_FORM, legalForm == null ? null : legalForm.name());
            Boolean aboveScale = p.aboveScale();
            text(FactKey.ABOVE_SCALE, aboveScale == null ? null : aboveScale ? "YES" : "NO");
            LocalDate founded = p.foundedOn();
            text(FactKey.FOUNDED_ON, founded == null ? null : founded.toString());
        }

        private void text(String attribute, @Nullable String value) {
            if (value != null) {
                texts.put(attribute, value);
            }
        }

        void fact(FactValue fact) {
            numbers.put(new Yearly(fact.key(), fact.fiscalYear()), fact.value());
        }

        void qualification(Qualification held) {
            qualifications
                    .computeIfAbsent(held.key(), key -> new ArrayList<>())
                    .add(new Title(held.level(), held.batch(), held.issuedOn(), held.expiresOn()));
        }

        void incident(Incident incident) {
            incidents
                    .computeIfAbsent(incident.kind(), kind -> new ArrayList<>())
                    .add(incident.day());
        }

        /** A catalogue's parameters are reached if one product reaches them, and missed if all were found to. */
        void product(ListedProduct product) {
            SpecsCheck specs = product.specs();
            for (String key : product.keys()) {
                products.put(key, true);
                checks.computeIfAbsent(SPECS + key, any -> new ArrayList<>())
                        .add(specs == null ? Optional.empty() : Optional.of(specs.met()));
            }
        }

        void without(MemberRecords.Without none) {
            switch (none.kind()) {
                case QUALIFICATION -> qualifications.putIfAbsent(none.key(), new ArrayList<>());
                case PRODUCT -> products.putIfAbsent(none.key(), false);
                case INCIDENT -> incidents.putIfAbsent(none.key(), new ArrayList<>());
            }
        }

        MemberFacts toFacts() {
            checks.forEach((id, found) -> {
                if (found.contains(Optional.of(true))) {
                    confirmations.put(id, true);
                } else if (!found.contains(Optional.empty())) {
                    confirmations.put(id, false);
                }
            });
            return new RecordedFacts(numbers, texts, qualifications, products, confirmations, incidents);
        }
    }
}
