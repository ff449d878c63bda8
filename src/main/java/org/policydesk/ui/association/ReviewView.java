package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DocumentDetail;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.MissedItems;
import org.policydesk.policy.Policies;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyDetail;
import org.policydesk.policy.PolicyLink;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.Triage;
import org.policydesk.policy.TriageAct;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.PolicyFacts;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** 审核台: a policy's text at the left, its drafts at the right; everything can be done with single keys and undone. */
@Route(value = "documents/:documentId", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, DraftCard.Acts {
    private static final long serialVersionUID = 1L;

    private final transient SourceDocuments documents;
    private final transient Policies policies;
    private final transient ActionItems items;
    private final transient MissedItems missed;
    private final transient Triage triage;
    private final PageHeader header = new PageHeader("");
    private final PolicyList policyList;
    private final PolicyText text = new PolicyText(this::select);
    private final PolicyFacts facts;
    private final DraftList drafts;
    private final ReviewSteps steps = new ReviewSteps(ReviewSteps.Step.REVIEW);
    private final ArchivedNote archived = new ArchivedNote(() -> triage(TriageState.RELEVANT));
    private final ReviewProgress progress = new ReviewProgress();
    private transient PolicyOrder order = new PolicyOrder(List.of(), Map.of());
    private long documentId;
    private long policyId;

    ReviewView(
            SourceDocuments documents,
            Policies policies,
            ActionItems items,
            MissedItems missed,
            Triage triage,
            BusinessClock clock) {
        this.missed = missed;
        this.triage = triage;
        this.documents = documents;
        this.policies = policies;
        this.items = items;
        Dates dates = new Dates(Words.of(this), clock.today());
        policyList = new PolicyList(dates, this::open);
        facts = new PolicyFacts(dates, ReviewView::address);
        drafts = new DraftList(new RuleWords(Words.of(this), dates), this);
        Button add = new Button(getTranslation("policy.review.missed"), click -> addMissed());
        add.setId("add-missed");
        add.setTooltipText(getTranslation("policy.review.missed.how"));
        header.addActions(new Anchor("documents", getTranslation("policy.review.back")), add);
        addClassNames("policy-page", "review-page");
        Div reading = new Div(archived, facts, text);
        reading.addClassName("review-reading");
        Div columns = new Div(policyList, reading, drafts);
        columns.addClassName("review-columns");
        add(header, steps, columns, progress);
        ReviewKeys.listen(
                this,
                Map.of(
                        "j", () -> step(1),
                        "k", () -> step(-1),
                        "a", () -> drafts.current().filter(this::waits).ifPresent(this::accept),
                        "x", () -> drafts.current().filter(this::waits).ifPresent(this::reject),
                        "n", this::addMissed,
                        "y", () -> triage(TriageState.RELEVANT),
                        "d", () -> triage(TriageState.ARCHIVED),
                        "e", () -> drafts.current().ifPresent(this::edit)));
        KeysHelp.listen(this, "review.keys.review", List.of("j k", "a", "x", "e", "n", "y", "d"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            documentId = event.getRouteParameters().getLong("documentId").orElseThrow(NotFoundException::new);
            DocumentDetail document = documents.get(documentId);
            header.setTitle(document.summary().name());
            start(document, wanted(event));
        } catch (DocumentNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.review.title") + " · " + getTranslation("shell.name");
    }

    @Override
    public void choose(ActionItem item) {
        select(item.id());
    }

    @Override
    public void accept(ActionItem item) {
        act(item, now -> items.accept(now.id(), now.version()), "policy.accepted");
    }

    @Override
    public void reject(ActionItem item) {
        String reason = getTranslation("policy.review.reason");
        act(item, now -> items.reject(now.id(), reason, now.version()), "policy.rejected");
    }

    @Override
    public void restore(ActionItem item) {
        PolicyFailures.telling(this, () -> items.restore(item.id(), item.version()));
        refresh();
        select(item.id());
    }

    @Override
    public void edit(ActionItem item) {
        getUI().ifPresent(ui -> ui.navigate("items/" + item.id()));
    }

    /** 补一条: what the reader has selected becomes a draft, which can be dropped again at once. */
    private void addMissed() {
        text.selected(this::addMissed, () -> Messages.failure(this, "policy.review.missed.how"));
    }

    private void addMissed(int from, int to) {
        ActionItem added = PolicyFailures.telling(this, () -> missed.add(policyId, from, to));
        if (added != null) {
            open(policyId);
            refresh();
            select(added.id());
            Messages.undoable(this, () -> reject(added), "policy.review.missed.added", added.title());
        }
    }

    private void act(ActionItem item, Function<ActionItem, ActionItem> work, String said) {
        drafts.select(item.id());
        Optional<ActionItem> next = drafts.neighbour(1);
        ActionItem after = PolicyFailures.telling(this, () -> work.apply(item));
        refresh();
        if (after != null) {
            Messages.undoable(this, () -> restore(after), said, item.title());
            next.ifPresentOrElse(this::choose, () -> select(item.id()));
        }
    }

    private boolean waits(ActionItem item) {
        return item.state() == ItemState.DRAFT;
    }

    private void start(DocumentDetail document, long wanted) {
        List<Policy> found = document.policies();
        if (found.isEmpty()) {
            removeAll();
            add(
                    header,
                    new EmptyState(getTranslation("policy.review.empty"), getTranslation("policy.review.empty.next")));
            return;
        }
        read(document);
        order.first(wanted).ifPresent(first -> open(first.id()));
    }

    private void read(DocumentDetail document) {
        order = new PolicyOrder(document.policies(), triage.states(documentId));
        policyList.show(order.policies(), order.triaged());
        DocumentSummary.Counts counts = document.summary().counts();
        progress.show(counts);
        steps.show(documentId, order.undecided(), counts.drafts(), counts.accepted());
        header.setCount(getTranslation("policy.review.found", counts.policies(), counts.items()));
        archived.setVisible(order.of(policyId) == TriageState.ARCHIVED);
    }

    /** Decides about the whole policy; one that is only kept is left for the next. */
    private void triage(TriageState state) {
        TriageAct act = triage.decide(Map.of(policyId, order.of(policyId)), Map.of(policyId, state));
        refresh();
        if (!act.passedOver().isEmpty()) {
            Messages.failure(this, "review.triage.passedOver", 1);
        } else if (!act.before().isEmpty()) {
            Messages.undoable(
                    this,
                    () -> {
                        triage.undo(act);
                        refresh();
                    },
                    "review.triage.one",
                    getTranslation("review.suggest." + state));
            if (state == TriageState.ARCHIVED) {
                otherPolicy(1);
            }
        }
    }

    private void open(long id) {
        policyId = id;
        policyList.select(id);
        archived.setVisible(order.of(id) == TriageState.ARCHIVED);
        PolicyDetail detail = policies.get(id);
        facts.show(detail.policy());
        text.show(detail);
        drafts.show(detail.items());
        detail.items().stream()
                .filter(this::waits)
                .min(Comparator.comparing(ActionItem::relevance))
                .or(() -> drafts.neighbour(1))
                .ifPresent(this::choose);
    }

    /** A policy of another compilation opens there; one entered by hand has no text. */
    private static @Nullable String address(PolicyLink link) {
        return link.documentId() == null ? null : "documents/" + link.documentId() + "?policy=" + link.id();
    }

    private static long wanted(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("policy")
                .filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    private void select(long itemId) {
        drafts.select(itemId);
        text.select(itemId);
    }

    private void step(int step) {
        drafts.neighbour(step).ifPresentOrElse(this::choose, () -> otherPolicy(step));
    }

    private void otherPolicy(int step) {
        order.neighbour(policyId, step).ifPresent(policy -> open(policy.id()));
    }

    private void refresh() {
        read(documents.get(documentId));
        drafts.show(policies.get(policyId).items());
    }
}
