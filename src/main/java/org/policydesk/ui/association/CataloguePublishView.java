package org.policydesk.ui.association;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
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
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/** 发布目录事项: what was loaded from the catalogue, with who would get it, published at once. */
@Route(value = "catalogue/publish", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CataloguePublishView extends Div implements HasDynamicTitle, PublishRow.Acts, WithKeys {
    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient PublishingServices publishing;
    private final transient PublishingPreview preview;
    private final PageHeader header = new PageHeader(getTranslation("catalogue.publish.title"));
    private final Div drafts = new Div();
    private final Checkbox all = new Checkbox(getTranslation("review.publish.all"));
    private final PublishList list;
    private final transient PublishRun run;

    CataloguePublishView(
            Catalogue catalogue, PublishingServices publishing, PublishingPreview preview, BusinessClock clock) {
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.preview = preview;
        Dates dates = new Dates(Words.of(this), clock.today());
        list = new PublishList(new RuleWords(Words.of(this), dates), this, "catalogue.publish.empty.next");
        run = new PublishRun(this, publishing, list, this::done);
        all.setId("publish-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list.chooseAll(change.getValue());
                changed();
            }
        });
        header.addActions(new Anchor("catalogue", getTranslation("catalogue.title")));
        drafts.setId("catalogue-drafts");
        addClassNames("policy-page", "review-page", "publish-page");
        Div tools = new Div(all, drafts);
        tools.addClassName("triage-tools");
        add(header, tools, list, run.footer());
        ReviewKeys.listen(this, Map.of("p", run::ask));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.publish.title") + " · " + getTranslation("shell.name");
    }

    @Override
    public List<PageKey> keys() {
        return KeyLines.of("review.keys.publish", List.of("p"));
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
        list.show(
                accepted,
                preview.of(accepted),
                waiting,
                catalogue.doubts(accepted.stream().map(ActionItem::id).toList()));
        drafts.removeAll();
        int doubtful = unpublished.size() - accepted.size();
        if (doubtful > 0) {
            drafts.add(
                    new Anchor("items?state=" + ItemState.DRAFT, getTranslation("catalogue.publish.drafts", doubtful)));
        }
        changed();
    }

    private void done(UI ui) {
        if (isAttached()) {
            ui.setPollInterval(-1);
        }
        changed();
    }

    /** Whoever goes elsewhere asks no more; what the other page does is its own. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (run.running()) {
            event.getUI().setPollInterval(-1);
        }
    }
}
