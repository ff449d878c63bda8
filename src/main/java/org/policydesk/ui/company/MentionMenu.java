package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Offers names after @ in the text field beside it. */
@Tag("desk-mention")
@JsModule("context://js/mention.js")
final class MentionMenu extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param label what its button says
     * @param names whom the text may name
     */
    MentionMenu(String label, List<String> names) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("names", JSON.writeValueAsString(names));
    }
}
