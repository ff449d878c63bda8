package org.policydesk.ui.fit;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.task.EligibilityOverview;

/** 可申报 | 差一点 | 待补充 | 不符合 with their counts. */
class FitTabs extends Tabs {
    private final Map<EligibilityGroup, Tab> tabs = new EnumMap<>(EligibilityGroup.class);

    /** @param turned told when the reader turned to another group */
    FitTabs(Runnable turned) {
        addClassName("fit-tabs");
        setId("fit-tabs");
        for (EligibilityGroup group : EligibilityGroup.values()) {
            Tab tab = new Tab();
            tab.setId("fit-tab-" + group.name().toLowerCase(Locale.ROOT));
            tabs.put(group, tab);
            add(tab);
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                turned.run();
            }
        });
    }

    void show(EligibilityOverview overview) {
        tabs.forEach((group, tab) -> tab.setLabel(getTranslation("fit.tab." + group.name(), overview.count(group))));
    }

    EligibilityGroup selected() {
        return EligibilityGroup.values()[Math.max(0, getSelectedIndex())];
    }
}
