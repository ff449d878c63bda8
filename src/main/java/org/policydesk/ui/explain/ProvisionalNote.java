package org.policydesk.ui.explain;

import com.vaadin.flow.component.html.Paragraph;

/** Says what it means that a date is provisional (暂定), for those who do not find out by pointing at the mark. */
public final class ProvisionalNote extends Paragraph {
    private static final long serialVersionUID = 1L;

    public ProvisionalNote() {
        setText(getTranslation("rule.provisional"));
        addClassName("date-provisional");
        getElement().setAttribute("role", "note");
    }
}
