package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.Overlap;
import org.policydesk.policy.Overlap.Kind;
import org.policydesk.policy.Overlaps;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.Triage;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;

/** 与以前汇编比较: what a compilation brings that is new, changed or repeated; what is repeated is kept with one click. */
@Route(value = "documents/:documentId/overlap", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class OverlapView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient SourceDocuments documents;
    private final transient Overlaps overlaps;
    private final transient Triage triage;
    private final PageHeader header = new PageHeader(getTranslation("life.overlap"));
    private final Anchor back = new Anchor("documents", getTranslation("life.overlap.back"));
    private final Button keep = new Button(getTranslation("life.overlap.keep"), click -> keepRepeated());
    private final Chips<Kind> kinds;
    private final Div list = new Div();
    private transient List<Overlap> all = List.of();
    private long documentId;

    OverlapView(SourceDocuments documents, Overlaps overlaps, Triage triage) {
        this.documents = documents;
        this.overlaps = overlaps;
        this.triage = triage;
        kinds = new Chips<>(
                getTranslation("life.overlap.kinds"),
                kind -> getTranslation("life.overlap." + kind) + " " + count(kind),
                pressed -> show(pressed));
        keep.setId("overlap-keep");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setTooltipText(getTranslation("life.overlap.keep.how"));
        header.addActions(back, keep);
        list.addClassName("submission-list");
        list.setId("overlaps");
        addClassName("policy-page");
        add(header, kinds, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            documentId = event.getRouteParameters().getLong("documentId").orElseThrow(NotFoundException::new);
            header.setTitle(documents.get(documentId).summary().name());
        } catch (DocumentNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
        back.setHref("documents/" + documentId + "/triage");
        all = overlaps.of(documentId);
        kinds.setOptions(List.of(Kind.values()));
        show(Set.of());
        refreshKeep();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("life.overlap") + " · " + getTranslation("shell.name");
    }

    private long count(Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).count();
    }

    private void show(Set<Kind> pressed) {
        list.removeAll();
        List<Overlap> shown = all.stream()
                .filter(one -> pressed.isEmpty() || pressed.contains(one.kind()))
                .toList();
        header.setCount(getTranslation("life.overlap.count", shown.size()));
        shown.forEach(one -> list.add(new OverlapCard(one)));
        if (shown.isEmpty()) {
            list.add(new EmptyState(getTranslation("life.overlap.empty"), getTranslation("life.overlap.empty.next")));
        }
    }

    private void refreshKeep() {
        keep.setEnabled(!undecidedRepeated().isEmpty());
    }

    /** What somebody decided about already stays as it was decided. */
    private Map<Long, TriageState> undecidedRepeated() {
        Map<Long, TriageState> decided = triage.states(documentId);
        Map<Long, TriageState> open = new HashMap<>();
        all.stream()
                .filter(one -> one.kind() == Kind.REPEATED)
                .map(one -> one.policy().id())
                .filter(id -> !decided.containsKey(id))
                .forEach(id -> open.put(id, TriageState.UNDECIDED));
        return open;
    }

    private void keepRepeated() {
        Map<Long, TriageState> seen = undecidedRepeated();
        Map<Long, TriageState> wanted = new HashMap<>();
        seen.keySet().forEach(id -> wanted.put(id, TriageState.ARCHIVED));
        triage.decide(seen, wanted);
        Messages.success(this, "life.overlap.kept", seen.size());
        refreshKeep();
    }
}
