package org.policydesk.ui.rule;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;

/** No date yet: the wording, and the dates of earlier editions, from which a month is expected. */
final class OpenFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final TextField wording;
    private final TextField earlier;

    OpenFields(Runnable changed) {
        super(changed);
        wording = text("wording");
        earlier = text("earlier");
        earlier.setHelperText(getTranslation("rule.help.earlier"));
        add(row(wording), row(earlier));
    }

    @Override
    DeadlineRule read() {
        return new DeadlineRule.Open(wording.getValue().strip(), TypedDays.dates(earlier.getValue(), "earlier"));
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Open open) {
            wording.setValue(open.wording());
            earlier.setValue(open.earlier().stream().map(LocalDate::toString).collect(Collectors.joining("、")));
        }
    }
}
