package org.policydesk.ui.association;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.Lapse;
import org.policydesk.task.Light;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;

/** Which tasks are listed, as it stands in the page's address, so that it can be sent, saved and come back to. Pure. */
public final class TaskAddress {
    private TaskAddress() {}

    /** What the address asks for; what it misspells is passed over. */
    static TaskFilter read(QueryParameters address) {
        return new TaskFilter(
                one(address, "q"),
                several(address, "state", TaskState.class),
                several(address, "light", Light.class),
                number(address, "member"),
                number(address, "item"),
                number(address, "owner"),
                Objects.requireNonNullElse(first(address, "tab", TaskFilter.Tab.class), TaskFilter.Tab.OPEN),
                new TaskScope(
                        one(address, "branch"),
                        region(one(address, "region")),
                        number(address, "programme"),
                        month(one(address, "due")),
                        year(one(address, "year")),
                        switch (one(address, "known")) {
                            case "yes" -> Boolean.TRUE;
                            case "no" -> Boolean.FALSE;
                            case null, default -> null;
                        },
                        first(address, "reached", Step.class),
                        first(address, "at", Step.class),
                        first(address, "why", Lapse.class)));
    }

    static QueryParameters write(TaskFilter filter) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (filter.tab() != TaskFilter.Tab.OPEN) {
            put(parts, "tab", filter.tab());
        }
        put(parts, "q", filter.text());
        put(parts, "member", filter.memberId());
        put(parts, "item", filter.itemId());
        put(parts, "owner", filter.assigneeId());
        put(parts, "state", joined(filter.states()));
        put(parts, "light", joined(filter.lights()));
        TaskScope scope = filter.scope();
        put(parts, "branch", scope.branch());
        put(parts, "region", scope.region());
        put(parts, "programme", scope.programmeId());
        put(parts, "due", scope.dueIn());
        put(parts, "year", scope.dueYear());
        Boolean known = scope.acknowledged();
        if (known != null) {
            put(parts, "known", known ? "yes" : "no");
        }
        put(parts, "reached", scope.reached());
        put(parts, "at", scope.standing());
        put(parts, "why", scope.lapse());
        return QueryParameters.simple(parts);
    }

    /** The address of the list with that filter. */
    public static String of(TaskFilter filter) {
        String query = write(filter).getQueryString();
        return query.isEmpty() ? "tasks" : "tasks?" + query;
    }

    private static String joined(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parts.put(name, value.toString());
        }
    }

    private static @Nullable String one(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static <E extends Enum<E>> Set<E> several(QueryParameters address, String name, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        String text = one(address, name);
        if (text != null) {
            Stream.of(text.split(",")).forEach(word -> Stream.of(type.getEnumConstants())
                    .filter(value -> value.name().equalsIgnoreCase(word.strip()))
                    .forEach(found::add));
        }
        return found;
    }

    private static <E extends Enum<E>> @Nullable E first(QueryParameters address, String name, Class<E> type) {
        return several(address, name, type).stream().findFirst().orElse(null);
    }

    private static @Nullable Long number(QueryParameters address, String name) {
        String text = one(address, name);
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable String region(@Nullable String text) {
        return text != null && text.matches("[0-9]{2}([0-9]{4})?") ? text : null;
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text != null && text.matches("[12][0-9]{3}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        // Years of four digits only: others go beyond what a database or a calendar can add to.
        return text != null && text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }
}
