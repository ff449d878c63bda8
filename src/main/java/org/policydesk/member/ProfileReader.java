package org.policydesk.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.account.PersonDirectory;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.member.MemberRecords.Answer;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.stereotype.Component;

/** Gathers a member with everything known of it. */
@Component
class ProfileReader {
    private final MemberRecords records;
    private final EventBook events;
    private final FactSheets sheets;
    private final PersonDirectory people;
    private final BusinessClock clock;

    ProfileReader(
            MemberRecords records, EventBook events, FactSheets sheets, PersonDirectory people, BusinessClock clock) {
        this.records = records;
        this.events = events;
        this.sheets = sheets;
        this.people = people;
        this.clock = clock;
    }

    MemberProfile read(Company company, boolean editable) {
        List<FactValue> facts = facts(company.id());
        List<Integer> years =
                facts.stream().map(FactValue::fiscalYear).distinct().toList();
        List<Without> without = values(records.without(company.id()));
        return new MemberProfile(
                company.id(),
                company.version(),
                company.active(),
                company.particulars(),
                company.region(),
                company.recommendingUnits(),
                facts,
                DerivedValues.of(sheets.of(company), years, clock.today()),
                values(records.qualifications(company.id())),
                keys(without, Without.Kind.QUALIFICATION),
                products(company.id()),
                keys(without, Without.Kind.PRODUCT),
                values(records.incidents(company.id())),
                keys(without, Without.Kind.INCIDENT),
                events.of(company.id()),
                confirmations(values(records.answers(company.id()))),
                editable);
    }

    private List<FactValue> facts(long company) {
        List<String> order = FactDictionary.standard().all().stream()
                .map(FactDefinition::key)
                .toList();
        List<FactValue> facts = new ArrayList<>(values(records.facts(company)));
        facts.sort(Comparator.comparingInt(FactValue::fiscalYear).thenComparingInt(fact -> order.indexOf(fact.key())));
        return facts;
    }

    private List<ListedProduct> products(long company) {
        List<ListedProduct> products = values(records.products(company));
        Map<Long, String> names = people.names(products.stream()
                .map(ListedProduct::specs)
                .filter(Objects::nonNull)
                .map(SpecsCheck::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<ListedProduct> named = new ArrayList<>();
        for (ListedProduct product : products) {
            SpecsCheck specs = product.specs();
            Long person = specs == null ? null : specs.personId();
            named.add(specs == null || person == null ? product : product.with(specs.by(names.get(person))));
        }
        return named;
    }

    private List<Confirmation> confirmations(List<Answer> answers) {
        Map<Long, String> names = people.names(
                answers.stream().map(Answer::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Confirmation> confirmations = new ArrayList<>();
        for (Answer one : answers) {
            Long person = one.personId();
            confirmations.add(new Confirmation(
                    one.question(),
                    one.answer(),
                    one.note(),
                    one.at().toInstant(),
                    person == null ? null : names.get(person)));
        }
        return confirmations;
    }

    private static Set<String> keys(List<Without> without, Without.Kind kind) {
        return without.stream()
                .filter(none -> none.kind() == kind)
                .map(Without::key)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> values(List<MemberRecords.Of<T>> rows) {
        return rows.stream().map(MemberRecords.Of::value).toList();
    }
}
