package org.policydesk.ui.company;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of an address after the question mark: constants stand there in small letters, several with commas between. */
final class Address {
    private final Map<String, String> words = new LinkedHashMap<>();

    static Address of(QueryParameters parameters) {
        Address address = new Address();
        parameters.getParameters().forEach((key, values) -> {
            if (!values.isEmpty()) {
                address.words.put(key, values.getFirst());
            }
        });
        return address;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(words);
    }

    Optional<String> word(String key) {
        return Optional.ofNullable(words.get(key)).map(String::strip).filter(word -> !word.isEmpty());
    }

    Set<String> several(String key) {
        return word(key).stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The constant of that name; empty if there is none. */
    <E extends Enum<E>> Optional<E> one(String key, Class<E> type) {
        return word(key).flatMap(word -> named(word, type));
    }

    /** The constants of those names in their own order; what is no name is left out. */
    <E extends Enum<E>> Set<E> several(String key, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        several(key).forEach(word -> named(word, type).ifPresent(all::add));
        return all;
    }

    Address put(String key, String word) {
        if (!word.isEmpty()) {
            words.put(key, word);
        }
        return this;
    }

    Address put(String key, Enum<?> constant) {
        return put(key, word(constant));
    }

    Address put(String key, Collection<? extends Enum<?>> constants) {
        return put(
                key,
                constants.stream().sorted(Address::byPlace).map(Address::word).collect(Collectors.joining(",")));
    }

    /** A constant as it stands in addresses and ids: TO_CONFIRM is to-confirm. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int byPlace(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }

    private static <E extends Enum<E>> Optional<E> named(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> word(one).equals(word))
                .findFirst();
    }
}
