package org.policydesk.ui.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.member.Evidence;
import org.policydesk.member.Incident;
import org.policydesk.member.ListedProduct;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.NewTitle;
import org.policydesk.member.Qualification;
import org.policydesk.member.Question;
import org.policydesk.task.Asked;

/** Records a member's answers; each act gives what takes it back. Faults come as the services' exceptions. */
final class Answers {
    private final FitServices services;
    private final long memberId;

    Answers(FitServices services, long memberId) {
        this.services = services;
        this.memberId = memberId;
    }

    /** @param source where a score can be read; null for what the company measures itself */
    Runnable number(MissingFact fact, @Nullable BigDecimal value, @Nullable String source) {
        int year = Optional.ofNullable(fact.fiscalYear()).orElseThrow();
        Optional<BigDecimal> before =
                services.eligibility().of(memberId).facts().number(fact.key(), year);
        services.profiles()
                .recordFacts(
                        memberId, year, Map.of(fact.key(), Optional.ofNullable(value)), new Evidence(source, null));
        return () -> services.profiles().recordFact(memberId, fact.key(), year, before.orElse(null));
    }

    Runnable title(NewTitle title) {
        return added(
                () -> services.profiles().recordQualification(memberId, title, Evidence.NONE),
                MemberProfile::qualifications,
                Qualification::id,
                id -> services.profiles().removeQualification(memberId, id));
    }

    Runnable product(String catalogue, String entry, @Nullable String model) {
        return added(
                () -> services.profiles().listProduct(memberId, catalogue, entry, model),
                MemberProfile::products,
                ListedProduct::id,
                id -> services.profiles().removeProduct(memberId, id));
    }

    Runnable incident(String kind, @Nullable LocalDate day, @Nullable String note) {
        return added(
                () -> services.incidents().record(memberId, kind, day, note, Evidence.NONE),
                MemberProfile::incidents,
                Incident::id,
                id -> services.incidents().remove(memberId, id));
    }

    /** There is none of it. */
    Runnable none(MissingFact fact) {
        deny(fact, true);
        return () -> deny(fact, false);
    }

    Runnable condition(Asked.Condition condition, boolean answer) {
        services.profiles().confirm(memberId, new Question(condition.id(), condition.question()), answer, null);
        return () -> services.profiles().unconfirm(memberId, condition.id());
    }

    private void deny(MissingFact fact, boolean known) {
        switch (fact.type()) {
            case QUALIFICATION -> services.profiles().denyQualification(memberId, fact.key(), known);
            case PRODUCT -> services.profiles().denyProduct(memberId, fact.key(), known);
            case INCIDENT -> services.incidents().deny(memberId, fact.key(), known);
            case NUMBER, TEXT, CODE, DATE -> throw new IllegalArgumentException("cannot be denied: " + fact);
        }
    }

    private <T> Runnable added(
            Runnable recording,
            Function<MemberProfile, List<T>> list,
            ToLongFunction<T> number,
            LongConsumer removing) {
        Set<Long> before = numbers(list, number);
        recording.run();
        Set<Long> fresh = numbers(list, number);
        fresh.removeAll(before);
        return () -> fresh.forEach(removing::accept);
    }

    private <T> Set<Long> numbers(Function<MemberProfile, List<T>> list, ToLongFunction<T> number) {
        Set<Long> numbers = new HashSet<>();
        list.apply(services.profiles().get(memberId)).forEach(one -> numbers.add(number.applyAsLong(one)));
        return numbers;
    }
}
