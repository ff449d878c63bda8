package org.policydesk.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.PolicyLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue (专项目录) as staff see it: what there is, what this desk has of it, and loading. Loading goes into the journal. */
@Service
@ForStaff
@Transactional
public class Catalogue {
    /** The journal's subject of the catalogue. */
    public static final String SUBJECT = "catalogue";

    private static final int MOST = 10_000;

    private final Shelf shelf;
    private final CatalogueRows rows;
    private final KeptItems kept;
    private final Loading loading;
    private final ActionItems items;
    private final OwnPolicies own;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final Journal journal;
    private final CurrentUser user;
    private final PersonDirectory people;

    Catalogue(
            Shelf shelf,
            CatalogueRows rows,
            KeptItems kept,
            Loading loading,
            ActionItems items,
            OwnPolicies own,
            WorkingCalendars calendars,
            BusinessClock clock,
            Journal journal,
            CurrentUser user,
            PersonDirectory people) {
        this.shelf = shelf;
        this.rows = rows;
        this.kept = kept;
        this.loading = loading;
        this.items = items;
        this.own = own;
        this.calendars = calendars;
        this.clock = clock;
        this.journal = journal;
        this.user = user;
        this.people = people;
    }

    /** Who is told how far loading is. */
    public interface Progress {
        /** So many of all are done; nothing of it is there before all are. */
        void reached(int done, int all);
    }

    /**
     * What loading made.
     *
     * @param listings how many were loaded; less than were chosen where another person was faster
     * @param items how many items
     * @param drafts how many of them are drafts to be looked at, since something of them is not certain
     */
    public record Loaded(int listings, int items, int drafts) {}

    /**
     * Something that was done with a listing.
     *
     * @param by the name of who did it; empty for the system and for somebody who is not there any more
     * @param action a bundle key's last part
     * @param what which item and which of its fields, by their names for good
     * @param item the title of the item as it was loaded; empty where the desk keeps none of that name
     */
    public record Act(Instant at, String by, String action, String what, String item) {}

    /** Every listing by group; those that were withdrawn are not among them. */
    @Transactional(readOnly = true)
    public List<Shelved> all() {
        Map<String, ListingRow> known = new HashMap<>();
        rows.listings().forEach(row -> known.put(row.listing(), row));
        Map<Long, Long> items = new HashMap<>();
        for (KeptItem one : kept.all()) {
            Long item = one.itemId();
            if (item != null) {
                items.put(one.listingId(), item);
            }
        }
        WorkingCalendar calendar = calendars.current();
        Map<String, PolicyLink> there = own.of(shelf.all());
        return shelf.all().stream()
                .filter(listing -> listing.withdrawn() == null)
                .map(listing -> {
                    ListingRow row = row(known, listing);
                    return new Shelved(
                            listing,
                            standing(row, known.isEmpty()),
                            Prospect.of(listing, clock.today(), calendar),
                            row == null ? null : items.get(row.id()),
                            row != null && row.loaded() ? null : there.get(listing.id()));
                })
                .toList();
    }

    /**
     * Makes items and programmes of the chosen listings, all or none of them, and notes which others were left out. What was
     * loaded before is not loaded again.
     */
    public Loaded load(Collection<String> chosen, Progress progress) {
        Set<String> wanted = Set.copyOf(chosen);
        List<Listing> offered = shelf.all().stream()
                .filter(listing -> listing.withdrawn() == null)
                .toList();
        List<Listing> loaded = offered.stream()
                .filter(listing -> wanted.contains(listing.id()))
                .toList();
        if (!loaded.isEmpty()) {
            // in the shelf's order whatever was chosen: two who load at the same moment wait for each other in turn
            offered.forEach(rows::carry);
            offered.forEach(rows::leave);
        }
        List<ActionItem> made = new ArrayList<>();
        int listings = 0;
        for (int i = 0; i < loaded.size(); i++) {
            Listing listing = loaded.get(i);
            Long id = rows.claim(listing).orElse(null);
            if (id != null) {
                made.addAll(loading.all(listing, id));
                journal.record(
                        user.personIdOrNull(), SUBJECT, id, "loaded", null, listing.id() + " " + listing.revision());
                listings++;
            }
            progress.reached(i + 1, loaded.size());
        }
        int drafts = (int)
                made.stream().filter(item -> item.state() == ItemState.DRAFT).count();
        return new Loaded(listings, made.size(), drafts);
    }

