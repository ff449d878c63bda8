package org.policydesk.ui.fit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.ItemStanding;
import org.policydesk.task.OpenQuestion;
import org.policydesk.ui.component.Panel;

/** What is asked of the company, the most decisive first. */
class QuestionsPanel extends Panel {
    private final UnorderedList list = new UnorderedList();

    /**
     * @param help what answering is good for
     * @param most how many are shown before the reader asks for more
     */
    QuestionsPanel(String title, String help, EligibilityOverview overview, int most, Answering answering) {
        super(title);
        setId("fit-questions");
        Paragraph why = new Paragraph(help);
        why.addClassName("desk-secondary");
        list.addClassName("fit-questions");
        add(why, list);
        Map<Long, String> titles =
                overview.items().stream().collect(Collectors.toMap(ItemStanding::itemId, ItemStanding::title));
        List<OpenQuestion> questions = overview.questions().stream()
                .sorted(Comparator.comparing(one -> !QuestionCard.isAskedHere(one.asked(), answering)))
                .toList();
        questions.stream().limit(most).forEach(one -> list.add(new QuestionCard(one, titles, answering)));
        if (questions.size() > most) {
            Button more = new Button(getTranslation("fit.questions.more", questions.size() - most));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> {
                questions.stream().skip(most).forEach(one -> list.add(new QuestionCard(one, titles, answering)));
                remove(more);
            });
            add(more);
        }
    }
}
