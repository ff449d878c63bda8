package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.ui.rule.RuleEditor;

/** Amends a draft where it is reviewed: what it is, who acts and when, with the dates that follow; all else has the item's form. */
final class AmendDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ItemEdit before;
    private transient Predicate<ItemEdit> keep = edit -> false;
    private final TextField title = new TextField(getTranslation("policy.field.title"));
    private final TextArea action = new TextArea(getTranslation("policy.field.action"));
    private final Select<Nature> nature = choice("nature", Nature.values());
    private final Select<ItemKind> kind = choice("kind", ItemKind.values());
    private final Select<Relevance> relevance = choice("relevance", Relevance.values());
    private final CheckboxGroup<Actor> actors = new CheckboxGroup<>(getTranslation("policy.field.actors"));
    private final RuleEditor rule;
    private final ItemDates dates;

    AmendDialog(ActionItem item, LocalDate today, WorkingCalendars calendars) {
        this.before = ItemEdit.of(item);
        setHeaderTitle(getTranslation("review.amend.title"));
        setId("amend-dialog");
        setWidth("min(760px, 100vw)");
        dates = new ItemDates(today, calendars);
        rule = new RuleEditor(today, this::showDates);
        title.setId("amend-title");
        title.setMaxLength(200);
        title.getElement()
                .addEventListener("keydown", event -> save())
                .setFilter("event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey");
        title.setValueChangeMode(ValueChangeMode.LAZY);
        action.setId("amend-action");
        action.setValueChangeMode(ValueChangeMode.LAZY);
        actors.setItems(Actor.values());
        actors.setItemLabelGenerator(actor -> getTranslation("policy.actor." + actor));
        actors.addClassName("side-by-side");
        Div choices = new Div(nature, kind, relevance);
        choices.addClassName("form-row");
        Div form = new Div(title, action, choices, actors, rule, dates);
        form.addClassName("amend-form");
        if (!item.sentence().isEmpty()) {
            Div sentence = new Div(new Span(item.sentence().replaceAll("\\s*[\\r\\n]+\\s*", "")));
            sentence.addClassName("source-sentence");
            add(sentence);
        }
        add(form);
        footer(item);
        write();
        DialogKeys.listenToSave(this, this::save);
    }

    /**
     * What keeps the content.
     *
     * @param keeping false if it was refused, then the dialog stays open
     */
    void onKeep(Predicate<ItemEdit> keeping) {
        keep = keeping;
    }

    @Override
    public void open() {
        super.open();
        title.focus();
    }

    private void footer(ActionItem item) {
        Button whole = new Button(getTranslation("review.amend.whole"), click -> {
            close();
            UI.getCurrent().navigate("items/" + item.id());
        });
        whole.addThemeVariants(ButtonVariant.TERTIARY);
        whole.setId("amend-whole");
        whole.addClassName("amend-whole");
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.setId("amend-cancel");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(getTranslation("policy.act.save"), click -> save());
        save.setId("amend-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTooltipText(getTranslation("review.amend.keys"));
        getFooter().add(whole, cancel, save);
    }

    private void write() {
        title.setValue(before.title());
        action.setValue(before.action());
        nature.setValue(before.nature());
        kind.setValue(before.kind());
        relevance.setValue(before.relevance());
        actors.setValue(before.actors());
        rule.write(before.rule());
        showDates();
    }

    private void save() {
        ItemEdit edit = PolicyFailures.telling(this, this::read);
        if (edit != null && keep.test(edit)) {
            close();
        }
    }

    private ItemEdit read() {
        return before.with(
                title.getValue(),
                action.getValue(),
                nature.getValue(),
                kind.getValue(),
                actors.getValue(),
                relevance.getValue(),
                rule.read());
    }

    private void showDates() {
        dates.show(rule::soFar, () -> ItemDates.Plan.of(before), "");
    }

    private <E extends Enum<E>> Select<E> choice(String field, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation("policy.field." + field));
        select.setItems(values);
        select.setItemLabelGenerator(one -> getTranslation("policy." + field + "." + one.name()));
        select.setId("amend-" + field);
        return select;
    }
}
