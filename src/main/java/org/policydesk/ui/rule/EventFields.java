package org.policydesk.ui.rule;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.TriggerEvent;

/** The event that a period is counted from: in the policy's words, and which of those that members record it is. */
final class EventFields {
    private final Select<TriggerEvent> event;
    private final TextField trigger;

    EventFields(RuleFields owner) {
        event = owner.choiceOrNone("event", one -> owner.getTranslation("rule.event." + one.name()), "rule.event.none");
        event.setItems(TriggerEvent.values());
        event.setHelperText(owner.getTranslation("rule.help.event"));
        event.addClassName("wide-field");
        trigger = owner.text("trigger");
        event.addValueChangeListener(change -> nameTrigger(owner, change.getValue()));
    }

    /** A text that stands already is the policy's own and stays. */
    private void nameTrigger(RuleFields owner, @Nullable TriggerEvent chosen) {
        if (chosen != null && trigger.isEmpty()) {
            trigger.setValue(owner.getTranslation("rule.event." + chosen.name()));
        }
    }

    Select<TriggerEvent> event() {
        return event;
    }

    TextField trigger() {
        return trigger;
    }

    @Nullable
    TriggerEvent chosen() {
        return event.getValue();
    }

    String words() {
        return trigger.getValue().strip();
    }

    void write(String words, @Nullable TriggerEvent which) {
        trigger.setValue(words);
        event.setValue(which);
    }
}
