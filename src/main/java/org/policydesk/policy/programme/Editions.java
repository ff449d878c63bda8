package org.policydesk.policy.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.extraction.EditionTitle;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.PolicyChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes policies rounds of programmes, and corrects it. A policy is a round of at most one programme: joining another leaves the
 * first. A programme without rounds is gone. Every change goes into the journal. Text that is blank or too long is refused with
 * {@link InvalidProgrammeException}, numbers that nobody has with {@link ProgrammeNotFoundException}.
 */
@Service
@ForStaff
@Transactional
public class Editions {
    /** The journal's subject of programmes. */
    public static final String SUBJECT = "programme";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LABEL = 100;

    private final EditionRows rows;
    private final TitleRows titles;
    private final ActionItems items;
    private final PolicyChanges changes;
    private final Journal journal;
    private final CurrentUser user;

    Editions(
            EditionRows rows,
            TitleRows titles,
            ActionItems items,
            PolicyChanges changes,
            Journal journal,
            CurrentUser user) {
        this.rows = rows;
        this.titles = titles;
        this.items = items;
        this.changes = changes;
        this.journal = journal;
        this.user = user;
    }

    /**
     * Makes a programme of these policies.
     *
     * @param policyIds at least one; their labels are the marks of their titles
     */
    public Programme create(String name, List<Long> policyIds) {
        String text = text("name", name, LONGEST_NAME);
        if (policyIds.isEmpty()) {
            throw new InvalidProgrammeException("rounds", InvalidProgrammeException.Reason.MISSING);
        }
        long id = rows.insert(text, key(policyIds.getFirst(), text));
        record(id, "created", null, text);
        policyIds.forEach(policy -> join(id, policy, null));
        return new Programme(id, text);
    }

    /**
     * Makes the policy, or the one of an earlier compilation that it is the same as, a round of the programme.
     *
     * @param label which round it is; null or blank: the marks of its title, else its year of issue
     */
    public void join(long programmeId, long policyId, @Nullable String label) {
        TitledPolicy policy =
                titles.find(titles.original(policyId)).orElseThrow(() -> new ProgrammeNotFoundException(policyId));
        rows.ofPolicy(policy.id()).ifPresent(this::leave);
        String named = label == null || label.isBlank() ? label(policy) : text("label", label, LONGEST_LABEL);
        int place = room(programmeId, Mark.of(named, policy.issuedOn()));
        rows.insert(programmeId, policy.id(), null, named, place);
        titles.allow(policy.id());
        changes.note(policy.id());
        record(programmeId, "joined", null, named + " " + policy.title());
    }

    /** Makes one item of the association's own a round of the programme. */
    public void joinItem(long programmeId, long itemId, String label) {
        String title = items.get(itemId).title();
        rows.ofItem(itemId).ifPresent(this::leave);
        String named = text("label", label, LONGEST_LABEL);
        rows.insert(programmeId, null, itemId, named, room(programmeId, Mark.of(named, null)));
        record(programmeId, "joined", null, named + " " + title);
    }

    /** Makes a programme of one item of the association's own. */
    public Programme createForItem(String name, long itemId, String label) {
        String text = text("name", name, LONGEST_NAME);
        long id = rows.insert(text, text);
        record(id, "created", null, text);
        joinItem(id, itemId, label);
        return new Programme(id, text);
    }

    /** The round leaves its programme; nothing happens if it left already. */
    public void leave(long editionId) {
        rows.find(editionId).ifPresent(this::leave);
    }

    /**
     * Takes back that the round left: it has its former place and label again. Where it was the last one, its programme is there
     * again, under its number and name. Nothing happens if it became a round again meanwhile.
     *
     * @param left the round as it was before it left
     * @param programme the name that its programme had then
     */
    public void putBack(Edition left, String programme) {
        Long item = left.itemId();
        if ((item == null ? rows.ofPolicy(left.policyId()) : rows.ofItem(item)).isPresent()) {
            return;
        }
        long programmeId = left.programmeId();
        if (rows.programme(programmeId).isEmpty()) {
            String name = text("name", programme, LONGEST_NAME);
            rows.insertAgain(programmeId, name, item == null ? key(left.policyId(), name) : name);
            record(programmeId, "created", null, name);
        }
        List<Edition> all = rows.of(programmeId);
        int before =
                (int) all.stream().filter(one -> one.place() < left.place()).count();
        rows.insert(programmeId, item == null ? left.policyId() : null, item, left.label(), room(all, before));
        titles.allow(left.policyId());
        changes.note(left.policyId());
        record(programmeId, "joined", null, left.label() + " " + left.title());
    }

