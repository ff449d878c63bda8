package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.programme.Programme;
import org.policydesk.task.ProgrammeWatch;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.programme.ExpectedMark;
import org.policydesk.ui.programme.OutlookWords;

/** 观察: a programme whose next round is to be expected and may concern the company. */
final class WatchLine extends Article {
    private static final long serialVersionUID = 1L;

    WatchLine(ProgrammeWatch watch, LocalDate today) {
        addClassNames("item-line", "watch-line");
        Programme programme = watch.programme().programme();
        setId("watch-" + programme.id());
        Span kind = new Span(getTranslation("board.item.watch"));
        kind.addClassName("mark");
        Div head = new Div(new H2(programme.name()), kind, new ExpectedMark());
        head.addClassName("item-head");
        if (watch.outcome() != Outcome.FIT) {
            head.add(new Mark(Mark.Kind.UNVERIFIED));
        }
        add(head);
        ExpectedWindow expected = watch.programme().outlook().expected();
        if (expected != null) {
            OutlookWords words = new OutlookWords(Words.of(this), new Dates(Words.of(this), today));
            Paragraph when = new Paragraph(words.line(expected));
            Span why = new Span(words.basis(expected));
            why.addClassName("desk-secondary");
            add(when, why);
        }
        Span own = new Span(getTranslation("programme.watch." + watch.outcome()));
        Anchor open = new Anchor("programme/" + programme.id(), getTranslation("programme.watch.open"));
        open.addClassName("item-next");
        add(own, open);
    }
}
