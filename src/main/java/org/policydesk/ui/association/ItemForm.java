package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemTemplates;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.condition.ConditionsEditor;
import org.policydesk.ui.rule.RuleEditor;

/** Every field of an item that staff may change, with the dates that follow shown as they type. */
final class ItemForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("policy.field.title"));
    private final TextArea action = new TextArea(getTranslation("policy.field.action"));
    private final Select<Nature> nature = choice("nature", Nature.values());
    private final Select<ItemKind> kind = choice("kind", ItemKind.values());
    private final Select<Relevance> relevance = choice("relevance", Relevance.values());
    private final CheckboxGroup<Actor> actors = new CheckboxGroup<>(getTranslation("policy.field.actors"));
    private final RuleEditor rule;
    private final BasisFields basis;
    private final ItemDates dates;
    private final ConditionsEditor conditions;
    private final HandInFields handIn;
    private final StakesFields stakes = new StakesFields();
    private boolean includeUndetermined = true;
    private String sentence = "";

    ItemForm(LocalDate today, WorkingCalendars calendars, ItemTemplates templates, Counting counting) {
        addClassName("item-form");
        dates = new ItemDates(today, calendars);
        rule = new RuleEditor(today, this::showDates);
        conditions = new ConditionsEditor(today, criterion -> counting.count(criterion, year()));
        basis = new BasisFields(today, this::showDates, conditions::count);
        handIn = new HandInFields(
                new MaterialEditing(today, templates, criterion -> counting.count(criterion, year())), this::showDates);
        title.setId("item-title");
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        action.setId("item-action");
        action.setRequiredIndicatorVisible(true);
        actors.setItems(Actor.values());
        actors.setItemLabelGenerator(actor -> getTranslation("policy.actor." + actor));
        actors.setId("item-actors");
        actors.addClassName("side-by-side");
        Div choices = new Div(nature, kind, relevance);
        choices.addClassName("form-row");
        add(
                new Panel(getTranslation("policy.panel.what"), title, action, choices, actors),
                new Panel(getTranslation("policy.panel.when"), rule, basis, dates),
                new Panel(getTranslation("policy.panel.who"), conditions),
                new Panel(getTranslation("policy.panel.how"), handIn),
                new Panel(getTranslation("editor.stakes"), stakes));
    }

    /** Counts members by how they meet a condition with the figures of a year; null: that of the day. */
    interface Counting {
        Map<Outcome, Integer> count(@Nullable Criterion criterion, @Nullable Integer factYear);
    }

    private @Nullable Integer year() {
        return basis.factYear();
    }

    /**
     * Shows the fields.
     *
     * @param from the sentence that the item was read from; empty if there is none
     */
    void write(ItemEdit edit, String from) {
        sentence = from;
        title.setValue(edit.title());
        action.setValue(edit.action());
        nature.setValue(edit.nature());
        kind.setValue(edit.kind());
        relevance.setValue(edit.relevance());
        actors.setValue(edit.actors());
        rule.write(edit.rule());
        basis.write(edit);
        conditions.write(edit.criterion());
        handIn.write(edit);
        stakes.write(edit);
        includeUndetermined = edit.includeUndetermined();
        showDates();
    }

    void setIncludeUndetermined(boolean include) {
        includeUndetermined = include;
    }

    /**
     * @throws org.policydesk.deadline.InvalidRuleException if the rule lacks something
     * @throws org.policydesk.eligibility.InvalidCriterionException if a condition does
     */
    ItemEdit read() {
        return new ItemEdit(
                title.getValue(),
                action.getValue(),
                nature.getValue(),
                kind.getValue(),
                actors.getValue(),
                relevance.getValue(),
                rule.read(),
                basis.basis(),
                basis.reviewDays(),
                conditions.read(),
                basis.factYear(),
                includeUndetermined,
                handIn.materials(),
                handIn.channel(),
                handIn.contact(),
                handIn.stampDays(),
                handIn.postDays(),
                handIn.reserveDays(),
                basis.upstream(),
                basis.byAssociation(),
                stakes.tier(),
                stakes.quotas(),
                stakes.consequence(),
                stakes.importance());
    }

    private void showDates() {
        dates.show(rule::soFar, basis, handIn, sentence);
    }

    private <E extends Enum<E>> Select<E> choice(String field, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation("policy.field." + field));
        select.setItems(values);
        select.setItemLabelGenerator(one -> getTranslation("policy." + field + "." + one.name()));
        select.setId("item-" + field);
        return select;
    }
}
