package org.policydesk.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.Proposal;
import org.policydesk.policy.programme.Proposal.ProposedRound;
import org.policydesk.policy.programme.Proposals;
import org.policydesk.ui.component.Messages;

/** Policies that by their titles belong together, each group with a yes and a no. */
final class ProposalsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient Proposals proposals;
    private final transient Editions editions;
    private final transient Runnable changed;

    ProposalsPanel(Proposals proposals, Editions editions, Runnable changed) {
        this.proposals = proposals;
        this.editions = editions;
        this.changed = changed;
        addClassNames("panel", "programme-proposals");
        setId("programme-proposals");
    }

    void show() {
        removeAll();
        List<Proposal> all = proposals.all();
        setVisible(!all.isEmpty());
        H2 heading = new H2(getTranslation("programme.proposals", all.size()));
        heading.addClassName("panel-title");
        add(heading);
        all.stream().limit(SHOWN).forEach(one -> add(group(one)));
        if (all.size() > SHOWN) {
            Span more = new Span(getTranslation("programme.proposals.more", all.size() - SHOWN));
            more.addClassName("desk-secondary");
            add(more);
        }
    }

    private Div group(Proposal proposal) {
        Programme known = proposal.programme();
        Span name =
                new Span(known == null ? proposal.name() : getTranslation("programme.proposal.joins", proposal.name()));
        name.addClassName("programme-name");
        UnorderedList rounds = new UnorderedList();
        rounds.addClassName("programme-proposed");
        for (ProposedRound round : proposal.rounds()) {
            Span label = new Span(round.label());
            label.addClassName("programme-label");
            Anchor title =
                    new Anchor("policy/" + round.policy().id(), round.policy().title());
            rounds.add(new ListItem(label, title));
        }
        Button yes = new Button(
                getTranslation(known == null ? "programme.proposal.make" : "programme.proposal.join"),
                click -> accept(proposal));
        yes.setDisableOnClick(true);
        yes.addThemeVariants(ButtonVariant.SMALL);
        Button no = new Button(getTranslation("programme.proposal.refuse"), click -> refuse(proposal));
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        long first = proposal.rounds().getFirst().policy().id();
        yes.setId("proposal-yes-" + first);
        no.setId("proposal-no-" + first);
        yes.setAriaLabel(yes.getText() + " · " + proposal.name());
        no.setAriaLabel(no.getText() + " · " + proposal.name());
        Div acts = new Div(yes, no);
        acts.addClassName("programme-acts");
        Div group = new Div(name, rounds, acts);
        group.addClassName("programme-proposal");
        return group;
    }

    private void accept(Proposal proposal) {
        Programme known = proposal.programme();
        List<Long> policies =
                proposal.rounds().stream().map(round -> round.policy().id()).toList();
        if (known == null) {
            if (Attempt.of(this, () -> editions.create(proposal.name(), policies))) {
                Messages.success(this, "programme.made", proposal.name());
            }
        } else if (Attempt.of(this, () -> policies.forEach(policy -> editions.join(known.id(), policy, null)))) {
            Messages.success(this, "programme.joined", proposal.name());
        }
        changed.run();
    }

    private void refuse(Proposal proposal) {
        proposal.rounds().forEach(round -> editions.refuse(round.policy().id()));
        Messages.success(this, "programme.refused", proposal.name());
        changed.run();
    }
}
