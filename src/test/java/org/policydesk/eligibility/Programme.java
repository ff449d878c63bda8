package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.eligibility.Operator.AT_LEAST;
import static org.policydesk.eligibility.Operator.AT_MOST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Criterion.Confirm;
import org.policydesk.eligibility.Criterion.FreeOf;
import org.policydesk.eligibility.Criterion.SizeIn;

/**
 * What the measures in force since 2026-04-01 ask of every applicant for 专精特新中小企业 and 小巨人, and words for what they ask of
 * either, so that a test reads like its annex.
 */
final class Programme {
    static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 5, 20));
    /** The year before (上年度), the one before that, and the running one. */
    static final int LAST = 2025;

    static final int BEFORE = 2024;
    static final int RUNNING = 2026;

    /** Barred for three years each, the day of the assessment included. */
    static final List<String> INCIDENTS = List.of(
            "safety_accident",
            "data_security_incident",
            "environment_violation",
            "quality_problem",
            "industry_violation",
            "data_forgery");

    private static final Confirm NOT_LISTED = new Confirm("not-listed", "申报期间未被列入经营异常名录或严重失信主体名单");
    private static final Confirm ALLOWED = new Confirm("products-allowed", "产品不属于国家禁止、限制或淘汰类");
    private static final Confirm IN_USE = new Confirm("ip-in-use", "知识产权已实际应用并产生效益");

    private Programme() {}

    /** These conditions with those of every applicant before them. */
    static Criterion with(Criterion... conditions) {
        List<Criterion> all = new ArrayList<>(
                List.of(new SizeIn(Set.of(SizeClass.MEDIUM, SizeClass.SMALL, SizeClass.MICRO)), NOT_LISTED, ALLOWED));
        INCIDENTS.forEach(kind -> all.add(new FreeOf(kind, 3)));
        // What both annexes mean by a main product: more than half of the revenue.
        all.add(new Compare(FactKey.MAIN_PRODUCT_RATIO, Operator.MORE_THAN, BigDecimal.valueOf(50)));
        all.addAll(List.of(conditions));
        return new All(all);
    }

    /** A machine builder of medium size with nothing on record. */
    static RecordedFacts applicant() {
        RecordedFacts facts = RecordedFacts.NONE
                .withText(FactKey.INDUSTRY, "C3421")
                .withNumber(FactKey.AVERAGE_STAFF, LAST, "999")
                .withConfirmation("not-listed", true)
                .withConfirmation("products-allowed", true)
                .withConfirmation("ip-in-use", true);
        for (String kind : INCIDENTS) {
            facts = facts.withIncidents(kind);
        }
        return facts;
    }

    /** So many pieces of class I property for the main product, and in use. */
    static Criterion class1(String least) {
        return new All(List.of(atLeast("class1_ip", least), IN_USE));
    }

    /** The score of the running year; who renews may take that of the year before instead. */
    static Criterion score(String title, String least) {
        return new Criterion.ByRenewal(
                title,
                atLeast("sme_score", least, Years.running()),
                atLeast("sme_score", least, new Years(Years.Over.ANY, 2, -1)));
    }

    static Compare atLeast(String fact, String value) {
        return new Compare(fact, AT_LEAST, new BigDecimal(value));
    }

    static Compare atLeast(String fact, String value, Years years) {
        return new Compare(fact, AT_LEAST, new BigDecimal(value), years);
    }

    static Compare atMost(String fact, String value) {
        return new Compare(fact, AT_MOST, new BigDecimal(value));
    }

    /** The outcome on 2026-05-20, the same with its reasons and without. */
    static Outcome outcome(Criterion criterion, MemberFacts facts) {
        Outcome outcome = new Assessor().assess(criterion, facts, AS_OF).outcome();
        assertThat(new Assessor().outcome(criterion, facts, AS_OF)).isEqualTo(outcome);
        return outcome;
    }

    /** Everything that is known, one part at a time taken away. */
    static Stream<RecordedFacts> eachWithoutOneNumber(RecordedFacts facts) {
        return facts.numbers().keySet().stream().map(key -> {
            var fewer = new java.util.HashMap<>(facts.numbers());
            fewer.remove(key);
            return new RecordedFacts(
                    fewer,
                    facts.texts(),
                    facts.qualifications(),
                    facts.products(),
                    facts.confirmations(),
                    facts.incidents());
        });
    }
}
