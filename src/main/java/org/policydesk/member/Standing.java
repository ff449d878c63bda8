package org.policydesk.member;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.MemberRecords.Without;

/**
 * What is recorded of the members that somebody reaches.
 *
 * @param byCode by unified social credit code, in the order of the directory
 * @param facts by member, year and key
 */
record Standing(
        Map<String, Company> byCode,
        Map<Long, Map<Integer, Map<String, FactValue>>> facts,
        Map<Long, List<Qualification>> titles,
        Map<Long, List<ListedProduct>> products,
        Map<Long, Set<Without>> without) {

    Map<Integer, Map<String, FactValue>> facts(long member) {
        return facts.getOrDefault(member, Map.of());
    }

    Map<String, FactValue> facts(@Nullable Company company, int year) {
        return company == null ? Map.of() : facts(company.id()).getOrDefault(year, Map.of());
    }

    List<Qualification> titles(@Nullable Company company) {
        return company == null ? List.of() : titles.getOrDefault(company.id(), List.of());
    }

    List<ListedProduct> products(@Nullable Company company) {
        return company == null ? List.of() : products.getOrDefault(company.id(), List.of());
    }

    Set<Without> without(@Nullable Company company) {
        return company == null ? Set.of() : without.getOrDefault(company.id(), Set.of());
    }

    /** The catalogues that anybody has an entry for: beside the dictionary's, those that policies brought. */
    Set<String> catalogues() {
        Set<String> keys = new HashSet<>();
        products.values().forEach(list -> list.forEach(product -> keys.add(product.catalogue())));
        without.values().forEach(set -> set.stream()
                .filter(none -> none.kind() == Without.Kind.PRODUCT)
                .forEach(none -> keys.add(none.key())));
        return keys;
    }
}
