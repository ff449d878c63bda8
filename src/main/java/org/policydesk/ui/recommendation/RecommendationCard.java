package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.LightBadge;

/** A recommendation in the list: what, how far, how many companies, by when. */
final class RecommendationCard extends ListItem {
    private static final long serialVersionUID = 1L;

    RecommendationCard(RecommendationLine line, Dates dates, WorkingCalendar calendar) {
        addClassName("recommendation-card");
        Recommendation one = line.recommendation();
        Anchor name = new Anchor("recommendations/" + one.id(), one.title());
        name.setId("recommendation-" + one.id());
        name.addClassName("recommendation-name");
        Span policy = new Span(
                one.isTheOnly()
                        ? one.policyTitle()
                        : one.policyTitle() + " · " + getTranslation("recommendation.occurrence", one.occurrenceKey()));
        policy.addClassName("desk-secondary");
        Span stage = new Span(getTranslation("recommendation.stage." + one.stage()));
        stage.addClassName("stage-mark");
        Div figures =
                new Div(stage, new Span(getTranslation("recommendation.handedIn", line.handedIn(), line.expected())));
        if (line.unreviewed() > 0) {
            figures.add(new Span(getTranslation("recommendation.unreviewed", line.unreviewed())));
        }
        figures.add(quota(line));
        figures.addClassName("recommendation-figures");
        Div what = new Div(name, policy, figures);
        what.addClassName("recommendation-what");
        add(what, when(line, dates, calendar));
    }

    private Span quota(RecommendationLine line) {
        Integer quota = line.quota();
        if (quota == null) {
            String key =
                    line.recommendation().isOpen() ? "recommendation.recommended" : "recommendation.recommended.done";
            return new Span(getTranslation(key, line.recommended()));
        }
        Span span = new Span(getTranslation("recommendation.quota", line.recommended(), quota));
        if (line.recommended() > quota) {
            span.addClassName("quota-over");
            span.add(" " + getTranslation("recommendation.quota.over", line.recommended() - quota));
        }
        return span;
    }

    private Component when(RecommendationLine line, Dates dates, WorkingCalendar calendar) {
        Recommendation one = line.recommendation();
        LocalDate due = one.reportDue();
        LocalDate reported = one.reportedOn();
        Div when = new Div();
        when.addClassName("recommendation-when");
        if (reported != null) {
            when.add(new Span(getTranslation("recommendation.reportedOn", dates.day(reported))));
        } else if (due == null) {
            when.add(new Span(getTranslation("recommendation.reportDue.unknown")));
        } else {
            int left = calendar.workingDaysBetween(dates.today(), due);
            when.add(
                    new LightBadge(line.light(), new DayWords(dates).left(due, left)),
                    new Span(getTranslation("recommendation.today.due", dates.day(due))));
        }
        return when;
    }
}
