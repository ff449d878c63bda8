package org.policydesk.ui.fit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.task.Asked;
import org.policydesk.task.Completeness;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.ItemStanding;
import org.policydesk.task.Shift;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** 假设试算: other figures, and which verdicts would change with them, side by side. Nothing is saved. */
public class TryOut extends Div {
    private static final int AT_FIRST = 4;
    private static final int NEAR = 1_000;

    private final transient FitServices services;
    private final transient EligibilityOverview overview;
    private final transient List<Lever> levers = new ArrayList<>();
    private final long memberId;
    private final LocalDate today;
    private final Div fields = new Div();
    private final Div results = new Div();
    private final Div summary = new Div();
    private final ComboBox<Asked> more = new ComboBox<>();

    TryOut(FitServices services, long memberId) {
        this.services = services;
        this.memberId = memberId;
        this.today = services.clock().today();
        this.overview = services.eligibility().of(memberId);
        addClassName("fit-try");
        fields.addClassName("fit-levers");
        List<Asked> asked = askedMostUseful();
        asked.stream().limit(AT_FIRST).forEach(this::lever);
        more.setLabel(getTranslation("fit.try.more"));
        more.setPlaceholder(getTranslation("fit.try.more.hint"));
        more.setId("try-more");
        more.setWidthFull();
        more.setItems(asked.stream().skip(AT_FIRST).toList());
        more.setItemLabelGenerator(new AskedWords(Words.of(this))::name);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                lever(change.getValue());
                more.getListDataView().removeItem(change.getValue());
                more.clear();
            }
        });
        Button reset = new Button(getTranslation("fit.try.reset"), click -> {
            levers.forEach(Lever::reset);
            show();
        });
        reset.setId("try-reset");
        Paragraph note = new Paragraph(getTranslation("fit.try.note"));
        note.addClassName("fit-note");
        // On a phone the results lie below the fields; this line stays in sight.
        summary.addClassName("fit-try-summary");
        summary.getElement().setAttribute("aria-hidden", "true");
        results.setId("try-results");
        results.getElement().setAttribute("aria-live", "polite");
        add(
                new Panel(getTranslation("fit.try.fields"), note, summary, fields, more, reset),
                new Panel(getTranslation("fit.try.results"), results));
        show();
    }

    /** What narrowly missed items ask for first, then what the most other items out of reach ask for. */
    private List<Asked> askedMostUseful() {
        Map<Long, EligibilityGroup> groups =
                overview.items().stream().collect(Collectors.toMap(ItemStanding::itemId, ItemStanding::group));
        Function<Completeness.Part, Integer> use = part -> part.items().stream()
                .mapToInt(item -> switch (groups.getOrDefault(item, EligibilityGroup.ELIGIBLE)) {
                    case NEAR -> NEAR;
                    case OPEN, UNFIT -> 1;
                    case ELIGIBLE -> 0;
                })
                .sum();
        return overview.completeness().facts().stream()
                .filter(part -> Lever.takes(part.asked()))
                .sorted(Comparator.comparing(use).reversed())
                .map(Completeness.Part::asked)
                .toList();
    }

    private void lever(Asked asked) {
        Lever lever = Lever.of(asked, overview.facts(), today, Words.of(this), this::show);
        levers.add(lever);
        fields.add(lever);
    }

    private void show() {
        RecordedFacts supposed = RecordedFacts.NONE;
        for (Lever lever : levers) {
            supposed = lever.on(supposed);
        }
        results.removeAll();
        summary.setVisible(!supposed.equals(RecordedFacts.NONE));
        if (supposed.equals(RecordedFacts.NONE)) {
            results.add(new Paragraph(getTranslation("fit.try.untouched")));
        } else {
            List<Shift> shifts = services.eligibility().suppose(memberId, supposed);
            results.add(new ShiftsList(shifts));
            summary.setText(summary(shifts));
        }
    }

    private String summary(List<Shift> shifts) {
        long gained = shifts.stream().filter(Shift::isGained).count();
        long lost = shifts.stream().filter(Shift::isLost).count();
        return getTranslation("fit.try.summary", gained, lost, shifts.size() - gained - lost);
    }
}
