package org.policydesk.ui.association;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

/** 政策汇编: staff bring compilations here and see what was found in each. Polls only while an import runs. */
@Route(value = "documents", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class DocumentsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 600;
    private static final int NO_POLLING = -1;

    private final transient SourceDocuments documents;
    private final transient BusinessClock clock;
    private final PageHeader header = new PageHeader(getTranslation("policy.documents.title"));
    private final Div list = new Div();
    private final Map<Long, ImportCard> cards = new HashMap<>();
    private @Nullable Registration polling;

    DocumentsView(
            SourceDocuments documents,
            BusinessClock clock,
            @Value("${desk.import.max-size}") DataSize maxSize,
            @Value("${desk.import.max-pages}") int maxPages) {
        this.documents = documents;
        this.clock = clock;
        addClassName("policy-page");
        list.addClassName("import-list");
        list.setId("imports");
        add(header, new ImportUpload(documents, maxSize, maxPages, this::refresh), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.documents.title") + " · " + getTranslation("shell.name");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(NO_POLLING);
    }

    private void refresh() {
        List<DocumentSummary> all = documents.all();
        header.setCount(getTranslation("policy.documents.count", all.size()));
        list.removeAll();
        cards.keySet().retainAll(all.stream().map(DocumentSummary::id).toList());
        for (DocumentSummary one : all) {
            ImportCard card =
                    cards.computeIfAbsent(one.id(), id -> new ImportCard(documents, clock.today(), this::refresh));
            card.show(one, documents.progress(one.id()));
            list.add(card);
        }
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("policy.documents.empty"), getTranslation("policy.documents.empty.next")));
        }
        boolean running = all.stream().anyMatch(one -> one.stage().isRunning());
        UI ui = getUI().orElse(null);
        if (ui != null) {
            ui.setPollInterval(running ? POLL_MILLIS : NO_POLLING);
        }
    }
}
