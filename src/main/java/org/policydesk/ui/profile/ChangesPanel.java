package org.policydesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.member.Confirmation;
import org.policydesk.member.MemberChange;
import org.policydesk.member.Question;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** Who changed what and when, newest first, a page at a time. */
class ChangesPanel extends Div {
    private static final int PAGE = 50;

    private final transient List<MemberChange> changes;
    private final transient Dates dates;
    private final transient ProfileActs acts;
    private final transient ChangeWords texts;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    ChangesPanel(List<MemberChange> changes, List<Confirmation> confirmations, ProfileActs acts, LocalDate today) {
        this.acts = acts;
        this.texts = new ChangeWords(
                Words.of(this),
                confirmations.stream()
                        .map(Confirmation::question)
                        .collect(Collectors.toMap(Question::id, Question::text)));
        this.changes = changes;
        this.dates = new Dates(Words.of(this), today);
        list.addClassName("member-rows");
        more = new Button(getTranslation("member.change.more"), click -> showMore());
        add(list, more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(changes.size(), shown + PAGE);
        changes.subList(shown, until).forEach(change -> list.add(row(change)));
        shown = until;
        more.setVisible(shown < changes.size());
    }

    private Row row(MemberChange change) {
        String by = change.by();
        String source = change.source();
        return new Row(
                texts.of(change),
                Row.small(source == null ? "" : getTranslation("member.change.source", source)),
                EvidenceLink.of(acts, change.evidenceId(), getTranslation("member.evidence")),
                Row.small((by == null ? getTranslation("member.system") : by) + " · " + dates.moment(change.at())));
    }
}
