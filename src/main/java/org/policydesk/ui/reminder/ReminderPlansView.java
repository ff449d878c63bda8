package org.policydesk.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.extraction.ItemKind;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.policydesk.reminder.KeptPlan;
import org.policydesk.reminder.PlanScope;
import org.policydesk.reminder.ReminderPlans;
import org.policydesk.reminder.StalePlanException;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Panel;

/** 提醒方案: when reminders come, for the whole association, a kind of items or one item. */
@Route(value = "reminder-plans", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ReminderPlansView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient ReminderPlans plans;
    private final transient Map<String, String> itemTitles;
    private final ComboBox<PlanScope> scope = new ComboBox<>();
    private final PlanFields fields;
    private final Span origin = new Span();
    private final Button remove = new Button();
    private final Div changed = new Div();
    private int version;

    ReminderPlansView(ReminderPlans plans, PublishedItems items) {
        this.plans = plans;
        this.itemTitles = items.published().stream()
                .collect(Collectors.toMap(item -> String.valueOf(item.id()), ActionItem::title, (a, b) -> a));
        this.fields = new PlanFields(plans.owners());
        addClassName("plans-page");
        PageHeader header = new PageHeader(getTranslation("reminder.plans.title"));
        Paragraph what = new Paragraph(getTranslation("reminder.plans.what"));
        what.addClassName("desk-secondary");
        add(header, what, editor(), overview());
        scope.setValue(PlanScope.association());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminder.plans.title") + " · " + getTranslation("shell.name");
    }

    private Component editor() {
        scope.setLabel(getTranslation("reminder.plans.scope"));
        scope.setId("plan-scope");
        scope.setItems(scopes());
        scope.setItemLabelGenerator(this::name);
        scope.addValueChangeListener(change -> show());
        origin.addClassNames("desk-secondary", "plan-origin");
        origin.setId("plan-origin");
        Button save = new Button(getTranslation("reminder.plans.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("plan-save");
        remove.setText(getTranslation("reminder.plans.remove"));
        remove.setId("plan-remove");
        remove.addClickListener(click -> act(() -> plans.remove(scope.getValue(), version), "reminder.plans.removed"));
        Div buttons = new Div(save, remove);
        buttons.addClassName("page-actions");
        return new Panel(getTranslation("reminder.plans.edit"), scope, origin, fields, buttons);
    }

    private Component overview() {
        changed.addClassName("plan-list");
        return new Panel(getTranslation("reminder.plans.changed"), changed);
    }

    private void show() {
        PlanScope chosen = scope.getValue();
        if (chosen == null) {
            scope.setValue(PlanScope.association());
            return;
        }
        KeptPlan kept = plans.of(chosen);
        version = kept.version();
        fields.set(kept.plan());
        remove.setVisible(version > 0);
        origin.setText(getTranslation(version > 0 ? "reminder.plans.own" : "reminder.plans.inherited"));
        changed.removeAll();
        plans.changed().forEach((where, plan) -> changed.add(line(where, plan)));
        if (changed.getComponentCount() == 0) {
            changed.add(new Span(getTranslation("reminder.plans.none")));
        }
    }

    private Component line(PlanScope where, KeptPlan plan) {
        Button open = new Button(name(where), click -> scope.setValue(where));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        Span rungs = new Span(getTranslation(
                "reminder.plans.summary",
                plan.plan().before().reversed().toString().replaceAll("[\\[\\],]", ""),
                plan.plan().hour().toString()));
        rungs.addClassName("desk-secondary");
        return new Div(open, rungs);
    }

    private void save() {
        fields.read().ifPresent(plan -> act(() -> plans.set(scope.getValue(), plan, version), "reminder.plans.saved"));
    }

    private void act(Runnable work, String done) {
        try {
            work.run();
            Messages.success(this, done);
        } catch (StalePlanException e) {
            Messages.failure(this, "reminder.plans.stale");
        }
        show();
    }

    private List<PlanScope> scopes() {
        List<PlanScope> all = new ArrayList<>();
        all.add(PlanScope.association());
        Arrays.stream(ItemKind.values()).map(PlanScope::kind).forEach(all::add);
        itemTitles.keySet().stream()
                .sorted()
                .map(id -> new PlanScope(PlanScope.Level.ITEM, id))
                .forEach(all::add);
        return all;
    }

    private String name(PlanScope where) {
        return switch (where.level()) {
            case ASSOCIATION -> getTranslation("reminder.plans.scope.ASSOCIATION");
            case KIND -> getTranslation("reminder.plans.scope.KIND", getTranslation("policy.kind." + where.key()));
            case ITEM -> getTranslation("reminder.plans.scope.ITEM", itemTitles.getOrDefault(where.key(), where.key()));
        };
    }
}