    /** What was loaded and waits for being published: accepted items, and drafts to be looked at before. */
    @Transactional(readOnly = true)
    public List<ActionItem> unpublished() {
        Set<Long> ours = kept.all().stream()
                .flatMap(one -> Stream.ofNullable(one.itemId()))
                .collect(Collectors.toSet());
        return ours.isEmpty()
                ? List.of()
                : items
                        .list(new ItemFilter(null, Set.of(ItemState.ACCEPTED, ItemState.DRAFT), Set.of()), 0, MOST)
                        .stream()
                        .filter(item -> ours.contains(item.id()))
                        .sorted(Comparator.comparing(ActionItem::id))
                        .toList();
    }

    /** What is not certain of those items as they were loaded, by item; what is certain is left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> doubts(Collection<Long> itemIds) {
        Map<Long, String> doubts = new HashMap<>();
        for (KeptItem one : kept.ofItems(itemIds)) {
            Long item = one.itemId();
            ListedItem content = one.content();
            String doubt = content == null ? null : content.doubt();
            if (item != null && doubt != null) {
                doubts.put(item, doubt);
            }
        }
        return doubts;
    }

    /** Whether a first installation is to be led here: nothing was loaded, and nothing is open to members. */
    @Transactional(readOnly = true)
    public boolean untouched() {
        return rows.listings().stream().noneMatch(ListingRow::loaded)
                && items.count(new ItemFilter(null, Set.of(ItemState.PUBLISHED), Set.of())) == 0;
    }

    /** What was done with the listing, newest first; nothing for one that was never loaded. */
    @Transactional(readOnly = true)
    public List<Act> history(String listing) {
        ListingRow row = row(listing);
        if (row == null) {
            return List.of();
        }
        List<JournalEntry> entries = journal.of(SUBJECT, row.id());
        List<KeptItem> known = kept.of(row.id());
        Map<Long, String> names = people.names(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.personId()))
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Act(
                        entry.at(),
                        Stream.ofNullable(entry.personId())
                                .flatMap(id -> Stream.ofNullable(names.get(id)))
                                .findFirst()
                                .orElse(""),
                        entry.action(),
                        Objects.requireNonNullElse(entry.after(), ""),
                        title(known, entry.after())))
                .toList();
    }

    private static String title(List<KeptItem> known, @Nullable String after) {
        String key = Objects.requireNonNullElse(after, "").split(" ")[0];
        return known.stream()
                .flatMap(one -> Stream.ofNullable(one.content()))
                .filter(content -> content.keys().anyMatch(key::equals))
                .findFirst()
                .map(ListedItem::title)
                .orElse("");
    }

    /** What the desk has of the listing, under its present name or a former one. */
    private @Nullable ListingRow row(String listing) {
        Map<String, ListingRow> known = new HashMap<>();
        rows.listings().forEach(row -> known.put(row.listing(), row));
        return shelf.all().stream()
                .filter(one -> one.id().equals(listing))
                .findFirst()
                .map(one -> row(known, one))
                .orElse(known.get(listing));
    }

    private static @Nullable ListingRow row(Map<String, ListingRow> known, Listing listing) {
        return listing.names()
                .flatMap(name -> Stream.ofNullable(known.get(name)))
                .findFirst()
                .orElse(null);
    }

    private static Shelved.Standing standing(@Nullable ListingRow row, boolean first) {
        if (row == null) {
            return first ? Shelved.Standing.OPEN : Shelved.Standing.FRESH;
        }
        return row.loaded() ? Shelved.Standing.LOADED : Shelved.Standing.LEFT;
    }
}
