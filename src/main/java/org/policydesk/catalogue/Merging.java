package org.policydesk.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.policydesk.policy.ItemEdit;

/** An item's content with some of another's fields in place of its own. Pure. */
final class Merging {
    private Merging() {}

    static ItemEdit of(ItemEdit own, ItemEdit other, Set<String> fields) {
        RecordComponent[] parts = ItemEdit.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                ItemEdit from = fields.contains(parts[i].getName()) ? other : own;
                values[i] = parts[i].getAccessor().invoke(from);
            }
            return ItemEdit.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
