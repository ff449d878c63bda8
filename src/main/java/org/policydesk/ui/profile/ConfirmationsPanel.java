package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.policydesk.member.Confirmation;
import org.policydesk.member.MemberProfile;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Words;

/** What people answered to conditions that only a person can judge; the questions are asked on the tasks. */
class ConfirmationsPanel extends Div {
    private final transient Dates dates;

    ConfirmationsPanel(MemberProfile profile, ProfileActs acts, LocalDate today) {
        this.dates = new Dates(Words.of(this), today);
        if (profile.confirmations().isEmpty()) {
            add(new EmptyState(
                    getTranslation("member.confirmation.empty"), getTranslation("member.confirmation.empty.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("member-rows");
        profile.confirmations().forEach(one -> list.add(row(one, acts, profile.editable())));
        add(list);
    }

    private Row row(Confirmation one, ProfileActs acts, boolean editable) {
        String note = one.note();
        String by = one.by();
        Row row = new Row(
                one.question().text(),
                Row.small(getTranslation(
                        one.answer() ? "member.confirmation.yes" : "member.confirmation.no",
                        by == null ? getTranslation("member.system") : by,
                        dates.moment(one.at()))),
                Row.small(note == null ? "" : note));
        if (editable) {
            row.action(
                    getTranslation(one.answer() ? "member.confirmation.toNo" : "member.confirmation.toYes"),
                    one.question().text(),
                    () -> acts.undoable(
                            this,
                            (profiles, id) -> profiles.confirm(id, one.question(), !one.answer(), null),
                            (profiles, id) -> profiles.confirm(id, one.question(), one.answer(), note),
                            "member.saved"));
        }
        return row;
    }
}
