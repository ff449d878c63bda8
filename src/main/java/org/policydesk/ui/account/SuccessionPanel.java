package org.policydesk.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.succession.InvalidSuccessionException;
import org.policydesk.succession.Succession;
import org.policydesk.succession.Succession.State;
import org.policydesk.succession.Successions;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;

/** 人员变动: the company's manager names who takes over, and sees what the association said to it. */
final class SuccessionPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Successions successions;
    private final transient Dates dates;
    private final UnorderedList list = new UnorderedList();

    SuccessionPanel(Successions successions, Dates dates) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("succession.title"));
        this.successions = successions;
        this.dates = dates;
        setId("succession");
        Paragraph what = new Paragraph(getTranslation("succession.what"));
        what.addClassName("desk-secondary");
        Button propose = new Button(
                getTranslation("succession.propose"), click -> new SuccessionForm(successions, this::show).open());
        propose.setId("succession-propose");
        list.addClassName("contact-list");
        add(what, propose, list);
        show();
    }

    private void show() {
        List<Succession> mine = successions.mine();
        list.removeAll();
        mine.forEach(one -> list.add(line(one)));
    }

    private ListItem line(Succession proposal) {
        Span state = new Span(getTranslation("succession.state." + proposal.state()));
        state.addClassName("tag");
        Div head = new Div(
                new Span(getTranslation(
                        proposal.leaves() ? "succession.mine.leaves" : "succession.mine.stays",
                        proposal.leaverName(),
                        proposal.successorName())),
                state);
        head.addClassName("contact-head");
        Span when =
                new Span(getTranslation("succession.by", proposal.proposedBy(), dates.moment(proposal.proposedAt())));
        when.addClassName("desk-secondary");
        ListItem line = new ListItem(head);
        if (proposal.state() == State.DECLINED) {
            String reason =
                    proposal.reason().equals(Succession.GONE) ? getTranslation(Succession.GONE) : proposal.reason();
            line.add(new Div(getTranslation("succession.declined.reason", reason)));
        }
        if (proposal.state() == State.CONFIRMED) {
            line.add(new Div(getTranslation("succession.moved", proposal.tasksMoved(), proposal.successorName())));
        }
        line.add(when);
        if (proposal.state() == State.PROPOSED) {
            Button withdraw = new Button(getTranslation("succession.withdraw"), click -> withdraw(proposal));
            withdraw.setId("succession-withdraw-" + proposal.id());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(withdraw);
        }
        return line;
    }

    private void withdraw(Succession proposal) {
        try {
            successions.withdraw(proposal.id());
            Messages.success(this, "succession.withdrawn");
        } catch (InvalidSuccessionException e) {
            Messages.failure(this, "succession.invalid." + e.why());
        }
        show();
    }
}
