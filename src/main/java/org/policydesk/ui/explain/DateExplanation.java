package org.policydesk.ui.explain;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.policydesk.deadline.Explanation;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.ExplanationWords;
import org.policydesk.ui.component.ExplanationWords.Part;
import org.policydesk.ui.component.ExplanationWords.Step;
import org.policydesk.ui.component.PlanWords;
import org.policydesk.ui.component.Words;

/** Why a date is what it is: the steps one by one, when to begin with what, and the days in small months. */
public final class DateExplanation extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * @param words the reader's language
     * @param dates how days are written
     */
    public DateExplanation(DateStory story, Words words, Dates dates) {
        addClassName("date-explanation");
        Explanation why = story.why();
        if (why != null) {
            add(steps(new ExplanationWords(words, dates).steps(why, story.ruleDue()), words));
        }
        PlanWords plans = new PlanWords(words, dates);
        PlannedBack planned = story.planned();
        if (planned != null) {
            add(titled(words.say("rule.plan.back.title"), list(plans.back(planned))));
        }
        StartBy startBy = story.startBy();
        if (startBy != null) {
            add(titled(words.say("rule.plan.start.title"), list(plans.start(startBy))));
        }
        add(titled(words.say("rule.strip.title"), new MonthStrip(story, words, dates)));
    }

    private static DescriptionList steps(List<Step> steps, Words words) {
        DescriptionList list = new DescriptionList();
        list.addClassName("date-why-steps");
        for (Part part : Part.values()) {
            List<String> texts = steps.stream()
                    .filter(step -> step.part() == part)
                    .map(Step::text)
                    .toList();
            if (!texts.isEmpty()) {
                list.add(new DescriptionList.Term(words.say("rule.why.part." + part.name())));
                texts.forEach(text -> list.add(new DescriptionList.Description(text)));
            }
        }
        return list;
    }

    private static OrderedList list(List<String> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("date-plan");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static Div titled(String title, Component content) {
        return new Div(new H3(title), content);
    }
}
