package org.policydesk.ui.company;

import com.vaadin.flow.component.icon.VaadinIcon;

/** 看板 | 列表 | 日历 | 时间轴: four ways to look at the same tasks. */
enum Display {
    BOARD(VaadinIcon.GRID_V),
    LIST(VaadinIcon.LIST),
    CALENDAR(VaadinIcon.CALENDAR),
    TIMELINE(VaadinIcon.BAR_CHART_H);

    private final VaadinIcon icon;

    Display(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }
}
