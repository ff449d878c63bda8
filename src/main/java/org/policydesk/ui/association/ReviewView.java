package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
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
    private final PageHeader header = new PageHeader("");
    private final PolicyList policyList;
    private final PolicyText text = new PolicyText(this::select);
    private final PolicyFacts facts;
    private final DraftList drafts;
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private long documentId;
    private long policyId;

    ReviewView(
            SourceDocuments documents, Policies policies, ActionItems items, MissedItems missed, BusinessClock clock) {
        this.missed = missed;
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
        Div reading = new Div(facts, text);
        reading.addClassName("review-reading");
        Div columns = new Div(policyList, reading, drafts);
        columns.addClassName("review-columns");
        add(header, columns, footer());
        ReviewKeys.listen(
                this,
                Map.of(
                        "j", () -> step(1),
                        "k", () -> step(-1),
                        "a", () -> drafts.current().filter(this::waits).ifPresent(this::accept),
                        "x", () -> drafts.current().filter(this::waits).ifPresent(this::reject),
                        "n", this::addMissed,
                        "e", () -> drafts.current().ifPresent(this::edit)));
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
        Policy first = found.stream()
                .filter(p -> p.id() == wanted)
                .findFirst()
                .or(() -> found.stream().filter(p -> p.drafts() > 0).findFirst())
                .orElse(found.getFirst());
        policyList.show(found, first.id());
        open(first.id());
        showProgress(document.summary());
    }

    private void open(long id) {
        policyId = id;
        policyList.select(id);
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
        List<Policy> found = documents.get(documentId).policies();
        int at = found.stream().map(Policy::id).toList().indexOf(policyId) + step;
        while (at >= 0 && at < found.size() && found.get(at).items() == 0) {
            at += step;
        }
        if (at >= 0 && at < found.size()) {
            open(found.get(at).id());
        }
    }

    private void refresh() {
        DocumentDetail document = documents.get(documentId);
        policyList.show(document.policies(), policyId);
        drafts.show(policies.get(policyId).items());
        showProgress(document.summary());
    }

    private void showProgress(DocumentSummary summary) {
        int seen = summary.counts().reviewed();
        int all = summary.counts().items();
        progress.setText(getTranslation("policy.review.progress", seen, all));
        bar.setMax(Math.max(1, all));
        bar.setValue(Math.min(seen, Math.max(1, all)));
        header.setCount(getTranslation("policy.review.found", summary.counts().policies(), all));
    }

    private Footer footer() {
        progress.setId("review-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("policy.review.progressLabel"));
        Span keys = new Span(getTranslation("policy.review.keys"));
        keys.addClassNames("desk-secondary", "review-keys");
        Footer footer = new Footer(progress, bar, keys);
        footer.addClassName("review-footer");
        return footer;
    }
}
