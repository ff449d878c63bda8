package org.policydesk.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member company, as the year knows it. */
final class Firm {
    final int number;
    final long id;
    final List<Person> people = new ArrayList<>();
    /** When the title lapses that some have; null for none. */
    final @Nullable LocalDate lapses;

    Firm(int number, long id, @Nullable LocalDate lapses) {
        this.number = number;
        this.id = id;
        this.lapses = lapses;
    }

    List<Person> managers() {
        return people.stream().filter(one -> one.active && one.manager).toList();
    }

    List<Person> colleagues() {
        return people.stream().filter(one -> one.active && !one.manager).toList();
    }
}
