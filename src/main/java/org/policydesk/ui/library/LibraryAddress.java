package org.policydesk.ui.library;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.library.LibraryQuery;
import org.policydesk.policy.library.LibraryState;

/** What is looked for, as it stands in the page's address, so that it can be sent and come back to. Pure. */
final class LibraryAddress {
    private LibraryAddress() {}

    /** What the address asks for; what it misspells is passed over. */
    static LibraryQuery read(QueryParameters address) {
        return new LibraryQuery(
                one(address, "q"),
                one(address, "issuer"),
                one(address, "region"),
                one(address, "genre"),
                year(one(address, "year")),
                state(one(address, "state")),
                number(one(address, "programme")));
    }

    static QueryParameters write(LibraryQuery query) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", query.words());
        put(parts, "issuer", query.issuer());
        put(parts, "region", query.region());
        put(parts, "genre", query.genre());
        put(parts, "year", query.year());
        put(parts, "state", query.state());
        put(parts, "programme", query.programme());
        return QueryParameters.simple(parts);
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parts.put(name, value.toString());
        }
    }

    private static @Nullable String one(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text != null && text.matches("[0-9]{4}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable LibraryState state(@Nullable String text) {
        return Stream.of(LibraryState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
