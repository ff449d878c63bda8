package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.Evidence;
import org.policydesk.member.Incident;
import org.policydesk.member.MemberProfile;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** Every kind of incident that bars: what is on record, known not to have been, or not known. */
class IncidentsPanel extends Div {
    /** What most conditions look back on. */
    private static final int YEARS = 3;

    private final transient MemberProfile profile;
    private final transient ProfileActs acts;
    private final LocalDate today;
    private final transient Quantities names = new Quantities(Words.of(this));

    IncidentsPanel(MemberProfile profile, ProfileActs acts, LocalDate today) {
        this.profile = profile;
        this.acts = acts;
        this.today = today;
        Paragraph help = new Paragraph(getTranslation("member.incident.help"));
        help.addClassName("desk-secondary");
        UnorderedList list = new UnorderedList();
        list.addClassName("member-rows");
        FactDictionary.standard().ofType(FactType.INCIDENT).stream()
                .map(FactDefinition::key)
                .forEach(kind -> kind(list, kind));
        add(help, list);
    }

    private void kind(UnorderedList list, String kind) {
        List<Incident> recorded = profile.incidents().stream()
                .filter(one -> one.kind().equals(kind))
                .toList();
        recorded.forEach(one -> list.add(recorded(one)));
        if (recorded.isEmpty()) {
            list.add(none(kind));
        }
    }

    private Row recorded(Incident one) {
        String name = names.name(one.kind());
        String note = one.note();
        Row row = new Row(
                name,
                Row.small(getTranslation(
                        one.day().isAfter(today.minusYears(YEARS)) ? "member.incident.counts" : "member.incident.over",
                        one.day().toString(),
                        one.day().plusYears(YEARS).toString())),
                Row.small(note == null ? "" : note),
                EvidenceLink.of(acts, one.evidenceId(), getTranslation("member.evidence")));
        if (profile.editable()) {
            row.action(getTranslation("member.record"), name, () -> open(one.kind()));
            row.action(getTranslation("member.remove"), name, () -> remove(one, name));
        }
        return row;
    }

    private Row none(String kind) {
        boolean known = profile.withoutIncidents().contains(kind);
        String name = names.name(kind);
        Row row = new Row(name, Row.small(getTranslation(known ? "member.incident.none" : "member.incident.unknown")));
        if (profile.editable()) {
            row.action(getTranslation("member.record"), name, () -> open(kind));
            row.action(
                    getTranslation(known ? "member.title.forget" : "member.incident.deny"),
                    name,
                    () -> acts.run(
                            this,
                            (profiles, id) -> acts.services().incidents().deny(id, kind, !known),
                            "member.saved"));
        }
        return row;
    }

    private void open(String kind) {
        new IncidentDialog(kind, names.name(kind), acts, today).open();
    }

    private void remove(Incident one, String name) {
        acts.undoable(
                this,
                (profiles, id) -> acts.services().incidents().remove(id, one.id()),
                (profiles, id) -> acts.services()
                        .incidents()
                        .record(id, one.kind(), one.day(), one.note(), new Evidence(null, one.evidenceId())),
                "member.removed",
                name);
    }
}
