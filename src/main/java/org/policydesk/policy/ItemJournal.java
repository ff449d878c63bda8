package org.policydesk.policy;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what happens to items into the journal; of a change, only the fields that changed. */
@Component
class ItemJournal {
    private static final String SUBJECT = ActionItems.SUBJECT;

    private final Journal journal;
    private final CurrentUser user;

    ItemJournal(Journal journal, CurrentUser user) {
        this.journal = journal;
        this.user = user;
    }

    void created(long id, ItemEdit content) {
        journal.record(user.personIdOrNull(), SUBJECT, id, "created", null, ItemJson.text(ItemJson.tree(content)));
    }

    void amended(long id, ItemEdit before, ItemEdit after) {
        JsonNode old = ItemJson.tree(before);
        JsonNode now = ItemJson.tree(after);
        ObjectNode oldFields = changed(old, now);
        ObjectNode newFields = changed(now, old);
        if (!oldFields.isEmpty() || !newFields.isEmpty()) {
            journal.record(
                    user.personIdOrNull(), SUBJECT, id, "amended", ItemJson.text(oldFields), ItemJson.text(newFields));
        }
    }

    void moved(long id, ItemState from, ItemState to, @Nullable String reason) {
        String after = reason == null ? to.name() : to.name() + ": " + reason;
        journal.record(user.personIdOrNull(), SUBJECT, id, to.name().toLowerCase(Locale.ROOT), from.name(), after);
    }

    /** What became of handing it to a second person. */
    void submitted(long id, String what, @Nullable String note) {
        journal.record(user.personIdOrNull(), SUBJECT, id, what.toLowerCase(Locale.ROOT), null, note);
    }

    /** A draft was cut, put together with others, or that was undone; the others by their numbers. */
    void redrafted(long id, String what, Collection<Long> others) {
        String numbers = others.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        journal.record(user.personIdOrNull(), SUBJECT, id, what, null, numbers);
    }

    private static ObjectNode changed(JsonNode of, JsonNode comparedWith) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        of.properties().forEach(field -> {
            if (!field.getValue().equals(comparedWith.get(field.getKey()))) {
                fields.set(field.getKey(), field.getValue());
            }
        });
        return fields;
    }
}
