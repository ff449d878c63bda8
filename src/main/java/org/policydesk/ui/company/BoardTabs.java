package org.policydesk.ui.company;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.policydesk.task.TaskCounts;
import org.policydesk.task.TaskFilter;

/** 待办 | 超期 | 已办 with their counts. */
final class BoardTabs extends Tabs {
    private final Map<TaskFilter.Tab, Tab> tabs = new EnumMap<>(TaskFilter.Tab.class);

    /**
     * @param chosen told which tab the reader chose
     */
    BoardTabs(Consumer<TaskFilter.Tab> chosen) {
        addClassName("board-tabs");
        for (TaskFilter.Tab part :
                new TaskFilter.Tab[] {TaskFilter.Tab.OPEN, TaskFilter.Tab.OVERDUE, TaskFilter.Tab.DONE}) {
            Tab tab = new Tab();
            tab.setId("tab-" + part.name().toLowerCase(Locale.ROOT));
            tabs.put(part, tab);
            add(tab);
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                tabs.forEach((part, tab) -> {
                    if (tab.equals(change.getSelectedTab())) {
                        chosen.accept(part);
                    }
                });
            }
        });
    }

    void show(TaskFilter.Tab selected, TaskCounts counts) {
        label(TaskFilter.Tab.OPEN, counts.open());
        label(TaskFilter.Tab.OVERDUE, counts.overdue());
        label(TaskFilter.Tab.DONE, counts.done());
        setSelectedTab(tabs.get(selected));
    }

    private void label(TaskFilter.Tab part, int count) {
        Tab tab = tabs.get(part);
        if (tab != null) {
            tab.setLabel(getTranslation("company.tab." + part.name(), count));
        }
    }
}
