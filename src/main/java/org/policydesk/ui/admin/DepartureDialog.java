package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Person;
import org.policydesk.account.PersonRef;
import org.policydesk.succession.Departures;
import org.policydesk.succession.InvalidSuccessionException;
import org.policydesk.task.StaleTaskException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.component.Messages;

/** 停用: what ends with it, and where open tasks go, company by company. */
class DepartureDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Departures departures;
    private final transient Person person;
    private final transient Runnable changed;
    private final Map<Long, Select<Long>> choices = new HashMap<>();

    DepartureDialog(Departures departures, Person person, List<Departures.Left> left, Runnable changed) {
        this.departures = departures;
        this.person = person;
        this.changed = changed;
        setHeaderTitle(getTranslation("departure.title", person.name()));
        Div fields = new Div();
        if (!left.isEmpty()) {
            fields.add(new Paragraph(getTranslation("departure.what", person.name())));
        }
        fields.add(new Paragraph(getTranslation("departure.ends")));
        fields.addClassName("contact-fields");
        left.forEach(one -> fields.add(choice(one)));
        add(fields);
        Button confirm = new Button(getTranslation("account.people.deactivate"), click -> deactivate());
        confirm.setId("departure-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("account.people.cancel"), click -> close()), confirm);
        setWidth("min(480px, 100vw)");
    }

    private Select<Long> choice(Departures.Left left) {
        Map<Long, String> names = new HashMap<>();
        names.put(Departures.NOBODY, getTranslation("departure.nobody"));
        left.colleagues().forEach(colleague -> names.put(colleague.id(), colleague.name()));
        Select<Long> choice = new Select<>();
        choice.setId("departure-" + left.companyId());
        choice.setLabel(getTranslation("departure.tasks", left.companyName(), left.tasks()));
        choice.setItems(java.util.stream.Stream.concat(
                        left.colleagues().stream().map(PersonRef::id), java.util.stream.Stream.of(Departures.NOBODY))
                .toList());
        choice.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        choice.setPlaceholder(getTranslation("departure.choose"));
        choice.setWidthFull();
        choices.put(left.companyId(), choice);
        return choice;
    }

    private void deactivate() {
        Map<Long, Long> successors = new HashMap<>();
        choices.forEach((company, choice) -> {
            Long chosen = choice.getValue();
            choice.setInvalid(chosen == null);
            choice.setErrorMessage(getTranslation("departure.choose"));
            if (chosen != null) {
                successors.put(company, chosen);
            }
        });
        if (successors.size() < choices.size()) {
            return;
        }
        try {
            int moved = departures.deactivate(person.id(), successors);
            Messages.success(
                    this, choices.isEmpty() ? "account.people.deactivated" : "departure.done", person.name(), moved);
        } catch (InvalidSuccessionException e) {
            Messages.failure(this, "succession.invalid." + e.why());
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        } catch (TaskRefusedException e) {
            Messages.failure(this, e.key());
        } catch (StaleTaskException e) {
            Messages.failure(this, "departure.stale");
        }
        close();
        changed.run();
    }
}
