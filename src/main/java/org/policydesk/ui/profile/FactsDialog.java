package org.policydesk.ui.profile;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.FactValue;
import org.policydesk.member.MemberProfile;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** Asks for the facts of one fiscal year; an emptied field means that the fact is not known after all. */
class FactsDialog extends FormDialog {
    private static final int YEARS = 6;
    /** What most conditions ask for. */
    private static final Set<String> OPEN = Set.of("income", "people", "research", "records");

    private final transient MemberProfile profile;
    private final transient ProfileActs acts;
    private final Select<Integer> year = field("fiscalYear", new Select<>());
    private final EvidenceField evidence;
    private final Map<String, BigDecimalField> amounts = new LinkedHashMap<>();

    FactsDialog(MemberProfile profile, ProfileActs acts, LocalDate today) {
        super("");
        setHeaderTitle(getTranslation("member.facts.edit"));
        this.profile = profile;
        this.acts = acts;
        year.setLabel(getTranslation("member.field.fiscalYear"));
        year.setItems(
                Stream.iterate(today.getYear(), one -> one - 1).limit(YEARS).toList());
        year.setItemLabelGenerator(String::valueOf);
        add(new Paragraph(getTranslation("member.facts.help")), year);
        FactDictionary.standard().yearlyByGroup().forEach(this::group);
        evidence = new EvidenceField(acts);
        field("source", evidence.withSource()).setHelperText(getTranslation("member.help.source"));
        add(evidence);
        year.addValueChangeListener(change -> show(change.getValue()));
        year.setValue(today.getYear() - 1);
    }

    private void group(String name, List<FactDefinition> facts) {
        FormLayout form = new FormLayout();
        facts.stream()
                .filter(fact -> fact.type() == FactType.NUMBER && !fact.derived())
                .forEach(fact -> form.add(amount(fact)));
        if (form.getChildren().findAny().isPresent()) {
            Details details = new Details(getTranslation("member.facts.group." + name), form);
            details.setId("member-facts-group-" + name);
            details.setOpened(OPEN.contains(name));
            details.setWidthFull();
            add(details);
        }
    }

    /** A fault in a folded group would not be seen. */
    @Override
    void reveal(String name) {
        BigDecimalField amount = amounts.get(name);
        if (amount != null) {
            amount.getParent().flatMap(form -> form.getParent()).ifPresent(at -> {
                if (at instanceof Details details) {
                    details.setOpened(true);
                }
            });
        }
    }

    private BigDecimalField amount(FactDefinition fact) {
        BigDecimalField amount = field(fact.key(), new BigDecimalField());
        boolean chinese = getTranslation("component.language").startsWith("zh");
        amount.setLabel(new Quantities(Words.of(this)).name(fact.key()));
        amount.setSuffixComponent(
                new Span(chinese ? fact.unit().zh() : fact.unit().en()));
        amounts.put(fact.key(), amount);
        return amount;
    }

    private void show(int fiscalYear) {
        Map<String, BigDecimal> known = known(fiscalYear);
        amounts.forEach((key, amount) -> {
            amount.setInvalid(false);
            amount.setValue(known.get(key));
        });
    }

    private Map<String, BigDecimal> known(int fiscalYear) {
        Map<String, BigDecimal> known = new HashMap<>();
        profile.facts().stream()
                .filter(fact -> fact.fiscalYear() == fiscalYear)
                .forEach((FactValue fact) -> known.put(fact.key(), fact.value()));
        return known;
    }

    @Override
    void save() {
        int fiscalYear = year.getValue();
        Map<String, BigDecimal> known = known(fiscalYear);
        Map<String, Optional<BigDecimal>> changed = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> {
            BigDecimal typed = amount.getValue();
            if (!Objects.equals(typed, known.get(key))) {
                changed.put(key, Optional.ofNullable(typed));
            }
        });
        acts.strictly((profiles, id) -> profiles.recordFacts(id, fiscalYear, changed, evidence.evidence()));
        Messages.success(this, "member.facts.saved", String.valueOf(fiscalYear));
    }
}
