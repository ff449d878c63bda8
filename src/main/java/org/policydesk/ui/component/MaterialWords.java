package org.policydesk.ui.component;

import java.util.ArrayList;
import java.util.List;
import org.policydesk.policy.Material;

/** How a document is handed in, in words. Immutable. */
public record MaterialWords(Words words) {
    /** Copies and seal; nothing where neither is said. */
    public List<String> asked(Material material) {
        List<String> parts = new ArrayList<>();
        if (material.copies() > 0) {
            parts.add(words.say("editor.material.copies.of", material.copies()));
        }
        if (material.stamped()) {
            parts.add(words.say("editor.material.stamped"));
        }
        return parts;
    }
}
