package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.insight.Forecast;
import org.policydesk.insight.TodaySheet;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.reminder.UncoveredTitles;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.programme.OutlookWords;

/** What waits for the association itself: what it has to pass on, drafts, addresses that do not work, titles that nobody renews. */
class WaitingPanels extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final transient Dates dates;

    WaitingPanels(Dates dates) {
        this.dates = dates;
        addClassName("waiting-panels");
    }

    /** 我的截止: what the association has to report itself, what else members handed in, the calls to be made and successors to be agreed. */
    WaitingPanels ownDuties(List<RecommendationLine> recommendations, TodaySheet sheet, int calls, int successors) {
        UnorderedList list = list();
        recommendations.forEach(one -> list.add(recommendation(one)));
        Set<Long> told = recommendations.stream()
                .map(one -> one.recommendation().itemId())
                .collect(Collectors.toSet());
        sheet.reviews().stream()
                .filter(review -> !told.contains(review.itemId()))
                .forEach(review -> list.add(line(
                        TaskAddress.of(TaskFilter.open()
                                .withItem(review.itemId())
                                .withStates(Set.of(TaskState.ASSOCIATION_REVIEW))),
                        review.title(),
                        getTranslation("desk.today.toReview", review.count()),
                        review.due() == null ? "" : getTranslation("desk.today.due", dates.day(review.due())))));
        if (calls > 0) {
            list.add(line(
                    "outbox", getTranslation("reminder.calls.title"), getTranslation("desk.today.calls", calls), ""));
        }
        if (successors > 0) {
            list.add(line(
                    "people",
                    getTranslation("succession.today"),
                    getTranslation("succession.today.count", successors),
                    ""));
        }
        return panel("own-duties", "desk.today.own", list, "desk.today.own.none");
    }

    private ListItem recommendation(RecommendationLine one) {
        LocalDate due = one.recommendation().reportDue();
        return line(
                "recommendations/" + one.recommendation().id(),
                one.recommendation().title(),
                getTranslation(
                        "recommendation.today.beside",
                        getTranslation(
                                "recommendation.stage." + one.recommendation().stage()),
                        one.handedIn(),
                        one.expected()),
                due == null
                        ? getTranslation("recommendation.reportDue.unknown")
                        : LightBadge.shapeOf(one.light()) + " "
                                + getTranslation("recommendation.today.due", dates.day(due)));
    }

    /** 待审草稿 */
    WaitingPanels drafts(TodaySheet sheet) {
        UnorderedList list = list();
        sheet.drafts()
                .forEach(drafts -> list.add(line(
                        drafts.documentId() == null ? "items" : "documents/" + drafts.documentId(),
                        drafts.name().isEmpty() ? getTranslation("desk.today.byHand") : drafts.name(),
                        getTranslation("desk.today.drafts.count", drafts.count()),
                        "")));
        if (sheet.accepted() > 0) {
            list.add(line(
                    "items",
                    getTranslation("desk.today.accepted"),
                    getTranslation("desk.today.accepted.count", sheet.accepted()),
                    ""));
        }
        return panel("drafts", "desk.today.drafts", list, "desk.today.drafts.none");
    }

    /** Addresses that mail came back from. */
    WaitingPanels bounced(TodaySheet sheet) {
        UnorderedList list = list();
        sheet.bounced().stream()
                .limit(MOST)
                .forEach(bounced -> list.add(line("people", bounced.name(), bounced.memberName(), bounced.address())));
        more(list, sheet.bounced());
        return panel("bounced", "desk.today.bounced", list, "desk.today.bounced.none");
    }

    /** Qualifications that expire and that no item sees to. */
    WaitingPanels expiring(List<UncoveredTitles.Uncovered> titles) {
        boolean chinese = getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        UnorderedList list = list();
        titles.stream()
                .limit(MOST)
                .forEach(title -> list.add(line(
                        "members/" + title.memberId(),
                        chinese ? title.zh() : title.en(),
                        title.member(),
                        getTranslation("overview.expiring.next", dates.day(title.on())))));
        more(list, titles);
        return panel("expiring", "desk.today.expiring", list, "desk.today.expiring.none");
    }

    /** Rounds of programmes that should begin soon, or should have begun. */
    WaitingPanels forecasts(List<Forecast> forecasts) {
        OutlookWords outlook = new OutlookWords(Words.of(this), dates);
        UnorderedList list = list();
        forecasts.stream()
                .limit(MOST)
                .forEach(one -> list.add(line(
                        "programme/" + one.programmeId(),
                        one.name(),
                        getTranslation("overview.expected") + " " + outlook.line(one.expected()),
                        getTranslation("overview.forecast.next"))));
        more(list, forecasts);
        return panel("forecasts", "overview.forecasts", list, "overview.forecasts.none");
    }

    private void more(UnorderedList list, List<?> all) {
        if (all.size() > MOST) {
            list.add(new ListItem(getTranslation("desk.today.andMore", all.size() - MOST)));
        }
    }

    private WaitingPanels panel(String id, String titleKey, UnorderedList list, String noneKey) {
        Component content = list.getChildren().findAny().isPresent() ? list : none(noneKey);
        Panel panel = new Panel(getTranslation(titleKey), content);
        panel.setId(id);
        add(panel);
        return this;
    }

    private Paragraph none(String key) {
        Paragraph none = new Paragraph(getTranslation(key));
        none.addClassName("desk-secondary");
        return none;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("waiting-list");
        return list;
    }

    private static ListItem line(String address, String first, String second, String third) {
        Span beside = new Span(second);
        beside.addClassName("desk-secondary");
        Span below = new Span(third);
        below.addClassName("desk-secondary");
        return new ListItem(new Anchor(address, first), beside, below);
    }
}
