package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.Evidence;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.NewTitle;
import org.policydesk.member.Qualification;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** Every title that conditions may ask for: held with its days, known not to be held, or not known. */
class QualificationsPanel extends Div {
    /** Days before its end from which a title asks for its renewal. */
    private static final int SOON = 90;

    private final transient MemberProfile profile;
    private final transient ProfileActs acts;
    private final LocalDate today;
    private final transient Quantities names = new Quantities(Words.of(this));

    QualificationsPanel(MemberProfile profile, ProfileActs acts, LocalDate today) {
        this.profile = profile;
        this.acts = acts;
        this.today = today;
        UnorderedList list = new UnorderedList();
        list.addClassName("member-rows");
        List<String> keys = FactDictionary.standard().ofType(FactType.QUALIFICATION).stream()
                .map(FactDefinition::key)
                .toList();
        keys.forEach(key -> held(key).forEach(held -> list.add(held(held))));
        keys.stream().filter(key -> held(key).isEmpty()).forEach(key -> list.add(notHeld(key)));
        add(list);
    }

    private List<Qualification> held(String key) {
        return profile.qualifications().stream()
                .filter(held -> held.key().equals(key))
                .toList();
    }

    private Row held(Qualification held) {
        String name = names.name(held.key());
        Row row = new Row(
                name,
                validity(held),
                Row.small(details(held)),
                EvidenceLink.of(acts, held.evidenceId(), getTranslation("member.evidence")));
        if (profile.editable()) {
            row.action(getTranslation("member.renew"), name, () -> open(held.key()));
            row.action(getTranslation("member.remove"), name, () -> remove(held, name));
        }
        return row;
    }

    private Span validity(Qualification held) {
        LocalDate until = held.expiresOn();
        if (until == null) {
            return light("green", "■ " + getTranslation("member.title.held"));
        }
        if (held.expired(today)) {
            return light("red", "● " + getTranslation("member.title.expired", until.toString()));
        }
        long days = ChronoUnit.DAYS.between(today, until);
        String text = getTranslation("member.title.until", until.toString(), String.valueOf(days));
        return days <= SOON ? light("amber", "▲ " + text) : light("green", "■ " + text);
    }

    private static Span light(String colour, String text) {
        Span span = new Span(text);
        span.addClassNames("light", "light-" + colour);
        return span;
    }

    private String details(Qualification held) {
        String number = held.number();
        LocalDate issued = held.issuedOn();
        String level = held.level();
        String batch = held.batch();
        return Stream.of(
                        level == null ? "" : level,
                        batch == null ? "" : batch,
                        number == null ? "" : getTranslation("member.title.number", number),
                        issued == null ? "" : getTranslation("member.title.from", issued.toString()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Row notHeld(String key) {
        boolean known = profile.withoutQualifications().contains(key);
        String name = names.name(key);
        Row row = new Row(name, Row.small(getTranslation(known ? "member.title.none" : "member.title.unknown")));
        if (profile.editable()) {
            row.action(getTranslation("member.record"), name, () -> open(key));
            row.action(
                    getTranslation(known ? "member.title.forget" : "member.title.deny"),
                    name,
                    () -> acts.run(
                            this, (profiles, id) -> profiles.denyQualification(id, key, !known), "member.saved"));
        }
        return row;
    }

    private void open(String key) {
        new QualificationDialog(key, names.name(key), acts, today).open();
    }

    private void remove(Qualification held, String name) {
        acts.undoable(
                this,
                (profiles, id) -> profiles.removeQualification(id, held.id()),
                (profiles, id) ->
                        profiles.recordQualification(id, NewTitle.of(held), new Evidence(null, held.evidenceId())),
                "member.removed",
                name);
    }
}
