package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.account.ForAnyone;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.ProvenPerson;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.Handling;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.task.Tasks;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links in mails that act without signing in. A link is bound to one person, one task and one act, works once, until its time is
 * over by the real clock, and lets the person do no more than they could when signed in.
 */
@Service
@ForAnyone
@Transactional
public class ActionLinks {
    private static final List<Integer> DAYS = List.of(1, 3, 7);

    private final LinkSigner signer;
    private final UsedLinks used;
    private final ReminderFeed feed;
    private final PersonDirectory directory;
    private final ProvenPerson proven;
    private final Tasks tasks;
    private final Handling handling;
    private final BusinessClock clock;

    ActionLinks(
            LinkSigner signer,
            UsedLinks used,
            ReminderFeed feed,
            PersonDirectory directory,
            ProvenPerson proven,
            Tasks tasks,
            Handling handling,
            BusinessClock clock) {
        this.signer = signer;
        this.used = used;
        this.feed = feed;
        this.directory = directory;
        this.proven = proven;
        this.tasks = tasks;
        this.handling = handling;
        this.clock = clock;
    }

    /** What the link would do; changes nothing, however often it is looked at. */
    @Transactional(readOnly = true)
    public LinkPage look(String token) {
        Optional<LinkClaim> claim = signer.read(token);
        return claim.isEmpty() ? LinkPage.of(LinkPage.State.UNKNOWN) : page(claim.get());
    }

    /**
     * Does what the link is for. Where it may not, the page says why and nothing was changed.
     *
     * @param days for {@link MailAct#POSTPONE} by how many days, one of those that the page offered
     */
    public LinkPage use(String token, int days) {
        LinkPage before = look(token);
        if (before.state() != LinkPage.State.OPEN) {
            return before;
        }
        LinkClaim claim = signer.read(token).orElseThrow();
        if (claim.act() == MailAct.POSTPONE && !before.days().contains(days)) {
            return before;
        }
        if (!used.use(claim)) {
            return with(before, LinkPage.State.DONE);
        }
        return proven.call(claim.personId(), () -> {
            if (claim.act() == MailAct.ACKNOWLEDGE) {
                tasks.acknowledge(claim.taskId());
            } else {
                int version = tasks.get(claim.taskId()).card().version();
                handling.snooze(claim.taskId(), clock.today().plusDays(days), version);
            }
            return with(before, LinkPage.State.DONE);
        });
    }

    private LinkPage page(LinkClaim claim) {
        RemindedTask task = SystemUser.call(() -> feed.find(claim.taskId())).orElse(null);
        PersonDirectory.Contact person = directory.find(claim.personId()).orElse(null);
        if (task == null || person == null) {
            return LinkPage.of(LinkPage.State.SETTLED);
        }
        LinkPage.State state = state(claim, task);
        boolean shown = state == LinkPage.State.OPEN || state == LinkPage.State.DONE;
        return new LinkPage(
                state,
                claim.act(),
                person.locale(),
                task.taskId(),
                shown ? task.title() : "",
                shown ? task.memberName() : "",
                shown ? task.due() : null,
                days(claim, task.due()));
    }

    private LinkPage.State state(LinkClaim claim, RemindedTask task) {
        if (signer.isExpired(claim)) {
            return LinkPage.State.EXPIRED;
        }
        if (used.contains(claim)) {
            // The page shows the task: to nobody who does not reach it any more.
            return isReached(claim) ? LinkPage.State.DONE : LinkPage.State.SETTLED;
        }
        boolean stands = task.state().awaitsCompany() && task.dueVersion() == claim.dueVersion() && isReached(claim);
        boolean idle =
                claim.act() == MailAct.POSTPONE && days(claim, task.due()).isEmpty();
        return stands && !idle ? LinkPage.State.OPEN : LinkPage.State.SETTLED;
    }

    private boolean isReached(LinkClaim claim) {
        try {
            return proven.call(claim.personId(), () -> tasks.get(claim.taskId()))
                            .card()
                            .id()
                    == claim.taskId();
        } catch (AccessDeniedException | TaskNotFoundException | TaskRefusedException e) {
            // Whoever left the company has a mail of theirs, and no task.
            return false;
        }
    }

    private List<Integer> days(LinkClaim claim, @org.jspecify.annotations.Nullable LocalDate due) {
        Stream<Integer> offered = claim.act() == MailAct.POSTPONE ? DAYS.stream() : Stream.of();
        return offered.filter(
                        days -> due == null || !clock.today().plusDays(days).isAfter(due))
                .toList();
    }

    private static LinkPage with(LinkPage page, LinkPage.State state) {
        return new LinkPage(
                state,
                page.act(),
                page.locale(),
                page.taskId(),
                page.title(),
                page.memberName(),
                page.due(),
                page.days());
    }
}
