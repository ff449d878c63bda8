package org.policydesk.ui.association;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.fit.FitPages;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/** How one member stands with the published items, for association staff. */
@Route(value = "members/:memberId/eligibility", layout = MainLayout.class)
@RolesAllowed("STAFF")
@JsModule("context://js/keys.js")
public class MemberEligibilityView extends Div implements HasDynamicTitle, BeforeEnterObserver, WithKeys {
    private final transient MemberDirectory directory;
    private final transient FitPages pages;
    private String name = "";

    MemberEligibilityView(MemberDirectory directory, FitPages pages) {
        this.directory = directory;
        this.pages = pages;
        addClassNames("desk-page", "fit-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MemberRef> member = event.getRouteParameters()
                .get("memberId")
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .flatMap(directory::find);
        if (member.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(member.get());
    }

    private void show(MemberRef member) {
        name = member.name();
        PageHeader header = new PageHeader(getTranslation("fit.of", name));
        header.addActions(pages.workbook(member.id(), Words.of(this)));
        RouterLink back = new RouterLink(
                getTranslation("fit.back", name),
                MemberView.class,
                new RouteParameters("memberId", String.valueOf(member.id())));
        add(
                back,
                header,
                pages.of(
                        member.id(),
                        "members/" + member.id(),
                        overview -> header.setCount(getTranslation(
                                "fit.count",
                                overview.items().stream()
                                        .filter(one -> one.isLive())
                                        .count(),
                                overview.count(EligibilityGroup.ELIGIBLE)))));
    }

    @Override
    public List<PageKey> keys() {
        return FitPages.keys();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fit.of", name) + " · " + getTranslation("shell.name");
    }
}
