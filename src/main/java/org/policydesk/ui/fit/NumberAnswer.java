package org.policydesk.ui.fit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Unit;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.task.Asked;
import org.policydesk.ui.component.Words;

/** Takes a number in the unit of its fact; of a score also where it can be read. */
class NumberAnswer extends Div {
    private final transient Answering answering;
    private final transient Asked asked;
    private final transient MissingFact fact;
    private final BigDecimalField amount = new BigDecimalField();
    private final TextField source = new TextField();

    NumberAnswer(Answering answering, Asked asked, MissingFact fact) {
        this.answering = answering;
        this.asked = asked;
        this.fact = fact;
        Unit unit = FactDictionary.standard()
                .find(fact.key())
                .map(one -> one.unit())
                .orElse(Unit.NONE);
        boolean chinese = getTranslation("component.language").startsWith("zh");
        amount.setAriaLabel(new AskedWords(Words.of(this)).name(asked));
        amount.setSuffixComponent(new Span(chinese ? unit.zh() : unit.en()));
        amount.setId("fit-answer-" + fact.key().replace('_', '-'));
        amount.addKeyPressListener(Key.ENTER, press -> save());
        source.setPlaceholder(getTranslation("member.field.source"));
        source.setAriaLabel(getTranslation("member.field.source"));
        source.setVisible(unit == Unit.POINTS);
        Button save = new Button(getTranslation("member.save"), click -> save());
        save.setAriaLabel(getTranslation("fit.answer.save", new AskedWords(Words.of(this)).name(asked)));
        add(amount, source, save);
    }

    private void save() {
        amount.setInvalid(false);
        source.setInvalid(false);
        if (amount.getValue() == null) {
            fault(amount, getTranslation("member.invalid.missing"));
            return;
        }
        try {
            answering.record(
                    asked,
                    answers -> answers.number(
                            fact, amount.getValue(), source.getValue().isBlank() ? null : source.getValue()));
        } catch (InvalidMemberException e) {
            String text = getTranslation(e.reasonKey(), e.arguments());
            if (e.field().equals("source")) {
                source.setErrorMessage(text);
                source.setInvalid(true);
            } else {
                fault(amount, text);
            }
        }
    }

    private static void fault(BigDecimalField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
