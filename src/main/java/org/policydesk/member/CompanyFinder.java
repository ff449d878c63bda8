package org.policydesk.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds members by how people write them in a cell: the whole name, a former one, or the unified social credit code. */
final class CompanyFinder {
    private final Map<String, Set<Company>> byWords = new HashMap<>();

    CompanyFinder(List<Company> companies) {
        // What a company is called now goes before what another one was called once.
        companies.forEach(company -> {
            put(company.particulars().name(), company);
            put(company.particulars().creditCode(), company);
        });
        Map<String, Set<Company>> former = new HashMap<>();
        companies.forEach(company -> company.particulars().formerNames().forEach(name -> former.computeIfAbsent(
                        plain(name), key -> new LinkedHashSet<>())
                .add(company)));
        former.forEach(byWords::putIfAbsent);
    }

    /** Those that are meant; more than one if two are called the same. */
    List<Company> find(String typed) {
        return new ArrayList<>(byWords.getOrDefault(plain(typed), Set.of()));
    }

    private void put(String words, Company company) {
        byWords.computeIfAbsent(plain(words), key -> new LinkedHashSet<>()).add(company);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u3000]", "")
                .replace('（', '(')
                .replace('）', ')')
                .toUpperCase(Locale.ROOT);
    }
}
