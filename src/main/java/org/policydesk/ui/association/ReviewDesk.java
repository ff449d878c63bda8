package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DocumentDetail;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyDetail;
import org.policydesk.policy.PolicyLink;
import org.policydesk.policy.Pulse;
import org.policydesk.policy.Redraft;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.PolicyFacts;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** The three columns of the review, the policies, the text of one and its drafts, and which of them is current. */
final class ReviewDesk extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ReviewServices services;
    private final transient Consumer<DocumentSummary> read;
    private final PolicyList policies;
    private final PolicyText text;
    private final PolicyFacts facts;
    private final DraftList drafts;
    private final Companions companions;
    private final ArchivedNote archived;
    private transient PolicyOrder order = new PolicyOrder(List.of(), Map.of());
    private transient List<Redraft> redrafts = List.of();
    private long documentId;
    private long policyId;

    /**
     * @param read told the document's figures whenever they were read
     */
    ReviewDesk(ReviewServices services, ReviewActs acts, Consumer<DocumentSummary> read) {
        this.services = services;
        this.read = read;
        Dates dates = new Dates(Words.of(this), services.clock().today());
        policies = new PolicyList(dates, this::open);
        text = new PolicyText(this::select);
        facts = new PolicyFacts(dates, ReviewDesk::address);
        drafts = new DraftList(new RuleWords(Words.of(this), dates), acts, acts::merge, acts::rejectLow);
        archived = new ArchivedNote(() -> acts.triage(TriageState.RELEVANT));
        companions = new Companions(services.presence(), pulse -> policies.showReaders(readers(pulse)), this::others);
        Div reading = new Div(archived, facts, text);
        reading.addClassName("review-reading");
        addClassName("review-columns");
        add(policies, reading, drafts);
    }

    /**
     * Opens the document where it was left.
     *
     * @param wanted a policy to begin with, or any other number
     * @return whether there is anything to review
     * @throws org.policydesk.policy.DocumentNotFoundException if there is no such document
     */
    boolean start(long document, long wanted) {
        documentId = document;
        read();
        Optional<Policy> first = order.first(wanted);
        first.ifPresent(policy -> open(policy.id()));
        return first.isPresent();
    }

    void open(long id) {
        policyId = id;
        at(null);
        policies.select(id);
        drafts.pickNone();
        PolicyDetail detail = showPolicy();
        facts.show(detail.policy());
        detail.items().stream()
                .filter(item -> item.state() == ItemState.DRAFT)
                .min(Comparator.comparing(ActionItem::relevance))
                .or(() -> drafts.neighbour(1))
                .ifPresent(item -> select(item.id()));
    }

    /** Reads everything again and stays where the reader is. */
    void refresh() {
        Long current = drafts.current().map(ActionItem::id).orElse(null);
        read();
        showDrafts(services.policies().get(policyId));
        if (current != null) {
            drafts.select(current);
        }
    }

    /** The same, with the marks in the text: after an act that moves them. */
    void refreshText(@Nullable Long selected) {
        read();
        showPolicy();
        if (selected != null) {
            select(selected);
        }
    }

    /** Tells the others that the reader amends this item, or none. */
    void at(@Nullable Long itemId) {
        companions.at(documentId, policyId, itemId);
    }

    /** Who else is here. */
    Companions companions() {
        return companions;
    }

    void select(long itemId) {
        drafts.select(itemId);
        List<Long> marked = new ArrayList<>(List.of(itemId));
        redrafts.stream()
                .filter(one -> one.itemId() == itemId && one.kind() == Redraft.Kind.MERGE)
                .forEach(one -> marked.addAll(one.partIds()));
        text.select(marked);
    }

    void step(int step) {
        drafts.neighbour(step).ifPresentOrElse(item -> select(item.id()), () -> otherPolicy(step));
    }

    void otherPolicy(int step) {
        order.neighbour(policyId, step).ifPresent(policy -> open(policy.id()));
    }

    /** Goes to the next draft that waits, in this policy or another; false if none waits any more. */
    boolean nextWaiting() {
        Optional<ActionItem> next = drafts.next(ItemState.DRAFT).filter(item -> !isArchived());
        Optional<Policy> other = next.isPresent() ? Optional.empty() : order.nextWaiting(policyId);
        next.ifPresent(item -> select(item.id()));
        other.ifPresent(policy -> open(policy.id()));
        return next.isPresent() || other.isPresent();
    }

    Optional<ActionItem> current() {
        return drafts.current();
    }

    DraftList drafts() {
        return drafts;
    }

    PolicyText text() {
        return text;
    }

    PolicyList policyList() {
        return policies;
    }

    PolicyOrder order() {
        return order;
    }

    long policyId() {
        return policyId;
    }

    /** Somebody else changed something: what is shown follows, and the text stays where it is scrolled to. */
    private void others() {
        Set<Long> shown = drafts.ids();
        refresh();
        if (!shown.equals(drafts.ids())) {
            text.show(services.policies().get(policyId));
        }
    }

    private Map<Long, String> readers(Pulse pulse) {
        Map<Long, String> names = new HashMap<>();
        for (Pulse.Present one : pulse.others()) {
            if (one.policyId() != null) {
                String key = one.itemId() == null ? "review.here.reads" : "review.here.amends";
                names.merge(one.policyId(), getTranslation(key, one.name()), (a, b) -> a + " " + b);
            }
        }
        return names;
    }

    private boolean isArchived() {
        return order.of(policyId) == TriageState.ARCHIVED;
    }

    private void read() {
        DocumentDetail document = services.documents().get(documentId);
        order = new PolicyOrder(document.policies(), services.triage().states(documentId));
        policies.show(order.policies(), order.triaged());
        archived.setVisible(isArchived());
        read.accept(document.summary());
        companions.seen();
    }

    private PolicyDetail showPolicy() {
        PolicyDetail detail = services.policies().get(policyId);
        text.show(detail);
        archived.setVisible(isArchived());
        showDrafts(detail);
        return detail;
    }

    private void showDrafts(PolicyDetail detail) {
        redrafts = services.redrafts().ofPolicy(policyId);
        drafts.show(detail.items(), redrafts);
    }

    /** A policy of another compilation opens there; one entered by hand has no text. */
    private static @Nullable String address(PolicyLink link) {
        return link.documentId() == null ? null : "documents/" + link.documentId() + "?policy=" + link.id();
    }
}
