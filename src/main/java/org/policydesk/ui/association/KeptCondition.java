package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Span;
import org.policydesk.eligibility.Criterion;

/** A condition that the form shows but does not take apart. */
final class KeptCondition extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final transient Criterion criterion;

    KeptCondition(Criterion criterion) {
        this.criterion = criterion;
        add(new Span(getTranslation("policy.condition.kept")));
    }

    @Override
    Criterion read() {
        return criterion;
    }
}
