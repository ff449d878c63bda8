package org.policydesk.policy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of an item that two contents have differently.
 *
 * @param field its name, as in {@link ItemEdit}
 * @param before its value in the first, null where that leaves it open
 * @param after its value in the second
 */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {
    /** What is other, in the order of the fields; none if the two are equal. */
    public static List<FieldChange> between(ItemEdit before, ItemEdit after) {
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent field : ItemEdit.class.getRecordComponents()) {
            Object old = value(field, before);
            Object now = value(field, after);
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange(field.getName(), old, now));
            }
        }
        return changes;
    }

    private static @Nullable Object value(RecordComponent field, ItemEdit of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
