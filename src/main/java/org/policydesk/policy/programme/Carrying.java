package org.policydesk.policy.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policydesk.policy.FieldChange;
import org.policydesk.policy.ItemEdit;

/** An item's content with some of an earlier round's in place of its own. Pure. */
public final class Carrying {
    private Carrying() {}

    /** What the two have differently of all that can be taken over. */
    static Set<CarriedField> differing(ItemEdit item, ItemEdit earlier) {
        List<String> other = FieldChange.between(item, earlier).stream()
                .map(FieldChange::field)
                .toList();
        Set<CarriedField> differing = EnumSet.noneOf(CarriedField.class);
        for (CarriedField field : CarriedField.values()) {
            if (field.fields().stream().anyMatch(other::contains)) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** The item with those fields as the earlier one has them. */
    public static ItemEdit of(ItemEdit item, ItemEdit earlier, Set<CarriedField> fields) {
        ItemEdit conditions = fields.contains(CarriedField.CONDITIONS) ? earlier : item;
        ItemEdit materials = fields.contains(CarriedField.MATERIALS) ? earlier : item;
        ItemEdit times = fields.contains(CarriedField.LEAD_TIMES) ? earlier : item;
        ItemEdit channel = fields.contains(CarriedField.CHANNEL) ? earlier : item;
        ItemEdit contact = fields.contains(CarriedField.CONTACT) ? earlier : item;
        ItemEdit quotas = fields.contains(CarriedField.QUOTAS) ? earlier : item;
        ItemEdit consequence = fields.contains(CarriedField.CONSEQUENCE) ? earlier : item;
        return new ItemEdit(
                item.title(),
                item.action(),
                item.nature(),
                item.kind(),
                item.actors(),
                item.relevance(),
                item.rule(),
                item.basis(),
                times.reviewDays(),
                conditions.criterion(),
                item.factYear(),
                item.includeUndetermined(),
                materials.materials(),
                channel.channel(),
                contact.contact(),
                times.stampDays(),
                times.postDays(),
                times.reserveDays(),
                item.upstream(),
                item.byAssociation(),
                quotas.tier(),
                quotas.quotas(),
                consequence.consequence(),
                item.importance());
    }
}
