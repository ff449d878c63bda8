package org.policydesk.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.Evidence;
import org.policydesk.member.Industries;
import org.policydesk.member.Industry;
import org.policydesk.member.LegalForm;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.Ownership;
import org.policydesk.member.Region;
import org.policydesk.member.Regions;
import org.policydesk.ui.component.DayField;

/** Asks for a company's particulars, of a new member or of one that is there. */
public class ParticularsDialog extends FormDialog {
    private final transient BiConsumer<MemberParticulars, Evidence> saved;
    private final @Nullable EvidenceField evidence;
    /** What stood there without a code. */
    private @Nullable String typedName;

    private final TextField name = field("name", new TextField());
    private final TextField creditCode = field("creditCode", new TextField());
    private final ComboBox<Region> region = field("regionCode", new ComboBox<>());
    private final ComboBox<Industry> industry = field("industryCode", new ComboBox<>());
    private final ComboBox<String> branch = field("branch", new ComboBox<>());
    private final Select<Ownership> ownership = field("ownership", new Select<>());
    private final Select<LegalForm> legalForm = field("legalForm", new Select<>());
    private final Select<Boolean> aboveScale = field("aboveScale", new Select<>());
    private final TextField centralGroup = field("centralGroup", new TextField());
    private final DayField foundedOn;
    private final TextArea formerNames = field("formerNames", new TextArea());
    private final TextArea recommendingUnits = field("recommendingUnits", new TextArea());

    /**
     * @param titleKey the bundle key of its title
     * @param branches branches to choose from; others may be typed
     * @param before what the fields begin with; null for a new member
     * @param saved told the particulars; may throw what the member module throws
     */
    public ParticularsDialog(
            String titleKey,
            List<String> branches,
            @Nullable MemberParticulars before,
            LocalDate today,
            Consumer<MemberParticulars> saved) {
        this(titleKey, branches, before, today, null, (particulars, none) -> saved.accept(particulars));
    }

    /**
     * @param evidence asks for what the changes rest on; null: it isn't asked
     * @param saved told the particulars and what they rest on
     */
    ParticularsDialog(
            String titleKey,
            List<String> branches,
            @Nullable MemberParticulars before,
            LocalDate today,
            @Nullable EvidenceField evidence,
            BiConsumer<MemberParticulars, Evidence> saved) {
        super("");
        setHeaderTitle(getTranslation(titleKey));
        this.saved = saved;
        this.evidence = evidence;
        foundedOn = field("foundedOn", new DayField(label("foundedOn"), today));
        name.setLabel(label("name"));
        name.setRequiredIndicatorVisible(true);
        creditCode.setLabel(label("creditCode"));
        creditCode.setRequiredIndicatorVisible(true);
        region.setLabel(label("regionCode"));
        region.setItems(Regions.standard().all());
        region.setItemLabelGenerator(Region::fullName);
        region.setRequiredIndicatorVisible(true);
        industry.setLabel(label("industry"));
        industry.setItems(Industries.standard().all());
        industry.setItemLabelGenerator(Industry::label);
        industry.setHelperText(getTranslation("member.help.industry"));
        industry.setClearButtonVisible(true);
        branch.setLabel(label("branch"));
        branch.setItems(branches);
        branch.setAllowCustomValue(true);
        branch.addCustomValueSetListener(typed -> branch.setValue(typed.getDetail()));
        ownership.setLabel(label("ownership"));
        ownership.setItems(Ownership.values());
        ownership.setEmptySelectionAllowed(true);
        ownership.setItemLabelGenerator(
                one -> one == null ? getTranslation("member.unknown") : getTranslation("member.ownership." + one));
        legalForm.setLabel(label("legalForm"));
        legalForm.setItems(LegalForm.values());
        legalForm.setEmptySelectionAllowed(true);
        legalForm.setItemLabelGenerator(
                one -> one == null ? getTranslation("member.unknown") : getTranslation("member.legalForm." + one));
        aboveScale.setLabel(label("aboveScale"));
        aboveScale.setItems(true, false);
        aboveScale.setEmptySelectionAllowed(true);
        aboveScale.setItemLabelGenerator(
                one -> one == null ? getTranslation("member.unknown") : getTranslation("member.answer." + one));
        centralGroup.setLabel(label("centralGroup"));
        formerNames.setLabel(label("formerNames"));
        formerNames.setHelperText(getTranslation("member.help.lines"));
        recommendingUnits.setLabel(label("recommendingUnits"));
        recommendingUnits.setHelperText(getTranslation("member.help.recommendingUnits"));
        add(new FormLayout(
                name,
                creditCode,
                region,
                branch,
                industry,
                ownership,
                legalForm,
                aboveScale,
                centralGroup,
                foundedOn,
                formerNames,
                recommendingUnits));
        if (evidence != null) {
            add(evidence);
        }
        if (before != null) {
            show(before);
            name.addValueChangeListener(change -> rename(before.name()));
        }
    }

    @Override
    void save() {
        Region chosen = region.getValue();
        MemberParticulars typed = new MemberParticulars(
                name.getValue(),
                formerNames.getValue().lines().toList(),
                creditCode.getValue(),
                chosen == null ? "" : chosen.code(),
                code(),
                code() == null ? typedName : null,
                branch.getValue(),
                ownership.getValue(),
                centralGroup.getValue(),
                foundedOn.getValue(),
                recommendingUnits.getValue().lines().toList(),
                legalForm.getValue(),
                aboveScale.getValue());
        saved.accept(typed, evidence == null ? Evidence.NONE : evidence.evidence());
    }

    /** The name it had stays known; whoever only mends a slip takes it out again. */
    private void rename(String old) {
        List<String> names = formerNames.getValue().lines().toList();
        if (!name.getValue().isBlank() && !name.getValue().strip().equals(old) && !names.contains(old)) {
            formerNames.setValue(String.join(
                    "\n", Stream.concat(Stream.of(old), names.stream()).toList()));
        }
    }

    private void show(MemberParticulars p) {
        name.setValue(p.name());
        creditCode.setValue(p.creditCode());
        Regions.standard().find(p.regionCode()).ifPresent(region::setValue);
        typedName = p.industryName();
        Optional.ofNullable(p.industryCode())
                .flatMap(Industries.standard()::find)
                .ifPresent(industry::setValue);
        branch.setValue(p.branch());
        ownership.setValue(p.ownership());
        legalForm.setValue(p.legalForm());
        aboveScale.setValue(p.aboveScale());
        centralGroup.setValue(blank(p.centralGroup()));
        foundedOn.setValue(p.foundedOn());
        formerNames.setValue(String.join("\n", p.formerNames()));
        recommendingUnits.setValue(String.join("\n", p.recommendingUnits()));
    }

    private @Nullable String code() {
        Industry chosen = industry.getValue();
        return chosen == null ? null : chosen.code();
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String label(String field) {
        return getTranslation("member.field." + field);
    }
}
