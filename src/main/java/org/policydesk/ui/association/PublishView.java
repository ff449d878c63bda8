package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
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
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/** 发布: all accepted items of a compilation at once, with who would get them and what is still in the way. */
@Route(value = "documents/:documentId/publish", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle, PublishRow.Acts, WithKeys {
    private static final long serialVersionUID = 1L;

    private final transient ReviewServices services;
    private final transient PublishingServices publishing;
    private final transient PublishingPreview preview;
    private final PageHeader header = new PageHeader("");
    private final ReviewSteps steps = new ReviewSteps(ReviewSteps.Step.PUBLISH);
    private final Checkbox all = new Checkbox(getTranslation("review.publish.all"));
    private final PublishList list;
    private final transient PublishRun run;
    private final Companions companions;
    private long documentId;

    PublishView(ReviewServices services, PublishingServices publishing, PublishingPreview preview) {
        this.services = services;
        this.publishing = publishing;
        this.preview = preview;
        Dates dates = new Dates(Words.of(this), services.clock().today());
        list = new PublishList(new RuleWords(Words.of(this), dates), this, "review.publish.empty.next");
        run = new PublishRun(this, publishing, list, this::done);
        companions = new Companions(services.presence(), pulse -> {}, this::others);
        all.setId("publish-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list.chooseAll(change.getValue());
                changed();
            }
        });
        header.addActions(new Anchor("documents", getTranslation("policy.review.back")));
        addClassNames("policy-page", "review-page", "publish-page");
        Div bar = new Div(steps, companions);
        bar.addClassName("review-bar");
        Div tools = new Div(all);
        tools.addClassName("triage-tools");
        add(header, bar, tools, list, run.footer());
        ReviewKeys.listen(this, Map.of("p", run::ask, "r", this::review));
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

    @Override
    public List<PageKey> keys() {
        return KeyLines.of("review.keys.publish", List.of("p", "r"));
    }

    private void show() {
        List<ActionItem> accepted = services.items().ofDocument(documentId).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .toList();
        Set<Long> waiting = publishing.approvals().waiting().stream()
                .map(one -> one.item().id())
                .collect(Collectors.toSet());
        list.show(accepted, preview.of(accepted), waiting, Map.of());
        count();
        changed();
    }

    /** What others accept meanwhile joins the list; what failed here stays with its reason. */
    private void others() {
        if (!run.running() && run.footer().failed() == 0) {
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
        run.footer().show(list);
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

    /** Others are looked for again, as before. */
    private void done(UI ui) {
        count();
        changed();
        companions.seen();
        companions.at(documentId, null, null);
    }
}
