package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.policydesk.succession.Succession;
import org.policydesk.succession.SuccessionDesk;
import org.policydesk.ui.component.Dates;

/** 接任提名 that wait for the association; nothing where there are none. */
class SuccessionCards extends Section {
    private static final long serialVersionUID = 1L;

    private final transient SuccessionDesk desk;
    private final transient Dates dates;
    private final transient Runnable changed;

    SuccessionCards(SuccessionDesk desk, Dates dates, Runnable changed) {
        this.desk = desk;
        this.dates = dates;
        this.changed = changed;
        setId("successions");
        addClassNames("panel", "succession-cards");
        refresh();
    }

    private void refresh() {
        List<Succession> waiting = desk.waiting();
        removeAll();
        setVisible(!waiting.isEmpty());
        H2 title = new H2(getTranslation("succession.waiting", waiting.size()));
        title.addClassName("panel-title");
        add(title);
        waiting.forEach(one -> add(card(one)));
    }

    private Div card(Succession proposal) {
        Div what = new Div(getTranslation(
                proposal.leaves() ? "succession.line.leaves" : "succession.line.stays",
                proposal.companyName(),
                proposal.leaverName(),
                proposal.successorName()));
        what.addClassName("succession-what");
        Div more = new Div();
        more.addClassName("desk-secondary");
        if (!proposal.successorEmail().isEmpty()) {
            more.add(new Div(getTranslation(
                    proposal.knownAs().isEmpty() ? "succession.newcomer" : "succession.known",
                    proposal.successorEmail(),
                    proposal.knownAs())));
        }
        if (!proposal.word().isEmpty()) {
            more.add(new Div(getTranslation("succession.word", proposal.word())));
        }
        more.add(new Div(getTranslation("succession.by", proposal.proposedBy(), dates.moment(proposal.proposedAt()))));
        Button decline = new Button(
                getTranslation("succession.decline"), click -> new DeclineDialog(desk, proposal, this::done).open());
        decline.setId("succession-decline-" + proposal.id());
        Button confirm = new Button(
                getTranslation("succession.confirm"), click -> new SuccessionDialog(desk, proposal, this::done).open());
        confirm.setId("succession-confirm-" + proposal.id());
        confirm.addThemeVariants(ButtonVariant.SMALL);
        decline.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Span acts = new Span(confirm, decline);
        acts.addClassName("succession-acts");
        Div card = new Div(new Div(what, more), acts);
        card.addClassName("succession-card");
        return card;
    }

    private void done() {
        refresh();
        changed.run();
    }
}
