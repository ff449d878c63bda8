package org.policydesk.ui.company;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.Words;

/** The cells of the list, drawn by the browser from texts; the head of a group stands in the title's column. */
record ListCells(Words words, LocalDate today) {
    private static final String TITLE = """
        ${item.head ? html`<span class="list-head">${item.head}</span>` : html`<a class="list-link" data-row \
        href="${item.href}">${item.title}</a>${item.marks.map(mark => html`<span class="mark">${mark}</span>`)}\
        <div class="list-small"><span class="light light-${item.light}"><span class="light-shape" aria-hidden="true">\
        ${item.shape}</span><span>${item.words}</span></span> ${item.small}</div>`}\
        """;
    private static final String LIGHT = """
        ${item.words ? html`<span class="light light-${item.light}"><span class="light-shape" aria-hidden="true">\
        ${item.shape}</span><span>${item.words}</span></span>` : ''}\
        """;

    Renderer<ListRow> of(ListColumn column) {
        return switch (column) {
            case TITLE -> title();
            case LIGHT -> light();
            case DUE -> text(due()::day);
            case START -> text(card -> card.startBy() == null ? "" : dates().day(card.startBy()));
            case STATE -> text(card -> words.say("task.state." + card.state()));
            case ASSIGNEE ->
                text(card -> card.assigneeName() == null ? words.say("board.who.none") : card.assigneeName());
            case MATERIALS ->
                text(card -> card.materialsTotal() == 0
                        ? ""
                        : words.say("board.materials", card.materialsDone(), card.materialsTotal()));
            case COMMENTS -> text(this::comments);
            case POLICY -> text(TaskCard::policyTitle);
        };
    }

    private Renderer<ListRow> title() {
        return withLight(LitRenderer.<ListRow>of(TITLE))
                .withProperty(
                        "head",
                        row -> row instanceof ListRow.Head head
                                ? words.say("board.group.head", head.label(), head.count())
                                : "")
                .withProperty("href", of(TaskLink::address))
                .withProperty("title", of(TaskCard::title))
                .withProperty("small", of(this::small))
                .withProperty(
                        "marks",
                        row -> row instanceof ListRow.Line line
                                ? Mark.kindsOf(line.card()).stream()
                                        .map(kind -> words.say("component.mark." + kind))
                                        .toList()
                                : List.of());
    }

    private Renderer<ListRow> light() {
        return withLight(LitRenderer.<ListRow>of(LIGHT));
    }

    private LitRenderer<ListRow> withLight(LitRenderer<ListRow> cell) {
        return cell.withProperty("light", of(card -> Address.word(card.light())))
                .withProperty("shape", of(card -> LightBadge.shapeOf(card.light())))
                .withProperty("words", of(due()::light));
    }

    /** What stands below the title where the other columns have no room. */
    private String small(TaskCard card) {
        String who = card.assigneeName() == null
                ? words.say("company.card.nobody")
                : words.say("company.card.assignee", card.assigneeName());
        String day = DueWords.lightTellsTimeLeft(card) ? due().day(card) : due().dayAndLeft(card);
        return String.join(" · ", day, words.say("task.state." + card.state()), who);
    }

    private String comments(TaskCard card) {
        if (card.unread() > 0) {
            return words.say("board.comments.unread", card.comments(), card.unread());
        }
        return card.comments() == 0 ? "" : String.valueOf(card.comments());
    }

    private DueWords due() {
        return new DueWords(words, today);
    }

    private Dates dates() {
        return new Dates(words, today);
    }

    private static Renderer<ListRow> text(Function<TaskCard, String> of) {
        return LitRenderer.<ListRow>of("${item.text}").withProperty("text", of(of));
    }

    private static ValueProvider<ListRow, String> of(Function<TaskCard, String> text) {
        return row -> row instanceof ListRow.Line line ? text.apply(line.card()) : "";
    }
}
