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
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.Decision;
import org.policydesk.catalogue.Difference;
import org.policydesk.catalogue.Refused;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.StaleItemException;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.association.ItemFlow;
import org.policydesk.ui.association.PolicyFailures;
import org.policydesk.ui.association.PublishingServices;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/**
 * 专项目录更新: what the program's present catalogue has otherwise than what was loaded, to be taken over one by one, or at once where
 * members have nothing of it. What members have goes the way of every other change of a published item; only corrections of a
 * source's title, number, issuer and date, and other names of rounds and programmes, hold at once and without a second person, since
 * nothing that members have to do follows from them (see {@link org.policydesk.policy.Policies#correct}). What was refused can be
 * reconsidered.
 */
@Route(value = "catalogue/updates", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CatalogueUpdatesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient CatalogueServices services;
    private final transient PublishingServices publishing;
    private final transient ItemFlow flow;
    private final PageHeader header = new PageHeader(getTranslation("catalogue.updates.title"));
    private final Button all = new Button();
    private final Div list = new Div();
    private final RefusedList refused = new RefusedList(this::again);
    private transient List<Decision> shown = List.of();

    CatalogueUpdatesView(CatalogueServices services, PublishingServices publishing) {
        this.services = services;
        this.publishing = publishing;
        flow = new ItemFlow(
                this, publishing, new Dates(Words.of(this), services.clock().today()), this::show);
        addClassNames("desk-page", "catalogue-page");
        all.setId("catalogue-take-all");
        all.addThemeVariants(ButtonVariant.PRIMARY);
        all.addClickListener(click -> settle(shown));
        header.addActions(new Anchor("catalogue", getTranslation("catalogue.title")), all);
        Paragraph intro = new Paragraph(getTranslation("catalogue.updates.intro"));
        intro.addClassName("catalogue-intro");
        list.setId("catalogue-differences");
        list.addClassName("listing-groups");
        add(header, intro, list, refused);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.updates.title") + " · " + getTranslation("shell.name");
    }

    private void show() {
        List<Difference> pending = services.updates().pending();
        shown = plain(pending);
        header.setCount(getTranslation(
                "catalogue.updates.count",
                pending.stream().filter(one -> !one.waiting()).count()));
        all.setText(getTranslation("catalogue.updates.all", shown.size()));
        all.setVisible(!shown.isEmpty());
        list.removeAll();
        pending.forEach(
                one -> list.add(new DifferenceCard(one, services.clock().today(), decision -> decide(one, decision))));
        if (pending.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("catalogue.updates.none"), getTranslation("catalogue.updates.none.next")));
        }
        refused.show(services.updates().refused());
    }

    private void decide(Difference difference, Decision decision) {
        if (!decision.take()) {
            refuse(decision);
            return;
        }
        switch (difference) {
            case Difference.Changed changed
            when changed.published() && !decision.fields().isEmpty() ->
                flow.amend(
                        changed.now(),
                        changed.taking(decision.fields()),
                        decision.reason(),
                        why -> settle(changed.now(), decision.because(why)));
            case Difference.Gone gone
            when gone.published() ->
                flow.withdraw(gone.now(), decision.reason(), why -> settle(gone.now(), decision.because(why)));
            default -> settle(List.of(decision));
        }
    }

    /** @throws StaleItemException if somebody else decided meanwhile */
    private void settle(ActionItem shown, Decision decision) {
        if (services.updates().settle(List.of(decision)) == 0) {
            throw new StaleItemException(shown.id(), publishing.items().changedBy(shown.id()));
        }
    }

    private void settle(List<Decision> decisions) {
        Integer done = tried(decisions);
        if (done != null) {
            int missed = decisions.size() - done;
            Messages.success(
                    this, missed == 0 ? "catalogue.updates.done" : "catalogue.updates.overtaken", done, missed);
        }
        show();
    }

    private void refuse(Decision decision) {
        Integer done = tried(List.of(decision));
        if (done != null && done > 0) {
            Messages.undoable(this, () -> again(decision.listing(), decision.key()), "catalogue.updates.refused");
        } else if (done != null) {
            Messages.success(this, done > 0 ? "catalogue.updates.done" : "catalogue.updates.overtaken", done, 1 - done);
        }
        show();
    }

    private @Nullable Integer tried(List<Decision> decisions) {
        return PolicyFailures.telling(this, () -> services.updates().settle(decisions));
    }

    private void again(Refused one) {
        again(one.listing(), one.key());
    }

    private void again(String listing, String key) {
        services.updates().reconsider(listing, key);
        show();
    }

    /** What nobody has to think about: what is new, and changes of what staff left as it was and members do not have. */
    private List<Decision> plain(List<Difference> pending) {
        return pending.stream()
                .filter(one -> !one.published() && !one.waiting())
                .flatMap(this::plain)
                .toList();
    }

    private Stream<Decision> plain(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> Stream.of(taking(added, Set.of(), 0));
            case Difference.Changed changed
            when changed.conflicts().isEmpty() && !changed.fields().isEmpty() ->
                Stream.of(taking(changed, changed.plain(), changed.now().version()));
            case Difference.Restated restated
            when restated.plain().size() == restated.facts().size() -> Stream.of(taking(restated, restated.plain(), 0));
            default -> Stream.empty();
        };
    }

    private Decision taking(Difference difference, Set<String> fields, int version) {
        return new Decision(
                difference.listing(), difference.key(), true, fields, version, getTranslation("catalogue.note"));
    }
}
