package org.policydesk.reminder;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.policydesk.account.AccountEvent;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.StandIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a deputy (代办人) for whom they stand in, from when to when and what that means, and when it is over before its time; once
 * each, in the transaction of the act itself. Who arranged it themselves needs no mail about it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandInMail {
    static final String PURPOSE = "stand-in";

    private final NoteMail notes;
    private final PersonDirectory directory;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    StandInMail(NoteMail notes, PersonDirectory directory, CurrentUser currentUser, BusinessClock clock) {
        this.notes = notes;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void on(AccountEvent.StandInNamed event) {
        tell(event.standIn(), "named", words -> named(words, event.standIn()));
    }

    @EventListener
    void on(AccountEvent.StandInEnded event) {
        tell(event.standIn(), "ended", words -> ended(words, event.standIn()));
    }

    private void tell(StandIn standIn, String what, Function<Words, NoteMail.Text> text) {
        if (Objects.equals(currentUser.personIdOrNull(), standIn.deputyId())) {
            return;
        }
        directory
                .find(standIn.deputyId())
                .filter(PersonDirectory.Contact::active)
                .map(deputy -> new Recipient(deputy.id(), deputy.name(), deputy.email(), deputy.locale()))
                .ifPresent(deputy -> notes.write(deputy, PURPOSE, PURPOSE + "-" + what + "-" + standIn.id(), text));
    }

    private NoteMail.Text named(Words words, StandIn standIn) {
        String absent = standIn.personName();
        return new NoteMail.Text(
                words.of("standIn.named.subject", absent, days(words, standIn)),
                List.of(
                        words.of("standIn.named", absent, days(words, standIn)),
                        words.of("standIn.mails", absent),
                        words.of("standIn.acts", absent),
                        words.of("standIn.after", absent)),
                path(standIn));
    }

    private NoteMail.Text ended(Words words, StandIn standIn) {
        return new NoteMail.Text(
                words.of("standIn.ended.subject", standIn.personName()),
                List.of(
                        words.of("standIn.ended", standIn.personName(), days(words, standIn)),
                        words.of("standIn.ended.after", standIn.personName())),
                path(standIn));
    }

    private String days(Words words, StandIn standIn) {
        String from = words.day(standIn.from(), clock.today());
        return standIn.from().equals(standIn.to())
                ? from
                : words.of("standIn.days", from, words.day(standIn.to(), clock.today()));
    }

    /** Association people have no board. */
    private String path(StandIn standIn) {
        return directory.placesOf(standIn.deputyId()).isEmpty() ? "/tasks" : "/board";
    }
}
