package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.SizeClass;

/** What follows from a member's facts, computed by the assessor itself, so that screens and verdicts cannot differ. */
final class DerivedValues {
    private static final Criterion ANY_SIZE = new Criterion.SizeIn(EnumSet.allOf(SizeClass.class));

    private DerivedValues() {}

    static List<DerivedValue> of(MemberFacts facts, List<Integer> years, LocalDate today) {
        return years.stream()
                .flatMap(year -> ofYear(facts, new AsOf(today, year)))
                .toList();
    }

    private static Stream<DerivedValue> ofYear(MemberFacts facts, AsOf asOf) {
        Stream<DerivedValue> ratios = FactDictionary.standard().ofType(FactType.NUMBER).stream()
                .filter(fact -> fact.derived() && fact.byFiscalYear())
                .flatMap(fact -> ratio(fact, facts, asOf).stream());
        return Stream.concat(ratios, size(facts, asOf).stream());
    }

    private static Optional<DerivedValue> ratio(FactDefinition fact, MemberFacts facts, AsOf asOf) {
        Criterion any = new Criterion.Compare(fact.key(), Operator.AT_LEAST, BigDecimal.ZERO);
        return Optional.ofNullable(reason(any, facts, asOf).actual())
                .map(number -> new DerivedValue(fact.key(), asOf.fiscalYear(), number, null));
    }

    private static Optional<DerivedValue> size(MemberFacts facts, AsOf asOf) {
        return Optional.ofNullable(reason(ANY_SIZE, facts, asOf).actualText())
                .map(name -> new DerivedValue(FactKey.SIZE_CLASS, asOf.fiscalYear(), null, SizeClass.valueOf(name)));
    }

    private static Reason reason(Criterion criterion, MemberFacts facts, AsOf asOf) {
        return new Assessor().assess(criterion, facts, asOf).reason();
    }
}
