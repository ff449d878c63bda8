package org.policydesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.LegalForm;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.Ownership;

/** The company's particulars; staff may change them. */
class ParticularsPanel extends Div {
    private final DescriptionList list = new DescriptionList();

    ParticularsPanel(MemberProfile profile, ProfileActs acts, boolean staff, LocalDate today) {
        MemberParticulars p = profile.particulars();
        list.addClassName("member-particulars");
        line("creditCode", p.creditCode());
        line("regionCode", profile.region().fullName());
        line("recommendingUnits", recommending(profile));
        line(
                "industry",
                Stream.of(blank(p.industryCode()), blank(p.industryName()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
        Ownership ownership = p.ownership();
        line("ownership", ownership == null ? "" : getTranslation("member.ownership." + ownership));
        LegalForm legalForm = p.legalForm();
        line("legalForm", legalForm == null ? "" : getTranslation("member.legalForm." + legalForm));
        Boolean aboveScale = p.aboveScale();
        line("aboveScale", aboveScale == null ? "" : getTranslation("member.answer." + aboveScale));
        line("centralGroup", blank(p.centralGroup()));
        line("branch", blank(p.branch()));
        line("foundedOn", founded(p.foundedOn(), today));
        line("formerNames", String.join("\n", p.formerNames()));
        line("active", getTranslation(profile.active() ? "member.active" : "member.left"));
        add(list);
        if (staff) {
            add(actions(profile, acts, today));
        }
    }

    private Div actions(MemberProfile profile, ProfileActs acts, LocalDate today) {
        Button edit = new Button(getTranslation("member.edit"), click -> new ParticularsDialog(
                        "member.edit.title",
                        List.of(),
                        profile.particulars(),
                        today,
                        new EvidenceField(acts).withSourceHelp("member.help.changeSource"),
                        (changed, evidence) -> acts.strictly((profiles, id) ->
                                profiles.update(id, profile.version(), changed, profile.active(), evidence)))
                .open());
        edit.setId("member-edit");
        Button leave = new Button(
                getTranslation(profile.active() ? "member.leave" : "member.rejoin"), click -> toggle(profile, acts));
        Div actions = new Div(edit, leave);
        actions.addClassName("member-actions");
        return actions;
    }

    private void toggle(MemberProfile profile, ProfileActs acts) {
        acts.undoable(
                this,
                (profiles, id) -> profiles.update(id, profile.version(), profile.particulars(), !profile.active()),
                (profiles, id) -> profiles.update(id, profile.version() + 1, profile.particulars(), profile.active()),
                profile.active() ? "member.leave.done" : "member.rejoin.done",
                profile.particulars().name());
    }

    private String recommending(MemberProfile profile) {
        String units = String.join(getTranslation("component.list.separator"), profile.recommendingUnits());
        return profile.particulars().recommendingUnits().isEmpty()
                ? getTranslation("member.recommending.derived", units)
                : units;
    }

    private String founded(@Nullable LocalDate on, LocalDate today) {
        return on == null
                ? ""
                : getTranslation("member.founded", on.toString(), String.valueOf(ChronoUnit.YEARS.between(on, today)));
    }

    private void line(String field, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("member.field." + field)),
                new DescriptionList.Description(value.isEmpty() ? getTranslation("member.unknown") : value));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
