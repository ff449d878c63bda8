package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Words;

/**
 * 时间轴: each task's window and the days on which it is worked on, over half a year. It is a table whose last column also
 * draws what it says, so that it needs no other form for those who do not see it. One text on the server however long it is.
 */
final class TimelinePane extends Pane {
    private static final Comparator<TaskCard> ORDER = Comparator.comparing(
                    TimelinePane::begin, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::id);

    private final transient Words words = Words.of(this);
    private final transient Dates dates;

    TimelinePane(LocalDate today) {
        this.dates = new Dates(words, today);
        addClassName("timeline-pane");
    }

    @Override
    void show(List<TaskCard> cards, BoardQuery query) {
        removeAll();
        YearMonth present = YearMonth.from(dates.today());
        YearMonth from = query.month() == null ? present : query.month();
        TimeScale scale = new TimeScale(from);
        List<TaskCard> shown =
                cards.stream().filter(card -> isOn(card, scale)).sorted(ORDER).toList();
        Div table = new Div();
        table.addClassName("timeline-frame");
        table.getElement().setProperty("innerHTML", table(shown, scale));
        add(new MonthSteps(query, from, present, TimeScale.MONTHS / 2, dates), table);
        if (shown.size() < cards.size()) {
            add(new Paragraph(getTranslation("board.timeline.outside", cards.size() - shown.size())));
        }
    }

    private static @Nullable LocalDate begin(TaskCard card) {
        LocalDate begin = card.opens() == null ? card.startBy() : card.opens();
        return begin == null ? card.due() : begin;
    }

    private static boolean isOn(TaskCard card, TimeScale scale) {
        LocalDate begin = begin(card);
        LocalDate due = card.due();
        return begin != null && scale.meets(begin, due == null || due.isBefore(begin) ? begin : due);
    }

    private String table(List<TaskCard> cards, TimeScale scale) {
        Element table = new Element("table").addClass("timeline");
        table.appendElement("caption").text(words.say("board.timeline.caption"));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(words.say("board.column.TITLE"));
        Element axis = head.appendElement("th").attr("scope", "col").addClass("timeline-axis");
        scale.months().forEach(month -> axis.appendElement("span")
                .attr("style", "left:" + scale.at(month.atDay(1)) + "%")
                .text(dates.month(month)));
        Element body = table.appendElement("tbody");
        cards.forEach(card -> row(body.appendElement("tr"), card, scale));
        Document page = new Document("");
        page.outputSettings(new OutputSettings().prettyPrint(false));
        page.appendChild(table);
        return page.html();
    }

    private void row(Element row, TaskCard card, TimeScale scale) {
        Element name = row.appendElement("th").attr("scope", "row");
        DueWords due = new DueWords(words, dates.today());
        name.appendElement("span")
                .addClass("light light-" + Address.word(card.light()))
                .attr("title", due.light(card))
                .text(LightBadge.shapeOf(card.light()))
                .appendElement("span")
                .addClass("visually-hidden")
                .text(due.light(card));
        name.appendElement("a").attr("href", TaskLink.address(card)).text(card.title());
        Element line = row.appendElement("td").addClass("timeline-line");
        line.appendElement("span").addClass("timeline-words").text(said(card, due));
        if (scale.holds(dates.today())) {
            mark(line, "timeline-today", scale, dates.today());
        }
        bar(line, "timeline-window", scale, card.opens(), card.due());
        bar(line, "timeline-work timeline-" + Address.word(card.light()), scale, card.startBy(), card.due());
        if (card.due() != null && scale.holds(card.due())) {
            mark(line, "timeline-due timeline-" + Address.word(card.light()), scale, card.due());
        }
    }

    private String said(TaskCard card, DueWords due) {
        List<String> said = new ArrayList<>();
        if (card.opens() != null) {
            said.add(words.say("component.due.opens", dates.day(card.opens())));
        }
        if (card.startBy() != null) {
            said.add(words.say("board.begins.on", dates.day(card.startBy())));
        }
        said.add(words.say("company.due", due.day(card)));
        return String.join(" · ", said);
    }

    private static void bar(
            Element line, String className, TimeScale scale, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from) || !scale.meets(from, to)) {
            return;
        }
        line.appendElement("span")
                .addClass(className)
                .attr("aria-hidden", "true")
                .attr(
                        "style",
                        "left:" + scale.at(from) + "%;width:"
                                + scale.at(to.plusDays(1)).subtract(scale.at(from)) + "%");
    }

    private static void mark(Element line, String className, TimeScale scale, LocalDate day) {
        line.appendElement("span")
                .addClass(className)
                .attr("aria-hidden", "true")
                .attr("style", "left:" + scale.at(day) + "%");
    }
}
