package org.policydesk.ui.programme;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;

/** 预计: what stands beside it is an expectation, no deadline. */
public final class ExpectedMark extends Span {
    private static final long serialVersionUID = 1L;

    public ExpectedMark() {
        super();
        setText(getTranslation("programme.mark"));
        addClassNames("mark", "mark-expected");
        Tooltip.forComponent(this).setText(getTranslation("programme.mark.tip"));
    }
}
