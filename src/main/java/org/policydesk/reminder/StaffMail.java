package org.policydesk.reminder;

import java.util.List;
import java.util.function.Function;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to association staff about the desk itself: what failed, what is to be watched. Thread-safe. */
@Component
class StaffMail {
    private final PersonDirectory directory;
    private final NoteMail notes;

    StaffMail(PersonDirectory directory, NoteMail notes) {
        this.directory = directory;
        this.notes = notes;
    }

    /** Once for each key and member of staff, in their language. */
    @Transactional
    void write(String purpose, String key, Function<Words, NoteMail.Text> text) {
        staff().forEach(person -> notes.write(person, purpose, key + "-" + person.personId(), text));
    }

    /** Who is written to about the desk: its staff; where it has none, its administrators. */
    List<Recipient> staff() {
        List<PersonRef> all = directory.staff();
        List<PersonRef> desk =
                all.stream().filter(person -> person.role() == Role.STAFF).toList();
        return (desk.isEmpty() ? all : desk)
                .stream()
                        .map(person -> new Recipient(person.id(), person.name(), person.email(), person.locale()))
                        .toList();
    }
}
