package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.clock.BusinessClock;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
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

/** 发布目录事项: what was loaded from the catalogue, with who would get it, published at once. */
@Route(value = "catalogue/publish", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CataloguePublishView extends Div implements HasDynamicTitle, PublishRow.Acts {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 400;

    private final transient Catalogue catalogue;
    private final transient PublishingServices publishing;
    private final transient PublishingPreview preview;
    private final PageHeader header = new PageHeader(getTranslation("catalogue.publish.title"));
    private final Div drafts = new Div();
    private final Checkbox all = new Checkbox(getTranslation("review.publish.all"));
    private final PublishList list;
    private final PublishFooter footer = new PublishFooter(this::ask);
    private boolean running;

    CataloguePublishView(
            Catalogue catalogue, PublishingServices publishing, PublishingPreview preview, BusinessClock clock) {
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.preview = preview;
        Dates dates = new Dates(Words.of(this), clock.today());
        list = new PublishList(new RuleWords(Words.of(this), dates), this);
        all.setId("publish-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list.chooseAll(change.getValue());
            }
        });
        header.addActions(new Anchor("catalogue", getTranslation("catalogue.title")));
        drafts.setId("catalogue-drafts");
        addClassNames("policy-page", "review-page", "publish-page");
        Div tools = new Div(all, drafts);
        tools.addClassName("triage-tools");
        add(header, tools, list, footer);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.publish.title") + " · " + getTranslation("shell.name");
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
        PolicyFailures.telling(this, () -> publishing.items().amend(item.id(), other, item.version()));
        show();
    }

    private void show() {
        List<ActionItem> unpublished = catalogue.unpublished();
        List<ActionItem> accepted = unpublished.stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .toList();
        Set<Long> waiting = publishing.approvals().waiting().stream()
                .map(one -> one.item().id())
                .collect(Collectors.toSet());
        list.show(accepted, preview.of(accepted), waiting);
        drafts.removeAll();
        int doubtful = unpublished.size() - accepted.size();
        if (doubtful > 0) {
            drafts.add(
                    new Anchor("items?state=" + ItemState.DRAFT, getTranslation("catalogue.publish.drafts", doubtful)));
        }
        changed();
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
            new Publishing(item -> act(item, handOver))
                    .run(
                            wanted,
                            (item, failure) -> tell(ui, () -> {
                                footer.reached(failure == null);
                                list.row(item.id()).ifPresent(row -> {
                                    if (failure == null) {
                                        row.done(getTranslation(
                                                handOver ? "review.publish.waits" : "policy.state.PUBLISHED"));
                                    } else {
                                        row.failed(PolicyFailures.words(this, failure));
                                    }
                                });
                            }));
            tell(ui, () -> end(ui));
        }));
    }

    private void act(ActionItem item, boolean handOver) {
        if (handOver) {
            publishing.approvals().submit(item.id(), item.version(), null);
        } else {
            publishing.items().publish(item.id(), item.version());
        }
    }

    /** Whoever left the page needs not be told; the publishing goes on. */
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LoggerFactory.getLogger(CataloguePublishView.class).debug("Nobody is there to be told");
        }
    }

    private void end(UI ui) {
        running = false;
        ui.setPollInterval(-1);
        footer.end();
        changed();
        if (footer.failed() > 0) {
            Messages.failure(this, "review.publish.partly", footer.done(), footer.failed());
        } else {
            Messages.success(this, "review.publish.done", footer.done());
        }
    }
}
