package org.policydesk.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is recorded of many members in a few queries. */
@Component
class StandingReader {
    private final Companies companies;
    private final MemberRecords records;

    StandingReader(Companies companies, MemberRecords records) {
        this.companies = companies;
        this.records = records;
    }

    /** @param tenant the one company to read; null: every member, those that left too */
    Standing read(@Nullable Long tenant) {
        Map<String, Company> byCode = new LinkedHashMap<>();
        companies
                .all(tenant)
                .forEach(company -> byCode.put(company.particulars().creditCode(), company));
        List<@Nullable Long> asked = asked(tenant, byCode);
        Map<Long, Map<Integer, Map<String, FactValue>>> facts = new HashMap<>();
        each(asked, records::facts, (member, fact) -> facts.computeIfAbsent(member, id -> new TreeMap<>())
                .computeIfAbsent(fact.fiscalYear(), year -> new HashMap<>())
                .put(fact.key(), fact));
        Map<Long, List<Qualification>> titles = new HashMap<>();
        each(asked, records::qualifications, (member, title) -> titles.computeIfAbsent(member, id -> new ArrayList<>())
                .add(title));
        Map<Long, List<ListedProduct>> products = new HashMap<>();
        each(asked, records::products, (member, product) -> products.computeIfAbsent(member, id -> new ArrayList<>())
                .add(product));
        Map<Long, Set<MemberRecords.Without>> without = new HashMap<>();
        each(asked, records::without, (member, none) -> without.computeIfAbsent(member, id -> new HashSet<>())
                .add(none));
        return new Standing(byCode, facts, titles, products, without);
    }

    /** The many are read in one go, which takes in only those that still belong; the few that left, one by one. */
    private static List<@Nullable Long> asked(@Nullable Long tenant, Map<String, Company> byCode) {
        List<@Nullable Long> asked = new ArrayList<>();
        asked.add(tenant);
        if (tenant == null) {
            byCode.values().stream().filter(company -> !company.active()).forEach(company -> asked.add(company.id()));
        }
        return asked;
    }

    private interface Taking<T> {
        void take(long member, T value);
    }

    private static <T> void each(
            List<@Nullable Long> asked, Function<@Nullable Long, List<MemberRecords.Of<T>>> reading, Taking<T> taking) {
        for (Long one : asked) {
            reading.apply(one).forEach(row -> taking.take(row.company(), row.value()));
        }
    }
}
