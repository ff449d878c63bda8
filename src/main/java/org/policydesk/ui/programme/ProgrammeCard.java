package org.policydesk.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.policydesk.policy.programme.Outlook;
import org.policydesk.policy.programme.ProgrammeDetail;

/** A programme in a list: its name, its rounds, and what comes next. */
final class ProgrammeCard extends ListItem {
    private static final long serialVersionUID = 1L;

    ProgrammeCard(ProgrammeDetail detail, OutlookWords words) {
        addClassName("programme-card");
        Anchor name = new Anchor(
                "programme/" + detail.programme().id(), detail.programme().name());
        name.setId("programme-" + detail.programme().id());
        name.addClassName("programme-name");
        String latest = detail.rounds().isEmpty()
                ? ""
                : detail.rounds().getLast().edition().label();
        Span rounds =
                new Span(getTranslation("programme.rounds", detail.rounds().size(), latest));
        rounds.addClassName("desk-secondary");
        add(new Div(name, rounds), next(detail.outlook(), words));
    }

    private Div next(Outlook outlook, OutlookWords words) {
        Div next = new Div();
        next.addClassName("programme-next");
        if (outlook.expected() != null) {
            next.add(new ExpectedMark());
        }
        next.add(new Span(words.line(outlook)));
        return next;
    }
}
