package org.policydesk.ui.fit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.Title;
import org.policydesk.eligibility.Unit;
import org.policydesk.task.Asked;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** A field to suppose another value of one fact; left as it is it supposes nothing. */
class Lever extends Div {
    private final transient Supplier<UnaryOperator<RecordedFacts>> supposing;
    private final transient Runnable reset;

    private Lever(Component field, Supplier<UnaryOperator<RecordedFacts>> supposing, Runnable reset) {
        this.supposing = supposing;
        this.reset = reset;
        addClassName("fit-lever");
        add(field);
    }

    /** Whether another value of it can be supposed here. */
    static boolean takes(Asked asked) {
        return !(asked instanceof Asked.Fact(MissingFact fact))
                || fact.type() == FactType.NUMBER && fact.fiscalYear() != null
                || fact.type() == FactType.QUALIFICATION
                || fact.type() == FactType.PRODUCT
                || fact.type() == FactType.INCIDENT;
    }

    static Lever of(Asked asked, MemberFacts known, LocalDate today, Words words, Runnable changed) {
        return switch (asked) {
            case Asked.Condition(String id, String question) ->
                choice(
                        question,
                        "fits",
                        known.confirmed(id),
                        words,
                        changed,
                        yes -> facts -> facts.withConfirmation(id, yes));
            case Asked.Fact(MissingFact fact) ->
                fact.type() == FactType.NUMBER
                        ? number(fact, known, words, changed)
                        : choice(fact, known, today, words, changed);
        };
    }

    /** The facts with what this field supposes. */
    RecordedFacts on(RecordedFacts facts) {
        return supposing.get().apply(facts);
    }

    void reset() {
        reset.run();
    }

    private static Lever number(MissingFact fact, MemberFacts known, Words words, Runnable changed) {
        int year = Optional.ofNullable(fact.fiscalYear()).orElseThrow();
        Optional<BigDecimal> now = known.number(fact.key(), year);
        Quantities quantities = new Quantities(words);
        Unit unit = FactDictionary.standard()
                .find(fact.key())
                .map(one -> one.unit())
                .orElse(Unit.NONE);
        BigDecimalField field = new BigDecimalField(quantities.name(fact));
        field.setSuffixComponent(new Span(words.say("component.language").startsWith("zh") ? unit.zh() : unit.en()));
        field.setHelperText(now(words, now.map(value -> quantities.amount(fact.key(), value))));
        field.setId("lever-" + fact.key().replace('_', '-') + "-" + year);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        return lever(field, now.orElse(null), changed, value -> facts -> facts.withNumber(fact.key(), year, value));
    }

    private static Lever choice(MissingFact fact, MemberFacts known, LocalDate today, Words words, Runnable changed) {
        String key = fact.key();
        String name = new Quantities(words).name(fact);
        return switch (fact.type()) {
            case QUALIFICATION ->
                choice(
                        name,
                        "held",
                        known.holds(key, today),
                        words,
                        changed,
                        yes -> facts -> yes ? facts.withTitle(key, highest(key)) : facts.withoutQualification(key));
            case INCIDENT ->
                choice(
                        name,
                        "some",
                        known.incidents(key).map(days -> !days.isEmpty()),
                        words,
                        changed,
                        yes -> facts -> yes ? facts.withIncidents(key, today) : facts.withIncidents(key));
            default ->
                choice(
                        words.say("fit.lever.product", name),
                        "some",
                        known.listedProduct(key),
                        words,
                        changed,
                        yes -> facts -> facts.withProduct(key, yes));
        };
    }

    /** @param kind how yes and no are called */
    private static Lever choice(
            String label,
            String kind,
            Optional<Boolean> now,
            Words words,
            Runnable changed,
            Function<Boolean, UnaryOperator<RecordedFacts>> supposing) {
        Select<Boolean> field = new Select<>();
        field.setLabel(label);
        field.setItems(List.of(true, false));
        field.setItemLabelGenerator(yes -> words.say("fit.lever." + kind + "." + yes));
        field.setPlaceholder(words.say("member.unknown"));
        field.setHelperText(now(words, now.map(yes -> words.say("fit.lever." + kind + "." + yes))));
        field.setWidthFull();
        return lever(field, now.orElse(null), changed, supposing);
    }

    private static <F extends AbstractField<?, T>, T> Lever lever(
            F field, @Nullable T now, Runnable changed, Function<T, UnaryOperator<RecordedFacts>> supposing) {
        HasValue<?, T> value = field;
        value.setValue(now);
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return new Lever(
                field,
                () -> value.getValue() == null || Objects.equals(value.getValue(), now)
                        ? UnaryOperator.identity()
                        : supposing.apply(value.getValue()),
                () -> value.setValue(now));
    }

    /** A title counts as held at its highest level, for good. */
    private static Title highest(String key) {
        List<String> levels = FactDictionary.standard().levels(key);
        return new Title(levels.isEmpty() ? null : levels.getLast(), null, null, null);
    }

    private static String now(Words words, Optional<String> known) {
        return words.say("fit.lever.now", known.orElseGet(() -> words.say("member.unknown")));
    }
}
