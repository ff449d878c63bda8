package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/** 审核台: a policy's text at the left, its drafts at the right; everything can be done with single keys and undone. */
@Route(value = "documents/:documentId", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, WithKeys {
    private static final long serialVersionUID = 1L;

    private final transient ReviewActs acts;
    private final ReviewDesk desk;
    private final PageHeader header = new PageHeader("");
    private final ReviewSteps steps = new ReviewSteps(ReviewSteps.Step.REVIEW);
    private final ReviewProgress progress = new ReviewProgress();
    private long documentId;

    ReviewView(ReviewServices services) {
        acts = new ReviewActs(this, services, this::read);
        desk = acts.desk();
        Button add = new Button(getTranslation("policy.review.missed"), click -> acts.addMissed());
        add.setId("add-missed");
        add.setTooltipText(getTranslation("policy.review.missed.how"));
        header.addActions(new Anchor("documents", getTranslation("policy.review.back")), add);
        addClassNames("policy-page", "review-page");
        Div bar = new Div(steps, desk.companions());
        bar.addClassName("review-bar");
        add(header, bar, desk, progress);
        ReviewKeys.listen(
                this,
                Map.ofEntries(
                        Map.entry("j", () -> desk.step(1)),
                        Map.entry("k", () -> desk.step(-1)),
                        Map.entry("a", waiting(acts::accept)),
                        Map.entry("x", open(acts::reject)),
                        Map.entry("e", () -> desk.current().ifPresent(acts::edit)),
                        Map.entry("s", open(acts::split)),
                        Map.entry(
                                "v", open(item -> acts.pick(item, !desk.drafts().isPicked(item)))),
                        Map.entry("m", acts::merge),
                        Map.entry("z", acts::rejectLow),
                        Map.entry("n", acts::addMissed),
                        Map.entry("]", () -> desk.text().selectSentence(1)),
                        Map.entry("[", () -> desk.text().selectSentence(-1)),
                        Map.entry("o", () -> desk.current().ifPresent(this::open)),
                        Map.entry("u", acts::undoLast),
                        Map.entry("y", () -> acts.triage(TriageState.RELEVANT)),
                        Map.entry("d", () -> acts.triage(TriageState.ARCHIVED)),
                        Map.entry("t", () -> go("/triage")),
                        Map.entry("p", () -> go("/publish"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            documentId = event.getRouteParameters().getLong("documentId").orElseThrow(NotFoundException::new);
            if (!desk.start(documentId, wanted(event))) {
                removeAll();
                add(
                        header,
                        new EmptyState(
                                getTranslation("policy.review.empty"), getTranslation("policy.review.empty.next")));
            }
        } catch (DocumentNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.review.title") + " · " + getTranslation("shell.name");
    }

    @Override
    public List<PageKey> keys() {
        return KeyLines.of(
                "review.keys.review",
                List.of("j k", "a", "x", "z", "e", "o", "s", "v", "m", "] [", "n", "u", "y", "d", "t", "p"));
    }

    private void read(DocumentSummary summary) {
        DocumentSummary.Counts counts = summary.counts();
        header.setTitle(summary.name());
        header.setCount(getTranslation("policy.review.found", counts.policies(), counts.items()));
        progress.show(counts);
        steps.show(documentId, desk.order().undecided(), counts.drafts(), counts.accepted());
    }

    private void go(String step) {
        getUI().ifPresent(ui -> ui.navigate("documents/" + documentId + step));
    }

    private void open(ActionItem item) {
        getUI().ifPresent(ui -> ui.navigate("items/" + item.id()));
    }

    private SerializableRunnable waiting(Consumer<ActionItem> act) {
        return () ->
                desk.current().filter(item -> item.state() == ItemState.DRAFT).ifPresent(act);
    }

    private SerializableRunnable open(Consumer<ActionItem> act) {
        return () -> desk.current()
                .filter(item -> item.state() == ItemState.DRAFT || item.state() == ItemState.ACCEPTED)
                .ifPresent(act);
    }

    private static long wanted(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("policy")
                .filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }
}
