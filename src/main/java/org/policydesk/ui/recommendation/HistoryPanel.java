package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Stage;
import org.policydesk.ui.component.Dates;

/** Who did what to the recommendation, newest first; folded until somebody asks. */
final class HistoryPanel extends Details {
    private static final long serialVersionUID = 1L;

    private final transient Dates dates;

    HistoryPanel(RecommendationDetail detail, Dates dates) {
        this.dates = dates;
        setSummaryText(getTranslation("recommendation.history"));
        setId("recommendation-history");
        OrderedList list = new OrderedList();
        list.addClassName("history");
        detail.history().forEach(event -> list.add(item(event)));
        add(list);
        setVisible(!detail.history().isEmpty());
    }

    private ListItem item(RecommendationDetail.Event event) {
        Span when = new Span(dates.moment(event.at()));
        when.addClassName("desk-secondary");
        String who = event.who().isEmpty() ? getTranslation("recommendation.system") : event.who();
        String change = Stream.of(value(event.before()), value(event.after()))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" → "));
        String what = who + " " + getTranslation("recommendation.action." + event.action());
        return new ListItem(
                when, new Span(change.isEmpty() ? what : what + getTranslation("recommendation.colon") + change));
    }

    private String value(@Nullable String kept) {
        if (kept == null) {
            return "";
        }
        if (Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(kept))) {
            return getTranslation("recommendation.stage." + kept);
        }
        String day = kept.substring(0, Math.min(kept.length(), "2025-03-10".length()));
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                ? dates.day(LocalDate.parse(day)) + kept.substring(day.length())
                : kept;
    }
}
