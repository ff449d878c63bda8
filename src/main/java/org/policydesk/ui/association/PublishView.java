package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DocumentDetail;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.Hindrance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.Triage;
import org.policydesk.task.MatchCounts;
import org.policydesk.task.PublishingPreview;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** 发布: all accepted items of a compilation at once, with who would get them and what is still in the way. */
@Route(value = "documents/:documentId/publish", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 400;
    private static final int NO_POLLING = -1;

    private final transient SourceDocuments documents;
    private final transient PublishingServices services;
    private final transient PublishingPreview preview;
    private final transient Triage triage;
    private final transient RuleWords rules;
    private final PageHeader header = new PageHeader("");
    private final ReviewSteps steps = new ReviewSteps(ReviewSteps.Step.PUBLISH);
    private final Div list = new Div();
    private final Checkbox all = new Checkbox(getTranslation("review.publish.all"));
    private final Span sum = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button publish = new Button(getTranslation("review.publish.chosen"), click -> ask());
    private final Map<Long, PublishRow> rows = new LinkedHashMap<>();
    private long documentId;

    PublishView(
            SourceDocuments documents,
            PublishingServices services,
            PublishingPreview preview,
            Triage triage,
            BusinessClock clock) {
        this.documents = documents;
        this.services = services;
        this.preview = preview;
        this.triage = triage;
        rules = new RuleWords(Words.of(this), new Dates(Words.of(this), clock.today()));
        all.setId("publish-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rows.values().forEach(row -> row.choose(change.getValue()));
            }
        });
        publish.setId("publish-chosen");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        header.addActions(new Anchor("documents", getTranslation("policy.review.back")));
        list.addClassName("publish-list");
        list.setId("publish-list");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getTranslation("review.publish.list"));
        addClassNames("policy-page", "review-page", "publish-page");
        Div tools = new Div(all);
        tools.addClassName("triage-tools");
        add(header, steps, tools, list, footer());
        ReviewKeys.listen(this, Map.of("p", this::ask));
        KeysHelp.listen(this, "review.keys.publish", List.of("p"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            documentId = event.getRouteParameters().getLong("documentId").orElseThrow(NotFoundException::new);
            header.setTitle(documents.get(documentId).summary().name());
            show();
        } catch (DocumentNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.step.PUBLISH") + " · " + getTranslation("shell.name");
    }

    private void show() {
        rows.clear();
        list.removeAll();
        List<ActionItem> accepted = services.items().ofDocument(documentId).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .toList();
        Map<Long, MatchCounts> counts = preview.of(accepted);
        Set<Long> waiting = services.approvals().waiting().stream()
                .map(one -> one.item().id())
                .collect(Collectors.toSet());
        for (ActionItem item : accepted) {
            PublishRow row = new PublishRow(
                    item,
                    counts.getOrDefault(item.id(), new MatchCounts(Map.of(), Set.of())),
                    Hindrance.of(ItemEdit.of(item)).orElse(null),
                    rules,
                    this::sum,
                    this::amend);
            if (waiting.contains(item.id())) {
                row.done(getTranslation("review.publish.waits"));
            }
            rows.put(item.id(), row);
            list.add(row);
        }
        if (accepted.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("review.publish.empty"), getTranslation("review.publish.empty.next")));
        }
        count();
        sum();
    }

    private void count() {
        DocumentDetail document = documents.get(documentId);
        PolicyOrder order = new PolicyOrder(document.policies(), triage.states(documentId));
        steps.show(
                documentId,
                order.undecided(),
                document.summary().counts().drafts(),
                document.summary().counts().accepted());
    }

    private void amend(ActionItem item) {
        getUI().ifPresent(ui -> ui.navigate("items/" + item.id()));
    }

    private List<PublishRow> chosen() {
        return rows.values().stream().filter(PublishRow::isChosen).toList();
    }

    private void sum() {
        List<PublishRow> chosen = chosen();
        sum.setText(getTranslation("review.publish.sum", chosen.size(), rows.size(), tasks(chosen), members(chosen)));
        all.setValue(!chosen.isEmpty());
        publish.setEnabled(!chosen.isEmpty());
    }

    private static int tasks(List<PublishRow> chosen) {
        return chosen.stream().mapToInt(row -> row.counts().owners().size()).sum();
    }

    private static int members(List<PublishRow> chosen) {
        Set<Long> members = new HashSet<>();
        chosen.forEach(row -> members.addAll(row.counts().owners()));
        return members.size();
    }

    private void ask() {
        List<PublishRow> chosen = chosen();
        if (chosen.isEmpty()) {
            Messages.failure(this, "review.publish.nothing");
            return;
        }
        Paragraph question =
                new Paragraph(getTranslation("review.publish.ask", chosen.size(), tasks(chosen), members(chosen)));
        boolean handOver = services.fourEyes().required();
        Div text = new Div(question);
        if (handOver) {
            text.add(new Paragraph(getTranslation("life.submit.how")));
        }
        String act = getTranslation(handOver ? "life.act.submit" : "policy.act.publish");
        new Question(act, text, "publish-confirm", () -> start(chosen, handOver)).openToConfirm();
    }

    private void start(List<PublishRow> chosen, boolean handOver) {
        UI ui = UI.getCurrent();
        List<ActionItem> wanted = chosen.stream().map(PublishRow::item).toList();
        publish.setEnabled(false);
        bar.setMax(wanted.size());
        bar.setValue(0);
        bar.setVisible(true);
        ui.setPollInterval(POLL_MILLIS);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            new Publishing(item -> act(item, handOver)).run(wanted, told(ui, handOver));
            ui.access(() -> end(ui));
        }));
    }

    private void act(ActionItem item, boolean handOver) {
        if (handOver) {
            services.approvals().submit(item.id(), item.version(), null);
        } else {
            services.items().publish(item.id(), item.version());
        }
    }

    private Publishing.Told told(UI ui, boolean handOver) {
        return new Publishing.Told() {
            @Override
            public void done(ActionItem item, int reached) {
                ui.access(() -> {
                    PublishRow row = rows.get(item.id());
                    bar.setValue(reached);
                    if (row != null) {
                        row.done(getTranslation(handOver ? "review.publish.waits" : "policy.state.PUBLISHED"));
                    }
                });
            }

            @Override
            public void failed(ActionItem item, RuntimeException why, int reached) {
                ui.access(() -> {
                    PublishRow row = rows.get(item.id());
                    bar.setValue(reached);
                    if (row != null) {
                        row.failed(PolicyFailures.words(PublishView.this, why));
                    }
                });
            }
        };
    }

    private void end(UI ui) {
        ui.setPollInterval(NO_POLLING);
        bar.setVisible(false);
        long failed = rows.values().stream()
                .filter(row -> row.hasClassName("publish-failed"))
                .count();
        long done = rows.values().stream()
                .filter(row -> row.hasClassName("publish-done"))
                .count();
        count();
        sum();
        if (failed > 0) {
            Messages.failure(this, "review.publish.partly", done, failed);
        } else {
            Messages.success(this, "review.publish.done", done);
        }
    }

    private Footer footer() {
        sum.setId("publish-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("review.publish.progress"));
        Span keys = new Span(getTranslation("review.publish.keys"));
        keys.addClassNames("desk-secondary", "review-keys");
        Footer footer = new Footer(sum, bar, keys, publish);
        footer.addClassName("review-footer");
        return footer;
    }
}
