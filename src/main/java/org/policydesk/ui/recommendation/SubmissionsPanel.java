package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Submission;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.ui.association.TaskAddress;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.RegionNames;

/** 会员提交: what companies handed in, some at a time, filtered by verdict and words; who did not hand in is one link away. */
final class SubmissionsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 30;
    private static final Set<TaskState> AWAITED = Set.of(TaskState.NEW, TaskState.PREPARING);

    private final transient RecommendationServices services;
    private final transient Deeds deeds;
    private final transient Dates dates;
    private final Span count = new Span();
    private final Div beside = new Div();
    private final Map<SubmissionGroup, Integer> numbers = new EnumMap<>(SubmissionGroup.class);
    private final Chips<SubmissionGroup> groups;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div none = new Div();
    private final Button more = new Button();
    private transient @Nullable RecommendationDetail detail;
    private int most = AT_ONCE;

    SubmissionsPanel(RecommendationServices services, Deeds deeds, Dates dates) {
        this.services = services;
        this.deeds = deeds;
        this.dates = dates;
        setId("submissions");
        addClassName("submissions");
        count.addClassName("page-count");
        beside.addClassName("submissions-beside");
        Div head = new Div(new H2(getTranslation("recommendation.submissions")), count, beside);
        head.addClassName("submissions-head");
        groups = new Chips<>(
                getTranslation("recommendation.filter"),
                group -> getTranslation(
                        "recommendation.filter.of",
                        getTranslation("recommendation.verdict." + group),
                        numbers.getOrDefault(group, 0)),
                pressed -> anew());
        groups.setOptions(Arrays.asList(SubmissionGroup.values()));
        search.setId("submission-search");
        search.setPlaceholder(getTranslation("recommendation.search"));
        search.setAriaLabel(getTranslation("recommendation.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> anew());
        Div filters = new Div(search, groups);
        filters.addClassName("submissions-filters");
        list.addClassName("submission-list");
        more.setId("submissions-more");
        more.addClickListener(click -> {
            most += AT_ONCE;
            show();
        });
        add(head, filters, list, none, more);
    }

    void show(RecommendationDetail shown) {
        detail = shown;
        show();
    }

    private void anew() {
        most = AT_ONCE;
        show();
    }

    private void show() {
        RecommendationDetail shown = detail;
        if (shown == null) {
            return;
        }
        head(shown);
        List<Submission> all = shown.submissions();
        numbers.clear();
        all.forEach(one -> numbers.merge(SubmissionGroup.of(one), 1, Integer::sum));
        groups.relabel();
        List<Submission> found = all.stream()
                .filter(this::isWanted)
                .sorted(Comparator.comparing(SubmissionGroup::of))
                .toList();
        list.removeAll();
        none.removeAll();
        SubmissionActs acts = new SubmissionActs(services, deeds, dates, shown);
        found.stream().limit(most).forEach(one -> list.add(new SubmissionCard(one, shown, acts, dates)));
        more.setVisible(found.size() > most);
        more.setText(getTranslation("recommendation.more", found.size() - most));
        if (found.isEmpty()) {
            boolean filtered = !groups.pressed().isEmpty() || !search.getValue().isBlank();
            String key = filtered ? "recommendation.submissions.noneFound" : "recommendation.submissions.none";
            none.add(new EmptyState(getTranslation(key), getTranslation(key + ".next")));
        }
    }

    private void head(RecommendationDetail shown) {
        int handedIn = shown.readiness().handedIn();
        int expected = shown.readiness().expected();
        count.setText(getTranslation("recommendation.handedIn", handedIn, expected));
        beside.removeAll();
        int missing = (int) shown.submissions().stream()
                .filter(one -> AWAITED.contains(one.state()))
                .count();
        if (missing > 0) {
            TaskFilter those =
                    TaskFilter.open().withItem(shown.recommendation().itemId()).withStates(AWAITED);
            beside.add(new Anchor(TaskAddress.of(those), getTranslation("recommendation.submissions.urge", missing)));
        }
    }

    private boolean isWanted(Submission one) {
        Set<SubmissionGroup> pressed = groups.pressed();
        SubmissionGroup own = SubmissionGroup.of(one);
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        String words = one.memberName() + " " + one.creditCode() + " " + RegionNames.name(one.regionCode()) + " "
                + (one.branch() == null ? "" : one.branch());
        // Who looks for a company by its name finds it however far it is.
        boolean shown = pressed.isEmpty() ? own.isShownAtFirst() || !wanted.isEmpty() : pressed.contains(own);
        return shown && words.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
