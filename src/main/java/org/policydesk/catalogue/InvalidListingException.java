package org.policydesk.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A listing that cannot be. */
class InvalidListingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param field the field's name, as it stands in the file */
    InvalidListingException(String field, String problem) {
        super(field + ": " + problem);
    }

    static void require(boolean holds, String field, String problem) {
        if (!holds) {
            throw new InvalidListingException(field, problem);
        }
    }

    /** A text that has to be there. */
    static void text(@Nullable String value, String field) {
        require(value != null && !value.isBlank(), field, "missing");
    }

    /** Names of which none may stand twice. */
    static void once(Stream<String> names, String field, String problem) {
        List<String> all = names.toList();
        require(all.stream().distinct().count() == all.size(), field, problem);
    }
}
