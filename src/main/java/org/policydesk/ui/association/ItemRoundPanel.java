package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.policydesk.extraction.EditionTitle;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.programme.Edition;
import org.policydesk.policy.programme.InvalidProgrammeException;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.ProgrammeNotFoundException;
import org.policydesk.policy.programme.Round;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;

/** Which programme an item is a round of; one of the association's own becomes a round by itself, since all of them share a policy. */
final class ItemRoundPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient ProgrammeServices services;
    private final LocalDate today;
    private final transient Runnable changed;
    private final Div content = new Div();

    ItemRoundPanel(String title, ProgrammeServices services, LocalDate today, Runnable changed) {
        super(title);
        this.services = services;
        this.today = today;
        this.changed = changed;
        setId("item-round");
        content.addClassName("reading-rounds");
        add(content);
    }

    void show(ActionItem item) {
        content.removeAll();
        Optional<ProgrammeDetail> programme = services.programmes().ofItem(item.id());
        boolean own = item.documentId() == null && NewItem.ASSOCIATION_NOTICE.equals(item.policyTitle());
        if (programme.isPresent()) {
            round(programme.get(), item);
        } else if (own) {
            offer(item);
        }
        setVisible(content.getComponentCount() > 0);
    }

    private void round(ProgrammeDetail detail, ActionItem item) {
        Programme programme = detail.programme();
        Anchor name = new Anchor("programme/" + programme.id(), programme.name());
        content.add(name);
        for (Round round : detail.rounds()) {
            Edition edition = round.edition();
            if (round.items().stream().anyMatch(one -> one.id() == item.id())) {
                Div line = new Div(new Span(edition.label()));
                if (edition.itemId() != null) {
                    Button leave = new Button(getTranslation("programme.round.leave"), click -> {
                        services.editions().leave(edition.id());
                        changed.run();
                    });
                    leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                    line.add(leave);
                }
                content.add(line);
            }
        }
    }

    private void offer(ActionItem item) {
        ComboBox<Programme> programme = new ComboBox<>(getTranslation("programme.section.of"));
        programme.setItems(services.programmes().names());
        programme.setItemLabelGenerator(Programme::name);
        programme.setPlaceholder(getTranslation("programme.item.new"));
        programme.setWidthFull();
        programme.setId("item-round-programme");
        TextField label = new TextField(getTranslation("programme.round.label"));
        label.setValue(today.getYear() + "年度");
        label.setId("item-round-label");
        Button join = new Button(getTranslation("programme.proposal.join"), click -> {
            try {
                join(item, Optional.ofNullable(programme.getValue()), label.getValue());
            } catch (InvalidProgrammeException e) {
                label.setErrorMessage(getTranslation("programme.invalid." + e.field() + "." + e.reason()));
                label.setInvalid(true);
                return;
            } catch (ProgrammeNotFoundException e) {
                Messages.failure(this, "programme.gone");
            }
            changed.run();
        });
        join.addThemeVariants(ButtonVariant.SMALL);
        join.setId("item-round-join");
        content.add(programme, label, join);
    }

    /** A new programme has the item's name without its marks. */
    private void join(ActionItem item, Optional<Programme> programme, String label) {
        if (programme.isPresent()) {
            services.editions().joinItem(programme.get().id(), item.id(), label);
        } else {
            String name =
                    EditionTitle.of(item.title()).map(EditionTitle::programme).orElse(item.title());
            services.editions().createForItem(name, item.id(), label);
        }
    }
}
