package org.policydesk.ui.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policydesk.policy.Policy;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Proposal;
import org.policydesk.policy.programme.Round;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.programme.Attempt;
import org.policydesk.ui.programme.ExpectedMark;
import org.policydesk.ui.programme.OutlookWords;

/** 批次: the other rounds of the programme that a policy belongs to; for staff also how to join one. */
final class RoundsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Policy policy;
    private final transient ReadingServices services;
    private final transient OutlookWords words;
    private final boolean staff;
    private final Div content = new Div();

    RoundsPanel(Policy policy, ReadingServices services, boolean staff, Dates dates) {
        super(dates.words().say("programme.section"));
        this.policy = policy;
        this.services = services;
        this.staff = staff;
        words = new OutlookWords(dates.words(), dates);
        setId("policy-rounds");
        content.addClassName("reading-rounds");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        setVisible(true);
        Optional<ProgrammeDetail> programme = staff
                ? services.programmes().ofPolicy(policy.id())
                : services.publishedProgrammes().ofPolicy(policy.id());
        if (programme.isPresent()) {
            show(programme.get());
        } else if (staff) {
            services.proposals().ofPolicy(policy.id()).ifPresentOrElse(this::ask, this::offer);
        } else {
            setVisible(false);
        }
    }

    private void show(ProgrammeDetail detail) {
        Anchor name = new Anchor(
                "programme/" + detail.programme().id(), detail.programme().name());
        name.addClassName("programme-name");
        OrderedList rounds = new OrderedList();
        rounds.addClassName("reading-list");
        detail.rounds().reversed().forEach(round -> rounds.add(line(round)));
        Div next = new Div();
        next.addClassName("programme-next");
        if (detail.outlook().expected() != null) {
            next.add(new ExpectedMark());
        }
        next.add(new Span(words.line(detail.outlook())));
        content.add(name, next, rounds);
    }

    private ListItem line(Round round) {
        Span when = new Span(words.window(round.opens(), round.due()));
        when.addClassName("desk-secondary");
        String label = round.edition().label();
        boolean here = round.edition().policyId() == policy.id();
        ListItem line = new ListItem();
        line.add(
                here
                        ? new Span(label + " · " + getTranslation("programme.section.this"))
                        : new Anchor("policy/" + round.edition().policyId(), label),
                when);
        return line;
    }

    private void ask(Proposal proposal) {
        String others = proposal.rounds().stream()
                .filter(round -> round.policy().id() == policy.id())
                .map(Proposal.ProposedRound::label)
                .collect(Collectors.joining());
        Paragraph question = new Paragraph(getTranslation("programme.section.proposed", proposal.name(), others));
        Button yes = new Button(getTranslation("programme.section.confirm"), click -> accept(proposal));
        yes.addThemeVariants(ButtonVariant.SMALL);
        yes.setId("round-confirm");
        Button no = new Button(getTranslation("programme.section.refuse"), click -> {
            services.editions().refuse(policy.id());
            show();
        });
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        no.setId("round-refuse");
        Div acts = new Div(yes, no);
        acts.addClassName("programme-acts");
        content.add(question, acts);
    }

    private void accept(Proposal proposal) {
        Programme known = proposal.programme();
        List<Long> policies =
                proposal.rounds().stream().map(round -> round.policy().id()).toList();
        Attempt.of(this, () -> {
            if (known != null) {
                services.editions().join(known.id(), policy.id(), null);
            } else {
                services.editions().create(proposal.name(), policies);
            }
        });
        show();
    }

    private void offer() {
        Span none = new Span(getTranslation("programme.section.none"));
        none.addClassName("desk-secondary");
        content.add(none, new JoinFields(services, policy, this::show));
    }
}