    /** Gives the programme another name; its later rounds are recognised as before. */
    public void rename(long programmeId, String name) {
        Programme before = programme(programmeId);
        String text = text("name", name, LONGEST_NAME);
        rows.rename(programmeId, text);
        rows.of(programmeId).forEach(one -> changes.note(one.policyId()));
        record(programmeId, "renamed", before.name(), text);
    }

    /** Says anew which round it is. */
    public void relabel(long editionId, String label) {
        Edition edition = rows.find(editionId).orElseThrow(() -> new ProgrammeNotFoundException(editionId));
        String text = text("label", label, LONGEST_LABEL);
        rows.relabel(editionId, text);
        record(edition.programmeId(), "relabelled", edition.label(), text);
    }

    /** Moves the round one place towards the oldest, or the newest; at the end it stays. */
    public void move(long editionId, boolean older) {
        Edition edition = rows.find(editionId).orElseThrow(() -> new ProgrammeNotFoundException(editionId));
        List<Edition> all = new ArrayList<>(rows.of(edition.programmeId()));
        int at = all.indexOf(edition);
        int to = Math.clamp(older ? at - 1L : at + 1L, 0, all.size() - 1);
        if (to != at) {
            all.add(to, all.remove(at));
            placeAnew(all);
            record(edition.programmeId(), "moved", String.valueOf(at + 1), String.valueOf(to + 1));
        }
    }

    /** Says that the policy is no round of any programme, so that it is not proposed again. */
    public void refuse(long policyId) {
        titles.refuse(titles.original(policyId));
    }

    private void leave(Edition edition) {
        rows.delete(edition.id());
        rows.deleteIfEmpty(edition.programmeId());
        changes.note(edition.policyId());
        record(edition.programmeId(), "left", edition.label() + " " + edition.title(), null);
    }

    /** Makes room among the rounds after the last one that is older, and says where. */
    private int room(long programmeId, Mark mark) {
        programme(programmeId);
        List<Edition> all = rows.of(programmeId);
        List<Mark> marks =
                Stream.concat(all.stream().map(Editions::mark), Stream.of(mark)).toList();
        int older = 0;
        for (int i = 0; i < all.size(); i++) {
            if (Mark.oldestFirst(marks).compare(marks.get(i), mark) <= 0) {
                older = i + 1;
            }
        }
        return room(all, older);
    }

    /** Makes room after the first so many of all rounds; those that left may have left gaps. */
    private int room(List<Edition> all, int before) {
        for (int i = 0; i < all.size(); i++) {
            rows.place(all.get(i).id(), i < before ? i + 1 : i + 2);
        }
        return before + 1;
    }

    private void placeAnew(List<Edition> all) {
        for (int i = 0; i < all.size(); i++) {
            rows.place(all.get(i).id(), i + 1);
        }
    }

    private static Mark mark(Edition edition) {
        return Mark.of(edition.label(), edition.issuedOn());
    }

    private Programme programme(long id) {
        return rows.programme(id).orElseThrow(() -> new ProgrammeNotFoundException(id));
    }

    private String key(long policyId, String name) {
        return titles.find(titles.original(policyId))
                .flatMap(Grouping.Read::of)
                .map(Grouping.Read::key)
                .orElse(name);
    }

    private static String label(TitledPolicy policy) {
        return EditionTitle.of(policy.title())
                .filter(EditionTitle::marked)
                .map(EditionTitle::label)
                .or(() -> Optional.ofNullable(policy.issuedOn()).map(day -> day.getYear() + "年"))
                .orElse("—");
    }

    private static String text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidProgrammeException(field, InvalidProgrammeException.Reason.MISSING);
        }
        if (text.strip().length() > longest) {
            throw new InvalidProgrammeException(field, InvalidProgrammeException.Reason.TOO_LONG);
        }
        return text.strip();
    }

    private void record(long programmeId, String action, @Nullable String before, @Nullable String after) {
        journal.record(user.personIdOrNull(), SUBJECT, programmeId, action, before, after);
    }
}
