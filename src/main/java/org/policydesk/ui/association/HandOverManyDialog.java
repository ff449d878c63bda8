package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.policydesk.account.PersonRef;
import org.policydesk.task.Handling;
import org.policydesk.task.IllegalMoveException;
import org.policydesk.task.StaleTaskException;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.component.InParts;
import org.policydesk.ui.component.Messages;

/** 转办: gives tasks of one member to one of its people; each gets the usual mail. */
class HandOverManyDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient Handling handling;
    private final List<TaskCard> cards;
    private final transient Runnable done;
    private final ComboBox<PersonRef> person = new ComboBox<>();
    private final TextArea word = new TextArea();
    private final InParts parts = new InParts(getTranslation("desk.handOver"), "desk.parts");

    /** @param people of the member that all the tasks belong to */
    HandOverManyDialog(Handling handling, List<TaskCard> cards, List<PersonRef> people, Runnable done) {
        this.handling = handling;
        this.cards = List.copyOf(cards);
        this.done = done;
        setHeaderTitle(getTranslation("desk.handOver.title", cards.size()));
        Paragraph member = new Paragraph(cards.getFirst().memberName());
        member.addClassName("desk-secondary");
        person.setLabel(getTranslation("desk.handOver.person"));
        person.setId("hand-over-person");
        person.setItems(people);
        person.setItemLabelGenerator(PersonRef::name);
        person.setWidthFull();
        if (people.isEmpty()) {
            person.setHelperText(getTranslation("desk.handOver.nobody"));
        }
        word.setLabel(getTranslation("desk.handOver.word"));
        word.setId("hand-over-word");
        word.setMaxLength(LONGEST);
        word.setWidthFull();
        Button confirm = new Button(getTranslation("desk.handOver"), click -> handOver());
        confirm.setId("hand-over-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(member, person, word, parts);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), confirm);
        setWidth("min(480px, 100vw)");
    }

    private void handOver() {
        PersonRef chosen = person.getValue();
        if (chosen == null) {
            person.setErrorMessage(getTranslation("desk.handOver.noPerson"));
            person.setInvalid(true);
            person.focus();
            return;
        }
        String said = word.getValue();
        parts.run(
                cards,
                part -> (int) part.stream()
                        .filter(card -> handOver(card, chosen, said))
                        .count(),
                (count, reached) -> {
                    int leftOut = cards.size() - count;
                    Messages.success(
                            this, leftOut == 0 ? "desk.handOver.done" : "desk.handOver.someLeftOut", count, leftOut);
                    close();
                    done.run();
                });
    }

    /** What somebody changed meanwhile, what is closed, and what the person has already stays as it is. */
    private boolean handOver(TaskCard card, PersonRef chosen, String said) {
        if (card.state().isClosed() || Objects.equals(card.assigneeId(), chosen.id())) {
            return false;
        }
        try {
            handling.handOver(card.id(), chosen.id(), said, card.version());
            return true;
        } catch (StaleTaskException | TaskRefusedException | TaskNotFoundException | IllegalMoveException e) {
            return false;
        }
    }
}
