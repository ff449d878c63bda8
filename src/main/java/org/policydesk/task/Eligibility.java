package org.policydesk.task;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.SupposedFacts;
import org.policydesk.extraction.Nature;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a company stands with the published items (政策匹配): what it can apply for, what it narrowly misses, what it has to tell first.
 * Nothing is ever written. Staff ask for every member, people of a company for their own; another company's number answers like
 * one that does not exist ({@link org.policydesk.member.MemberNotFoundException}).
 */
@Service
@Transactional(readOnly = true)
public class Eligibility {
    private static final int MOST_DIGITS = 40;
    private static final Comparator<ItemStanding> BY_DATE = Comparator.comparing(
                    (ItemStanding item) -> item.window().kind())
            .thenComparing(item -> item.window().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ItemStanding::itemId);

    private final MemberProfiles profiles;
    private final PublishedItems items;
    private final MemberJudgement judgement;
    private final ItemWindows windows;
    private final TaskStore store;
    private final NearMissSettings settings;
    private final BusinessClock clock;

    Eligibility(
            MemberProfiles profiles,
            PublishedItems items,
            MemberJudgement judgement,
            ItemWindows windows,
            TaskStore store,
            NearMissSettings settings,
            BusinessClock clock) {
        this.profiles = profiles;
        this.items = items;
        this.judgement = judgement;
        this.windows = windows;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** How the member stands with every published item today; with none if it left the association. */
    @ForSignedIn
    public EligibilityOverview of(long memberId) {
        MemberProfile profile = profiles.get(memberId);
        MemberFacts facts = facts(memberId);
        Map<Long, ActionItem> asked = asked(profile);
        List<ItemStanding> standings = standings(memberId, asked, facts);
        List<ActionItem> live = standings.stream()
                .filter(ItemStanding::isLive)
                .map(one -> item(asked, one))
                .toList();
        return new EligibilityOverview(
                memberId,
                standings,
                OpenQuestion.of(standings),
                today().completeness(live, facts),
                facts,
                profile.editable());
    }

    /**
     * Why the member stands with the item as it does.
     *
     * @throws ItemNotFoundException if there is no such item that members may see
     */
    @ForSignedIn
    public ItemGrounds why(long memberId, long itemId) {
        long reached = profiles.get(memberId).id();
        ActionItem item = items.find(itemId).orElseThrow(() -> new ItemNotFoundException(itemId));
        return grounds(item, facts(reached));
    }

    /** The same of every published item that members act on, by the item's number. */
    @ForSignedIn
    public Map<Long, ItemGrounds> whys(long memberId) {
        MemberProfile profile = profiles.get(memberId);
        MemberFacts facts = facts(memberId);
        return asked(profile).values().stream().collect(Collectors.toMap(ActionItem::id, item -> grounds(item, facts)));
    }

    private ItemGrounds grounds(ActionItem item, MemberFacts facts) {
        return new ItemGrounds(
                today().why(item, facts),
                item.action(),
                item.policyTitle(),
                item.docNumber(),
                item.issuer(),
                item.sentence());
    }

    /**
     * How the member would stand if these facts were as supposed, and all others as they are (假设试算); nothing is kept.
     *
     * @return the live items whose group would be another, by due date, each with its reason; none if a number is longer than any
     *     that could be recorded
     */
    @ForSignedIn
    public List<Shift> suppose(long memberId, RecordedFacts supposed) {
        MemberProfile profile = profiles.get(memberId);
        if (supposed.numbers().values().stream().anyMatch(Eligibility::isAbsurd)) {
            return List.of();
        }
        MemberFacts known = facts(memberId);
        MemberFacts facts = new SupposedFacts(known, supposed);
        Map<Long, ActionItem> asked = asked(profile);
        Standings today = today();
        return Shift.between(standings(memberId, asked, known), standings(memberId, asked, facts)).stream()
                .map(shift -> new Shift(shift.before(), shift.after(), today.why(item(asked, shift.after()), facts)))
                .toList();
    }

    /** Reckoning with 1E600000000 would take all memory and time. */
    private static boolean isAbsurd(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
    }

    private List<ItemStanding> standings(long memberId, Map<Long, ActionItem> asked, MemberFacts facts) {
        Map<Long, List<TaskRow>> tasks = store.ofMember(memberId).stream()
                .filter(task -> task.state() != TaskState.WITHDRAWN)
                .collect(Collectors.groupingBy(TaskRow::itemId));
        ItemWindows.Reading reading = windows.of(memberId);
        Standings today = today();
        return asked.values().stream()
                .map(item -> standing(
                        item, today.of(item, facts), reading.of(item, tasks.getOrDefault(item.id(), List.of()))))
                .sorted(BY_DATE)
                .toList();
    }

    private static ItemStanding standing(ActionItem item, Standings.Judged judged, ItemWindows.Found found) {
        TaskRow task = found.task();
        return new ItemStanding(
                item.id(),
                item.title(),
                item.policyTitle(),
                item.issuer(),
                item.nature(),
                item.kind(),
                judged.group(),
                judged.outcome(),
                item.criterion() == null,
                judged.nearMisses(),
                judged.open(),
                found.window(),
                task == null ? null : task.id(),
                task == null ? null : task.state());
    }

    /** What members act on, once it is open to them; nothing for those that left. */
    private Map<Long, ActionItem> asked(MemberProfile profile) {
        return items.published().stream()
                .filter(item ->
                        profile.active() && (item.nature() == Nature.TASK || item.nature() == Nature.STANDING_DUTY))
                .collect(Collectors.toMap(ActionItem::id, Function.identity()));
    }

    /** The reader may see this member, but not the directory of members, which the system reads for them. */
    private MemberFacts facts(long memberId) {
        return SystemUser.call(() -> judgement.factsOfActive(memberId)).getOrDefault(memberId, RecordedFacts.NONE);
    }

    private Standings today() {
        return new Standings(settings.nearMisses(), clock.today());
    }

    private static ActionItem item(Map<Long, ActionItem> asked, ItemStanding standing) {
        return Objects.requireNonNull(asked.get(standing.itemId()));
    }
}
