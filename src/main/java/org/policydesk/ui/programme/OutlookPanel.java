package org.policydesk.ui.programme;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.programme.Outlook;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.task.MatchPreview;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.ProgrammeWatch;
import org.policydesk.ui.component.Panel;

/** What comes next of a programme, why that is expected, and whom it may concern. */
final class OutlookPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final List<Outcome> SHOWN = List.of(Outcome.FIT, Outcome.UNDETERMINED, Outcome.TO_CONFIRM);

    private final boolean expects;

    OutlookPanel(ProgrammeDetail programme, OutlookWords words) {
        super(words.words().say("programme.outlook"));
        Outlook outlook = programme.outlook();
        setId("programme-outlook");
        addClassName("programme-outlook");
        ExpectedWindow expected = outlook.expected();
        expects = expected != null;
        Div line = new Div();
        line.addClassName("programme-next");
        if (expected != null) {
            line.add(new ExpectedMark());
        }
        Span what = new Span(words.line(outlook));
        what.addClassName("programme-when");
        line.add(what);
        add(line);
        boolean drafts = programme.rounds().stream().anyMatch(round -> round.due() != null && !round.vouched());
        if (expected == null && outlook.current() == null && drafts) {
            add(new Paragraph(getTranslation("programme.expected.drafts")));
        }
        if (expected != null) {
            Paragraph why = new Paragraph(words.basis(expected));
            why.addClassName("desk-secondary");
            Paragraph caution = new Paragraph(getTranslation("programme.caution"));
            caution.addClassName("desk-secondary");
            add(why, caution);
        }
    }

    /** Shows staff how members meet the last round's conditions. */
    void count(MatchPreview preview) {
        if (!expects || preview.verdicts().isEmpty()) {
            return;
        }
        Div counts = new Div(new Span(getTranslation("programme.watching")));
        counts.addClassName("programme-counts");
        counts.setId("programme-counts");
        for (Outcome outcome : SHOWN) {
            List<String> names = preview.verdicts().stream()
                    .filter(one -> one.outcome() == outcome)
                    .map(OutlookPanel::name)
                    .toList();
            String label = getTranslation("component.outcome." + outcome) + " " + names.size();
            if (names.isEmpty()) {
                counts.add(new Span(label));
            } else {
                Details who = new Details(
                        label,
                        new Span(names.stream()
                                .collect(Collectors.joining(getTranslation("component.list.separator")))));
                who.addClassName("match-" + outcome.name().toLowerCase(Locale.ROOT));
                counts.add(who);
            }
        }
        add(counts);
    }

    /** Tells a company's people that they should watch for it. */
    void own(ProgrammeWatch watch) {
        Paragraph own = new Paragraph(getTranslation("programme.watch." + watch.outcome()));
        own.setId("programme-own");
        add(own);
    }

    private static String name(MemberVerdict verdict) {
        return verdict.member().name();
    }
}
