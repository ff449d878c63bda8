package org.policydesk.reminder;

import java.util.List;
import java.util.Optional;
import org.policydesk.account.PersonDirectory;
import org.policydesk.succession.Succession;
import org.policydesk.succession.SuccessionDirectory;
import org.policydesk.succession.SuccessionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever proposed a successor what the association decided, once, in the transaction of the decision. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SuccessionMail {
    static final String PURPOSE = "succession";

    private final NoteMail notes;
    private final SuccessionDirectory successions;
    private final PersonDirectory directory;

    SuccessionMail(NoteMail notes, SuccessionDirectory successions, PersonDirectory directory) {
        this.notes = notes;
        this.successions = successions;
        this.directory = directory;
    }

    @EventListener
    void on(SuccessionEvent.Decided event) {
        Succession decided = successions.find(event.successionId()).orElseThrow();
        Optional.ofNullable(successions.proposerOf(event.successionId()))
                .flatMap(directory::find)
                .filter(PersonDirectory.Contact::active)
                .map(person -> new Recipient(person.id(), person.name(), person.email(), person.locale()))
                .ifPresent(person ->
                        notes.write(person, PURPOSE, PURPOSE + "-" + decided.id(), words -> text(words, decided)));
    }

    private static NoteMail.Text text(Words words, Succession decided) {
        boolean confirmed = decided.state() == Succession.State.CONFIRMED;
        String which = confirmed ? "succession.confirmed" : "succession.declined";
        String leaver = OneLine.of(decided.leaverName());
        String next = OneLine.of(decided.successorName());
        return new NoteMail.Text(
                words.of(which + ".subject", leaver),
                List.of(
                        confirmed
                                ? words.of(which, leaver, next, decided.tasksMoved())
                                : words.of(which, leaver, next, reason(words, decided))),
                "/account");
    }

    private static String reason(Words words, Succession decided) {
        return decided.reason().equals(Succession.GONE)
                ? words.texts().getMessage(Succession.GONE, null, words.locale())
                : OneLine.of(decided.reason());
    }
}
