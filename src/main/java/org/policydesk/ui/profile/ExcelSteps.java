package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Where an import stands: the file, its preview, done. */
class ExcelSteps extends OrderedList {
    private static final List<String> STEPS = List.of("file", "preview", "done");

    ExcelSteps() {
        addClassName("excel-steps");
        getElement().setAttribute("aria-label", getTranslation("excel.steps"));
        STEPS.forEach(step -> add(new ListItem(getTranslation("excel.step." + step))));
    }

    void at(int step) {
        for (int i = 0; i < STEPS.size(); i++) {
            if (i == step) {
                getComponentAt(i).getElement().setAttribute("aria-current", "step");
            } else {
                getComponentAt(i).getElement().removeAttribute("aria-current");
            }
        }
    }
}
