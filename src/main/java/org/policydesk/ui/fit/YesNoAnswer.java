package org.policydesk.ui.fit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.task.Asked;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** Takes yes or no; a yes may have to tell more before it is kept. */
class YesNoAnswer extends Div {
    private final transient Answering answering;
    private final transient Asked asked;

    /** Where yes is all there is to say. */
    YesNoAnswer(
            Answering answering,
            Asked asked,
            String yesKey,
            String noKey,
            Function<Answers, Runnable> yes,
            Function<Answers, Runnable> no) {
        this.answering = answering;
        this.asked = asked;
        add(choices(button(yesKey, () -> keep(yes)), button(noKey, () -> keep(no))));
    }

    /** Where yes has to tell more. */
    YesNoAnswer(
            Answering answering,
            Asked asked,
            String yesKey,
            String noKey,
            DetailFields details,
            Function<Answers, Runnable> no) {
        this.answering = answering;
        this.asked = asked;
        details.setVisible(false);
        Button save = button("member.save", () -> keep(details));
        details.add(save);
        add(choices(button(yesKey, () -> details.setVisible(!details.isVisible())), button(noKey, () -> keep(no))));
        add(details);
    }

    private static Div choices(Button yes, Button no) {
        Div choices = new Div(yes, no);
        choices.addClassName("fit-choices");
        return choices;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(
                getTranslation(key) + getTranslation("company.colon") + new AskedWords(Words.of(this)).name(asked));
        return button;
    }

    private void keep(Function<Answers, Runnable> act) {
        try {
            answering.record(asked, act);
        } catch (InvalidMemberException e) {
            Messages.failure(this, e.reasonKey(), e.arguments());
        }
    }

    private void keep(DetailFields details) {
        details.clearFaults();
        try {
            answering.record(asked, details::record);
        } catch (InvalidMemberException e) {
            details.show(e);
        }
    }
}
