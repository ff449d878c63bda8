package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Values of one kind with their name before them; invisible where there are none. */
final class LabelledLine extends Paragraph {
    private static final long serialVersionUID = 1L;

    /** @param key of the words into which the values go */
    LabelledLine(String key, List<String> values) {
        addClassName("desk-secondary");
        setText(getTranslation(key, String.join(getTranslation("catalogue.separator"), values)));
        setVisible(!values.isEmpty());
    }
}
