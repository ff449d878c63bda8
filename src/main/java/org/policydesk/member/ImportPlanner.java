package org.policydesk.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.excel.ReadWorkbook;
import org.policydesk.member.excel.SheetForm;
import org.policydesk.member.excel.SheetRow;
import org.springframework.stereotype.Component;

/** Compares a file with what is recorded, by the rules of the forms. */
@Component
class ImportPlanner {
    private static final int STEP = 500;
    private static final int WHOLE = 100;

    private final ExcelForms forms;
    private final StandingReader standing;
    private final BusinessClock clock;

    ImportPlanner(ExcelForms forms, StandingReader standing, BusinessClock clock) {
        this.forms = forms;
        this.standing = standing;
        this.clock = clock;
    }

    /** Hears how far the work has come, and may end it by throwing. */
    interface Watch {
        void at(int percent);
    }

    /** @param tenant the company whose people send the file; null: staff do */
    ImportPlan plan(ReadWorkbook workbook, @Nullable Long tenant, Watch watch) {
        Standing now = standing.read(tenant);
        Roster roster = new Roster(now, tenant != null);
        LocalDate today = clock.today();
        Map<String, SheetPlanner> planners = new LinkedHashMap<>();
        planners.put(ExcelForms.PARTICULARS, new ParticularsPlanner(forms, roster, today));
        planners.put(ExcelForms.FACTS, new FactsPlanner(now, roster, today));
        planners.put(ExcelForms.TITLES, new TitlesPlanner(now, roster));
        planners.put(ExcelForms.PRODUCTS, new ProductsPlanner(now, roster));
        List<PlannedRow> planned = new ArrayList<>();
        // Companies come first, wherever their sheet stands: the other rows may speak of those that the file adds.
        planners.forEach((name, planner) -> {
            SheetForm form = forms.sheet(name);
            for (SheetRow row : workbook.rows()) {
                if (row.sheet().equals(name)) {
                    planned.add(planner.plan(new RowReading(form, row)));
                    if (planned.size() % STEP == 0) {
                        watch.at(planned.size() * WHOLE / workbook.rows().size());
                    }
                }
            }
        });
        return new ImportPlan(planned);
    }
}
