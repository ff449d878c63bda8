package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Stage;
import org.policydesk.task.Light;
import org.policydesk.ui.association.Moving;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.LightBadge;

/** The two days that matter, each with its light, the days left, and where it comes from: by when members hand in, and the report. */
final class DatesPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RecommendationDetail detail;
    private final transient RecommendationServices services;
    private final transient Deeds deeds;
    private final transient Dates dates;

    DatesPanel(
            RecommendationDetail detail,
            RecommendationServices services,
            Deeds deeds,
            Dates dates,
            WorkingCalendar calendar) {
        this.detail = detail;
        this.services = services;
        this.deeds = deeds;
        this.dates = dates;
        addClassName("recommendation-dates");
        add(collecting(calendar), report());
    }

    private Div collecting(WorkingCalendar calendar) {
        Recommendation one = detail.recommendation();
        LocalDate day = detail.collectBy();
        String source = detail.collectSource();
        Component state = one.stage() == Stage.COLLECTING
                ? light(detail.collectLight(), day, day == null ? 0 : calendar.workingDaysBetween(dates.today(), day))
                : new Span(getTranslation("recommendation.collectBy.over"));
        return box(
                "collectBy",
                day,
                state,
                day == null
                        ? "recommendation.collectBy.none"
                        : source.isEmpty() ? "recommendation.collectBy.ofItem" : "recommendation.collectBy.own",
                source,
                one.stage() == Stage.COLLECTING ? this::changeCollecting : null);
    }

    private Div report() {
        Recommendation one = detail.recommendation();
        LocalDate day = one.reportDue();
        LocalDate on = one.reportedOn();
        String source = one.reportSource();
        Component state = on != null
                ? new Span(getTranslation("recommendation.reportedOn", dates.day(on)))
                : light(detail.light(), day, detail.workingDaysLeft());
        return box(
                "reportDue",
                day,
                state,
                day == null
                        ? "recommendation.reportDue.unknown"
                        : source.isEmpty() ? "recommendation.reportDue.ofItem" : "recommendation.reportDue.own",
                source,
                one.isOpen() ? this::changeReport : null);
    }

    private Div box(
            String name,
            @Nullable LocalDate day,
            Component state,
            String groundKey,
            String source,
            @Nullable Runnable change) {
        Span label = new Span(getTranslation("recommendation." + name));
        label.addClassName("desk-secondary");
        Div head = new Div(label);
        head.addClassName("date-box-head");
        if (change != null) {
            Button button = new Button(VaadinIcon.EDIT.create(), click -> change.run());
            button.setAriaLabel(getTranslation("recommendation.change." + name));
            button.setTooltipText(getTranslation("recommendation.change." + name));
            button.setId("change-" + name);
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head.add(button);
        }
        Div box = new Div(head);
        box.addClassName("date-box");
        if (day != null) {
            Span date = new Span(dates.day(day));
            date.addClassName("date-box-day");
            box.add(new Div(date, state));
        }
        Span ground = new Span(getTranslation(groundKey, source));
        ground.addClassName("desk-secondary");
        box.add(ground);
        return box;
    }

    private Component light(Light light, @Nullable LocalDate day, int workingDays) {
        return day == null ? new Span() : new LightBadge(light, new DayWords(dates).left(day, workingDays));
    }

    private void changeReport() {
        Recommendation one = detail.recommendation();
        new DayDialog(
                        "reportDue",
                        "recommendation.source",
                        one.reportDue(),
                        one.reportSource(),
                        dates.today(),
                        (day, words, dialog) -> {
                            if (deeds.run(() ->
                                    services.recommendations().enterReportDay(one.id(), day, words, one.version()))) {
                                dialog.close();
                            }
                        })
                .open();
    }

    private void changeCollecting() {
        Recommendation one = detail.recommendation();
        Moving moving = new Moving(deeds.at(), services.recomputation(), dates);
        new DayDialog(
                        "collectBy",
                        "recommendation.reason",
                        detail.collectBy(),
                        detail.collectSource(),
                        dates.today(),
                        (day, words, dialog) -> moving.act(
                                deeds::telling,
                                () -> services.recommendations().collectBy(one.id(), day, words, one.version()),
                                deeds.refresh(),
                                dialog))
                .open();
    }
}
