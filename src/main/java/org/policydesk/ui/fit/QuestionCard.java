package org.policydesk.ui.fit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.task.Asked;
import org.policydesk.task.OpenQuestion;
import org.policydesk.ui.component.Words;

/** One question with a field of its own kind and what the answer decides. */
class QuestionCard extends ListItem {
    QuestionCard(OpenQuestion question, Map<Long, String> titles, Answering answering) {
        addClassName("fit-question");
        Span words = new Span(new AskedWords(Words.of(this)).question(question.asked()));
        words.addClassName("fit-question-words");
        Component field = field(question.asked(), answering);
        field.addClassName("fit-answer");
        add(words, decides(question, titles), field);
    }

    private Details decides(OpenQuestion question, Map<Long, String> titles) {
        int alone = question.alone().size();
        UnorderedList list = new UnorderedList();
        question.items().forEach(item -> list.add(new ListItem(titles.getOrDefault(item, ""))));
        Details details = new Details(
                alone > 0
                        ? getTranslation(
                                "fit.question.alone", alone, question.items().size())
                        : getTranslation("fit.question.with", question.items().size()),
                list);
        details.addClassName("fit-question-items");
        return details;
    }

    private Component field(Asked asked, Answering answering) {
        if (!answering.editable()) {
            return help(getTranslation("fit.question.manager"));
        }
        return switch (asked) {
            case Asked.Condition condition ->
                new YesNoAnswer(
                        answering,
                        asked,
                        "fit.answer.fits",
                        "fit.answer.fitsNot",
                        answers -> answers.condition(condition, true),
                        answers -> answers.condition(condition, false));
            case Asked.Fact(MissingFact fact) when !isAskedHere(asked, answering) -> elsewhere(fact, answering);
            case Asked.Fact(MissingFact fact) ->
                switch (fact.type()) {
                    case NUMBER -> new NumberAnswer(answering, asked, fact);
                    case QUALIFICATION ->
                        new YesNoAnswer(
                                answering,
                                asked,
                                "fit.answer.held",
                                "fit.answer.heldNot",
                                new TitleFields(fact.key(), answering.today()),
                                answers -> answers.none(fact));
                    case PRODUCT ->
                        new YesNoAnswer(
                                answering,
                                asked,
                                "fit.answer.some",
                                "fit.answer.none",
                                new ProductFields(fact.key()),
                                answers -> answers.none(fact));
                    case INCIDENT ->
                        new YesNoAnswer(
                                answering,
                                asked,
                                "fit.answer.some",
                                "fit.answer.none",
                                new IncidentFields(fact.key(), answering.today()),
                                answers -> answers.none(fact));
                    case TEXT, CODE, DATE -> elsewhere(fact, answering);
                };
        };
    }

    /** Particulars are staff's to change; of a title that is recorded already a part is missing, which its own form takes. */
    static boolean isAskedHere(Asked asked, Answering answering) {
        if (!(asked instanceof Asked.Fact(MissingFact fact))) {
            return true;
        }
        return switch (fact.type()) {
            case TEXT, CODE, DATE -> false;
            case NUMBER -> fact.fiscalYear() != null;
            case QUALIFICATION -> answering.facts().titles(fact.key()).isEmpty();
            case PRODUCT, INCIDENT -> true;
        };
    }

    private Div elsewhere(MissingFact fact, Answering answering) {
        boolean title = fact.type() == FactType.QUALIFICATION;
        String part = title ? "titles" : "particulars";
        Div where = help(getTranslation(title ? "fit.question.title" : "fit.question.particulars"));
        where.add(new Anchor(answering.profile() + "?part=" + part, getTranslation("fit.question.profile")));
        return where;
    }

    private static Div help(String text) {
        Div help = new Div(new Span(text));
        help.addClassName("desk-secondary");
        return help;
    }
}
