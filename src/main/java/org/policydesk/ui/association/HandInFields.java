package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.ui.rule.WorkingDaysField;

/** What is handed in, where, and how long its preparation takes. */
final class HandInFields extends Div {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 2;

    private final Rows<MaterialRow> materials;
    private final transient MaterialEditing editing;
    private final Runnable changed;
    private final TextField channel = new TextField(getTranslation("policy.field.channel"));
    private final TextField contact = new TextField(getTranslation("policy.field.contact"));
    private final WorkingDaysField stamp;
    private final WorkingDaysField post;
    private final WorkingDaysField reserve;

    HandInFields(MaterialEditing editing, Runnable changed) {
        this.editing = editing;
        this.changed = changed;
        materials = new Rows<>(
                "policy.material.add",
                "material-add",
                () -> new MaterialRow(new Material("", true, USUAL_DAYS), editing, changed),
                changed);
        stamp = days("stampDays");
        post = days("postDays");
        reserve = days("reserveDays");
        channel.setId("item-channel");
        contact.setId("item-contact");
        channel.addClassName("wide-field");
        contact.addClassName("wide-field");
        add(materials, row(channel, contact), row(stamp, post, reserve));
    }

    void write(ItemEdit edit) {
        materials.set(edit.materials().stream()
                .map(one -> new MaterialRow(one, editing, changed))
                .toList());
        channel.setValue(edit.channel() == null ? "" : edit.channel());
        contact.setValue(edit.contact() == null ? "" : edit.contact());
        stamp.setValue(edit.stampDays());
        post.setValue(edit.postDays());
        reserve.setValue(edit.reserveDays());
    }

    List<Material> materials() {
        return materials.all().stream().map(MaterialRow::read).toList();
    }

    @Nullable
    String channel() {
        return channel.getValue().isBlank() ? null : channel.getValue().strip();
    }

    @Nullable
    String contact() {
        return contact.getValue().isBlank() ? null : contact.getValue().strip();
    }

    int stampDays() {
        return stamp.days();
    }

    int postDays() {
        return post.days();
    }

    int reserveDays() {
        return reserve.days();
    }

    /** All of it, as the start-by date is counted. */
    LeadTimes leadTimes() {
        int longest = materials().stream().mapToInt(Material::leadDays).max().orElse(0);
        return LeadTimes.of(
                longest,
                reserveDays(),
                new LeadTimes.Step("stamp", stampDays()),
                new LeadTimes.Step("post", postDays()));
    }

    private WorkingDaysField days(String name) {
        WorkingDaysField field = new WorkingDaysField(getTranslation("policy.field." + name), name, changed);
        field.setId("item-" + name);
        return field;
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }
}
