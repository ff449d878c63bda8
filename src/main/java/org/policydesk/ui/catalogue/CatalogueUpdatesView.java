package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.catalogue.Decision;
import org.policydesk.catalogue.Difference;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.association.PolicyFailures;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;

/** 专项目录更新: what the program's present catalogue has otherwise than what was loaded, to be taken over one by one or all. */
@Route(value = "catalogue/updates", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CatalogueUpdatesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient CatalogueServices services;
    private final PageHeader header = new PageHeader(getTranslation("catalogue.updates.title"));
    private final Button all = new Button();
    private final Div list = new Div();

    CatalogueUpdatesView(CatalogueServices services) {
        this.services = services;
        addClassNames("desk-page", "catalogue-page");
        all.setId("catalogue-take-all");
        all.addThemeVariants(ButtonVariant.PRIMARY);
        all.addClickListener(click -> settle(plain(services.updates().pending())));
        header.addActions(new Anchor("catalogue", getTranslation("catalogue.title")), all);
        Paragraph intro = new Paragraph(getTranslation("catalogue.updates.intro"));
        intro.addClassName("catalogue-intro");
        list.setId("catalogue-differences");
        list.addClassName("listing-groups");
        add(header, intro, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.updates.title") + " · " + getTranslation("shell.name");
    }

    private void show() {
        List<Difference> pending = services.updates().pending();
        int plain = plain(pending).size();
        header.setCount(getTranslation("catalogue.updates.count", pending.size()));
        all.setText(getTranslation("catalogue.updates.all", plain));
        all.setVisible(plain > 0);
        list.removeAll();
        pending.forEach(one ->
                list.add(new DifferenceCard(one, services.clock().today(), decision -> settle(List.of(decision)))));
        if (pending.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("catalogue.updates.none"), getTranslation("catalogue.updates.none.next")));
        }
    }

    private void settle(List<Decision> decisions) {
        Boolean done = PolicyFailures.telling(this, () -> {
            services.updates().settle(decisions);
            return true;
        });
        if (done != null) {
            Messages.success(this, "catalogue.updates.done", decisions.size());
        }
        show();
    }

    /** What nobody has to think about: new items, and changes of what staff left as it was. Nothing is taken back from members. */
    private List<Decision> plain(List<Difference> pending) {
        return pending.stream().flatMap(this::plain).toList();
    }

    private Stream<Decision> plain(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> Stream.of(new Decision(added.listing(), added.key(), true, Set.of(), 0, ""));
            case Difference.Changed changed
            when changed.conflicts().isEmpty() ->
                Stream.of(new Decision(
                        changed.listing(),
                        changed.key(),
                        true,
                        changed.plain(),
                        changed.now().version(),
                        getTranslation("catalogue.note")));
            case Difference.Changed changed -> Stream.empty();
            case Difference.Gone gone -> Stream.empty();
        };
    }
}
