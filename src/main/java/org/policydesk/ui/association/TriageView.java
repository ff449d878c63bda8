package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ReviewPresence;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.Triage;
import org.policydesk.policy.TriageAct;
import org.policydesk.policy.TriageEntry;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/** 初筛: the first pass over a compilation, policy by policy, with one key each. */
@Route(value = "documents/:documentId/triage", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class TriageView extends Div implements BeforeEnterObserver, HasDynamicTitle, TriageRow.Acts, WithKeys {
    private static final long serialVersionUID = 1L;

    private final transient SourceDocuments documents;
    private final transient Triage triage;
    private final PageHeader header = new PageHeader("");
    private final ReviewSteps steps = new ReviewSteps(ReviewSteps.Step.TRIAGE);
    private final TriageList list;
    private final Companions companions;
    private final Checkbox undecided = new Checkbox(getTranslation("review.triage.undecided"));
    private final Button suggested = new Button(getTranslation("review.triage.suggested"), click -> takeSuggestions());
    private final Anchor overlap = new Anchor("", getTranslation("life.overlap"));
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private long documentId;
    private transient @Nullable TriageAct last;

    TriageView(SourceDocuments documents, Triage triage, ReviewPresence presence, BusinessClock clock) {
        this.documents = documents;
        this.triage = triage;
        list = new TriageList(new Dates(Words.of(this), clock.today()), this);
        companions = new Companions(presence, pulse -> {}, this::refresh);
        undecided.setId("triage-undecided");
        undecided.addValueChangeListener(change -> list.showUndecidedOnly(change.getValue()));
        suggested.setId("triage-suggested");
        suggested.setTooltipText(getTranslation("review.triage.suggested.how"));
        overlap.setId("triage-overlap");
        header.addActions(new Anchor("documents", getTranslation("policy.review.back")), overlap, suggested);
        addClassNames("policy-page", "review-page", "triage-page");
        Div tools = new Div(undecided);
        tools.addClassName("triage-tools");
        Div bar = new Div(steps, companions);
        bar.addClassName("review-bar");
        add(header, bar, tools, list, footer());
        ReviewKeys.listen(
                this,
                Map.ofEntries(
                        Map.entry("j", () -> list.step(1)),
                        Map.entry("k", () -> list.step(-1)),
                        Map.entry("y", () -> decide(TriageState.RELEVANT)),
                        Map.entry("d", () -> decide(TriageState.ARCHIVED)),
                        Map.entry("o", () -> decide(TriageState.UNDECIDED)),
                        Map.entry("s", this::takeSuggestions),
                        Map.entry("u", this::undo),
                        Map.entry("x", () -> list.current().ifPresent(one -> pick(one, !list.isPicked(one), false))),
                        Map.entry("X", () -> list.current().ifPresent(one -> pick(one, true, true))),
                        Map.entry("*", list::pickAll),
                        Map.entry("r", this::review)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            documentId = event.getRouteParameters().getLong("documentId").orElseThrow(NotFoundException::new);
            DocumentSummary summary = documents.get(documentId).summary();
            header.setTitle(summary.name());
            overlap.setHref("documents/" + documentId + "/overlap");
            companions.at(documentId, null, null);
            refresh();
        } catch (DocumentNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.step.TRIAGE") + " · " + getTranslation("shell.name");
    }

    @Override
    public List<PageKey> keys() {
        return KeyLines.of("review.keys.triage", List.of("j k", "y", "d", "o", "s", "u", "x", "X", "*", "r"));
    }

    @Override
    public void decide(TriageEntry entry, TriageState state) {
        list.select(entry);
        act(List.of(entry), one -> state);
    }

    @Override
    public void pick(TriageEntry entry, boolean picked, boolean through) {
        list.pick(entry, picked, through);
        showProgress();
    }

    private void review() {
        getUI().ifPresent(ui -> ui.navigate("documents/" + documentId));
    }

    /** The picked ones, or the current one, which is then left behind. */
    private void decide(TriageState state) {
        List<TriageEntry> picked = list.picked();
        if (!picked.isEmpty()) {
            act(picked, entry -> state);
            list.pickNone();
            showProgress();
        } else {
            list.current().ifPresent(one -> {
                act(List.of(one), entry -> state);
                list.stepToUndecided();
            });
        }
    }

    private void takeSuggestions() {
        List<TriageEntry> picked = list.picked();
        List<TriageEntry> open = (picked.isEmpty() ? list.all() : picked)
                .stream()
                        .filter(entry -> entry.state() == TriageState.UNDECIDED)
                        .toList();
        list.pickNone();
        if (open.isEmpty()) {
            Messages.success(this, "review.triage.nothingOpen");
        } else {
            act(open, entry -> entry.suggestion().state());
        }
    }

    private void act(List<TriageEntry> entries, Function<TriageEntry, TriageState> wanted) {
        TriageAct act = triage.decide(
                entries.stream().collect(Collectors.toMap(one -> one.policy().id(), TriageEntry::state)),
                entries.stream().collect(Collectors.toMap(one -> one.policy().id(), wanted)));
        last = act.before().isEmpty() ? last : act;
        refresh();
        tell(act);
        if (act.passedOver().isEmpty() && entries.size() > 1) {
            Messages.undoable(
                    this, () -> undo(act), "review.triage.done", act.before().size());
        }
    }

    private void tell(TriageAct act) {
        if (!act.passedOver().isEmpty()) {
            Messages.failure(this, "review.triage.passedOver", act.passedOver().size());
        }
    }

    private void undo() {
        TriageAct act = last;
        if (act == null) {
            Messages.failure(this, "review.undo.nothing");
        } else {
            undo(act);
            last = null;
        }
    }

    private void undo(TriageAct act) {
        TriageAct undone = triage.undo(act);
        refresh();
        tell(undone);
    }

    private void refresh() {
        List<TriageEntry> entries = triage.ofDocument(documentId);
        list.show(entries);
        DocumentSummary.Counts counts = documents.get(documentId).summary().counts();
        long open = entries.stream()
                .filter(entry -> entry.state() == TriageState.UNDECIDED)
                .count();
        steps.show(documentId, open, counts.drafts(), counts.accepted());
        suggested.setEnabled(open > 0);
        if (entries.isEmpty()) {
            list.add(new EmptyState(getTranslation("policy.review.empty"), getTranslation("policy.review.empty.next")));
        }
        showProgress();
        companions.seen();
    }

    private void showProgress() {
        Map<TriageState, Long> by = new EnumMap<>(TriageState.class);
        list.all().forEach(entry -> by.merge(entry.state(), 1L, Long::sum));
        int all = list.all().size();
        long open = by.getOrDefault(TriageState.UNDECIDED, 0L);
        progress.setText(getTranslation(
                "review.triage.progress",
                all - open,
                all,
                by.getOrDefault(TriageState.RELEVANT, 0L),
                by.getOrDefault(TriageState.ARCHIVED, 0L)));
        bar.setMax(Math.max(1, all));
        bar.setValue(all - open);
        int picked = list.picked().size();
        header.setCount(picked == 0 ? "" : getTranslation("review.triage.picked", picked));
    }

    private Footer footer() {
        progress.setId("triage-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("review.triage.progressLabel"));
        Span keys = new Span(getTranslation("review.triage.keys"));
        keys.addClassNames("desk-secondary", "review-keys");
        Footer footer = new Footer(progress, bar, keys);
        footer.addClassName("review-footer");
        return footer;
    }
}
