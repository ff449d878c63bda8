package org.policydesk.ui.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.Supersessions;
import org.policydesk.policy.library.Library;
import org.policydesk.policy.library.LibraryHit;
import org.policydesk.policy.library.LibraryPage;
import org.policydesk.policy.library.LibraryQuery;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** 政策库: every policy of every compilation, found by words and narrowed by what it is; the address carries what is looked for. */
@Route(value = "library", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    private final transient Library library;
    private final transient Supersessions supersessions;
    private final transient Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("library.title"));
    private final LibraryFilters filters;
    private final UnorderedList hits = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("library.more"), click -> more());
    private transient LibraryQuery query = LibraryQuery.ALL;
    private int shown;

    LibraryView(Library library, Supersessions supersessions, BusinessClock clock) {
        this.supersessions = supersessions;
        this.library = library;
        this.dates = new Dates(Words.of(this), clock.today());
        addClassNames("desk-page", "library");
        filters = new LibraryFilters(library.choices(), this::look);
        hits.setId("library-hits");
        hits.addClassName("library-hits");
        more.setId("library-more");
        add(header, filters, hits, nothing, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = LibraryAddress.read(event.getLocation().getQueryParameters());
        filters.show(query);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title") + " · " + getTranslation("shell.name");
    }

    private void look(LibraryQuery wanted) {
        query = wanted;
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("library", LibraryAddress.write(wanted))));
        show();
    }

    private void show() {
        hits.removeAll();
        nothing.removeAll();
        shown = 0;
        LibraryPage page = more();
        header.setCount(getTranslation("library.count", page.total()));
        if (page.total() == 0) {
            nothing.add(none());
        }
    }

    private LibraryPage more() {
        LibraryPage page = library.find(query, shown, AT_ONCE);
        Map<Long, LocalDate> repealed = supersessions.repealed(
                page.hits().stream().map(LibraryHit::policyId).toList());
        for (LibraryHit hit : page.hits()) {
            hits.add(new HitCard(hit, repealed.get(hit.policyId()), dates));
        }
        shown += page.hits().size();
        more.setVisible(shown < page.total());
        return page;
    }

    private EmptyState none() {
        if (query.equals(LibraryQuery.ALL)) {
            return new EmptyState(getTranslation("library.empty"), getTranslation("library.empty.next"));
        }
        Button clear = new Button(getTranslation("library.clear"), click -> {
            filters.show(LibraryQuery.ALL);
            look(LibraryQuery.ALL);
        });
        clear.setId("library-clear");
        return new EmptyState(getTranslation("library.none"), getTranslation("library.none.next"), clear);
    }
}
