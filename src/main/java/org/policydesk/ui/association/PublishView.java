package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DocumentDetail;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.task.PublishingPreview;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** 发布: all accepted items of a compilation at once, with who would get them and what is still in the way. */
@Route(value = "documents/:documentId/publish", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle, PublishRow.Acts {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 400;

    private final transient ReviewServices services;
    private final transient PublishingServices publishing;
    private final transient PublishingPreview preview;
    private final PageHeader header = new PageHeader("");
    private final ReviewSteps steps = new ReviewSteps(ReviewSteps.Step.PUBLISH);
    private final Checkbox all = new Checkbox(getTranslation("review.publish.all"));
    private final PublishList list;
    private final PublishFooter footer = new PublishFooter(this::ask);
    private final Companions companions;
    private long documentId;
    private boolean running;

    PublishView(ReviewServices services, PublishingServices publishing, PublishingPreview preview) {
        this.services = services;
        this.publishing = publishing;
        this.preview = preview;
        Dates dates = new Dates(Words.of(this), services.clock().today());
        list = new PublishList(new RuleWords(Words.of(this), dates), this);
        companions = new Companions(services.presence(), pulse -> {}, this::others);
        all.setId("publish-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list.chooseAll(change.getValue());
            }
        });
        header.addActions(new Anchor("documents", getTranslation("policy.review.back")));
        addClassNames("policy-page", "review-page", "publish-page");
        Div bar = new Div(steps, companions);
        bar.addClassName("review-bar");
        Div tools = new Div(all);
        tools.addClassName("triage-tools");
        add(header, bar, tools, list, footer);
        ReviewKeys.listen(this, Map.of("p", this::ask, "r", this::review));
        KeysHelp.listen(this, "review.keys.publish", List.of("p", "r"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            documentId = event.getRouteParameters().getLong("documentId").orElseThrow(NotFoundException::new);
            header.setTitle(services.documents().get(documentId).summary().name());
            companions.at(documentId, null, null);
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
        List<ActionItem> accepted = services.items().ofDocument(documentId).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .toList();
        Set<Long> waiting = publishing.approvals().waiting().stream()
                .map(one -> one.item().id())
                .collect(Collectors.toSet());
        list.show(accepted, preview.of(accepted), waiting);
        count();
        changed();
    }

    /** What others accept meanwhile joins the list; what failed here stays with its reason. */
    private void others() {
        if (!running && footer.failed() == 0) {
            show();
        }
    }

    private void count() {
        DocumentDetail document = services.documents().get(documentId);
        PolicyOrder order =
                new PolicyOrder(document.policies(), services.triage().states(documentId));
        steps.show(
                documentId,
                order.undecided(),
                document.summary().counts().drafts(),
                document.summary().counts().accepted());
    }

    @Override
    public void changed() {
        all.setValue(!list.chosen().isEmpty());
        footer.show(list);
    }

    @Override
    public void amend(ActionItem item) {
        getUI().ifPresent(ui -> ui.navigate("items/" + item.id()));
    }

    @Override
    public void become(ActionItem item, Nature nature) {
        ItemEdit edit = ItemEdit.of(item);
        ItemEdit other = edit.with(
                edit.title(), edit.action(), nature, edit.kind(), edit.actors(), edit.relevance(), edit.rule());
        PolicyFailures.telling(this, () -> services.items().amend(item.id(), other, item.version()));
        show();
        companions.seen();
    }

    private void review() {
        getUI().ifPresent(ui -> ui.navigate("documents/" + documentId));
    }

    private void ask() {
        List<PublishRow> chosen = list.chosen();
        if (running) {
            return;
        }
        if (chosen.isEmpty()) {
            Messages.failure(this, "review.publish.nothing");
            return;
        }
        boolean handOver = publishing.fourEyes().required();
        Div text = new Div(new Paragraph(
                list.tasks() == 0
                        ? getTranslation("review.publish.ask.none", chosen.size())
                        : getTranslation("review.publish.ask", chosen.size(), list.tasks(), list.members())));
        if (handOver) {
            text.add(new Paragraph(getTranslation("life.submit.how")));
        }
        String act = getTranslation(handOver ? "life.act.submit" : "policy.act.publish");
        new Question(act, text, "publish-confirm", () -> start(chosen, handOver)).openToConfirm();
    }

    private void start(List<PublishRow> chosen, boolean handOver) {
        UI ui = UI.getCurrent();
        List<ActionItem> wanted = chosen.stream().map(PublishRow::item).toList();
        running = true;
        footer.begin(wanted.size());
        ui.setPollInterval(POLL_MILLIS);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            new Publishing(item -> act(item, handOver)).run(wanted, told(ui, handOver));
            tell(ui, this::end);
        }));
    }

    private void act(ActionItem item, boolean handOver) {
        if (handOver) {
            publishing.approvals().submit(item.id(), item.version(), null);
        } else {
            publishing.items().publish(item.id(), item.version());
        }
    }

    private Publishing.Told told(UI ui, boolean handOver) {
        String said = getTranslation(handOver ? "review.publish.waits" : "policy.state.PUBLISHED");
        return (item, failure) -> tell(ui, () -> {
            footer.reached(failure == null);
            list.row(item.id()).ifPresent(row -> {
                if (failure == null) {
                    row.done(said);
                } else {
                    row.failed(PolicyFailures.words(this, failure));
                }
            });
        });
    }

    /** Whoever left the page needs not be told; the publishing goes on. */
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LoggerFactory.getLogger(PublishView.class).debug("Nobody is there to be told");
        }
    }

    private void end() {
        running = false;
        footer.end();
        count();
        changed();
        companions.seen();
        companions.at(documentId, null, null);
        if (footer.failed() > 0) {
            Messages.failure(this, "review.publish.partly", footer.done(), footer.failed());
        } else {
            Messages.success(this, "review.publish.done", footer.done());
        }
    }
}
