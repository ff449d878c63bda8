package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** Says in one line each where tasks meet: what, when, and which, each leading to its page. */
final class CollisionNotes extends Section {
    private static final int NAMED = 3;

    private final transient Dates dates;

    CollisionNotes(LocalDate today) {
        this.dates = new Dates(Words.of(this), today);
        addClassName("collisions");
        setId("collisions");
    }

    /** Nothing to point out shows nothing. */
    void show(List<Collision> collisions) {
        removeAll();
        setVisible(!collisions.isEmpty());
        H2 heading = new H2(getTranslation("board.collisions"));
        UnorderedList list = new UnorderedList();
        collisions.forEach(one -> list.add(line(one)));
        add(heading, list);
    }

    private ListItem line(Collision collision) {
        Span what = new Span(words(collision));
        what.addClassName("collision-what");
        return new ListItem(what, named(collision.cards()));
    }

    private String words(Collision collision) {
        int count = collision.cards().size();
        return switch (collision) {
            case Collision.Windows windows ->
                getTranslation("board.collision.windows", count, span(windows.from(), windows.to()));
            case Collision.Overload overload ->
                getTranslation(
                        "board.collision.overload", overload.name(), count, span(overload.from(), overload.to()));
            case Collision.Holiday holiday ->
                getTranslation("board.collision.holiday", span(holiday.first(), holiday.last()), count);
        };
    }

    private String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? dates.day(from) : getTranslation("board.span", dates.day(from), dates.day(to));
    }

    private Span named(List<TaskCard> cards) {
        Span which = new Span();
        which.addClassNames("collision-which", "desk-secondary");
        add(which, cards.subList(0, Math.min(NAMED, cards.size())));
        if (cards.size() > NAMED) {
            Button more = new Button(getTranslation("board.collision.more", cards.size() - NAMED));
            more.addClassName("collision-more");
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.addClickListener(click -> {
                which.remove(more);
                add(which, cards.subList(NAMED, cards.size())).focus();
            });
            which.add(more);
        }
        return which;
    }

    /** The link to the first of them. */
    private static RouterLink add(Span which, List<TaskCard> cards) {
        List<RouterLink> links = cards.stream().map(TaskLink::to).toList();
        links.forEach(which::add);
        return links.getFirst();
    }
}
