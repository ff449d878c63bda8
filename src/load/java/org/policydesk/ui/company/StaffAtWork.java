package org.policydesk.ui.company;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import java.util.List;
import java.util.Map;
import org.policydesk.generated.GeneratedAssociation;
import org.policydesk.ui.association.AllTasksView;
import org.policydesk.ui.association.CockpitView;
import org.policydesk.ui.association.ItemBoardView;
import org.policydesk.ui.association.MembersView;
import org.policydesk.ui.association.TodayView;
import org.policydesk.ui.library.LibraryView;
import org.springframework.security.core.Authentication;

/** Somebody of the association's staff: goes through all members' tasks by one filter after the other, and looks about. */
final class StaffAtWork extends AtWork {
    private static final List<String> WORDS =
            List.of("首台套", "绿色工厂", "研发费用", "申报", "数字化转型", "质量标杆", "审计");
    private static final List<String> FILTERS = List.of("", "?light=RED", "?light=AMBER", "?q=机床", "?state=NEW");

    /** Of a hundred turns how many bring which, as {@link #next} draws them. */
    static final Map<String, Integer> PERCENT = Map.of(
            "staff: all tasks", 45,
            "staff: members", 10,
            "staff: today", 7,
            "staff: cockpit", 5,
            "staff: an item's board", 10,
            "staff: library search", 23);

    private final int items;

    /** @param items how many generated ones there are */
    StaffAtWork(
            SecuredBrowserlessApplicationContext<Authentication> desk,
            Authentication person,
            Samples samples,
            long seed,
            int items) {
        super(desk, person, samples, seed);
        this.items = items;
    }

    @Override
    void next() {
        int what = drawn(100);
        if (what < 45) {
            open("staff: all tasks", "tasks" + FILTERS.get(drawn(FILTERS.size())), AllTasksView.class);
        } else if (what < 55) {
            open("staff: members", "members", MembersView.class);
        } else if (what < 62) {
            open("staff: today", "today", TodayView.class);
        } else if (what < 67) {
            open("staff: cockpit", "cockpit", CockpitView.class);
        } else if (what < 77) {
            open(
                    "staff: an item's board",
                    "items/" + (GeneratedAssociation.FIRST + drawn(items)) + "/board",
                    ItemBoardView.class);
        } else {
            open("staff: library search", "library?q=" + WORDS.get(drawn(WORDS.size())), LibraryView.class);
        }
    }
}
