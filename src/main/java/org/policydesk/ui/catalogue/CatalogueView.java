package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.catalogue.Group;
import org.policydesk.catalogue.Shelved;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** 专项目录: staff choose which of the program's listings become programmes and items of the desk. */
@Route(value = "catalogue", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CatalogueView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 400;

    private final transient CatalogueServices services;
    private final PageHeader header = new PageHeader(getTranslation("catalogue.title"));
    private final Div notes = new Div();
    private final TextField search = new TextField();
    private final Checkbox all = new Checkbox(getTranslation("catalogue.all"));
    private final EmptyState none;
    private final Div list = new Div();
    private final LoadFooter footer = new LoadFooter(this::load);
    private final List<ListingLine> lines = new ArrayList<>();
    private final List<GroupSection> groups = new ArrayList<>();
    private boolean running;

    CatalogueView(CatalogueServices services) {
        this.services = services;
        addClassNames("desk-page", "catalogue-page");
        header.addActions(new Anchor("programmes", getTranslation("programme.title")));
        search.setId("catalogue-search");
        search.setPlaceholder(getTranslation("catalogue.search"));
        search.setAriaLabel(getTranslation("catalogue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        all.setId("catalogue-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lines.stream().filter(ListingLine::isVisible).forEach(line -> line.choose(change.getValue()));
            }
        });
        Div tools = new Div(search, all);
        tools.addClassName("catalogue-tools");
        Paragraph intro = new Paragraph(getTranslation("catalogue.intro"));
        intro.addClassName("catalogue-intro");
        notes.addClassName("catalogue-notes");
        list.setId("catalogue");
        list.addClassName("listing-groups");
        Button clear = new Button(getTranslation("catalogue.search.clear"), click -> search.clear());
        clear.setId("catalogue-clear");
        none = new EmptyState(
                getTranslation("catalogue.search.none"), getTranslation("catalogue.search.none.next"), clear);
        none.setId("catalogue-none");
        add(header, intro, notes, tools, none, list, footer);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.title") + " · " + getTranslation("shell.name");
    }

    private void show() {
        List<Shelved> all = services.catalogue().all();
        ProspectWords words = new ProspectWords(Words.of(this), services.clock().today());
        Map<Group, List<ListingLine>> byGroup = new EnumMap<>(Group.class);
        lines.clear();
        groups.clear();
        list.removeAll();
        for (Shelved one : all) {
            ListingLine line = new ListingLine(one, words, services.catalogue()::history, this::changed);
            lines.add(line);
            byGroup.computeIfAbsent(one.listing().group(), group -> new ArrayList<>())
                    .add(line);
        }
        byGroup.forEach((group, these) -> groups.add(new GroupSection(group, these)));
        groups.forEach(list::add);
        long loaded = lines.stream().filter(ListingLine::loaded).count();
        header.setCount(getTranslation("catalogue.count", all.size(), loaded));
        note();
        filter();
    }

    private void filter() {
        groups.forEach(group -> group.filter(search.getValue()));
        none.setVisible(groups.stream().noneMatch(GroupSection::isVisible));
        changed();
    }

    private void note() {
        notes.removeAll();
        int updates = (int) services.updates().pending().stream()
                .filter(one -> !one.waiting())
                .count();
        int waiting = services.catalogue().unpublished().size();
        if (updates > 0) {
            Anchor link = new Anchor("catalogue/updates", getTranslation("catalogue.updates.waiting", updates));
            link.setId("catalogue-updates");
            notes.add(link);
        }
        if (waiting > 0) {
            Anchor link = new Anchor("catalogue/publish", getTranslation("catalogue.publish.waiting", waiting));
            link.setId("catalogue-publish");
            notes.add(link);
        }
        notes.setVisible(updates + waiting > 0);
    }

    private void changed() {
        if (running) {
            return;
        }
        groups.forEach(GroupSection::sum);
        all.setEnabled(lines.stream().anyMatch(line -> line.isVisible() && !line.loaded()));
        all.setValue(lines.stream().anyMatch(line -> line.isVisible() && line.isChosen()));
        footer.setVisible(lines.stream().anyMatch(line -> !line.loaded()));
        footer.show(
                chosen().size(),
                lines.stream()
                        .filter(line -> !line.isVisible() && line.isChosen())
                        .count());
    }

    private List<String> chosen() {
        return lines.stream().filter(ListingLine::isChosen).map(ListingLine::id).toList();
    }

    private void load() {
        UI ui = UI.getCurrent();
        List<String> chosen = chosen();
        if (running || chosen.isEmpty()) {
            return;
        }
        running = true;
        all.setEnabled(false);
        groups.forEach(GroupSection::lock);
        footer.begin(chosen.size());
        ui.setPollInterval(POLL_MILLIS);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            try {
                Catalogue.Loaded loaded =
                        services.catalogue().load(chosen, (done, of) -> tell(ui, () -> footer.reached(done, of)));
                tell(ui, () -> loaded(ui, loaded));
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(CatalogueView.class).warn("The catalogue was not loaded", e);
                tell(ui, () -> failed(ui));
            }
        }));
    }

    private void loaded(UI ui, Catalogue.Loaded loaded) {
        end(ui);
        Messages.success(
                this,
                loaded.drafts() == 0 ? "catalogue.loaded" : "catalogue.loaded.drafts",
                loaded.listings(),
                loaded.items() - loaded.drafts(),
                loaded.drafts());
        if (!isAttached()) {
            return;
        }
        if (loaded.items() > loaded.drafts()) {
            ui.navigate("catalogue/publish");
        } else {
            show();
        }
    }

    private void failed(UI ui) {
        end(ui);
        Messages.failure(this, "catalogue.load.failed");
        if (isAttached()) {
            show();
        }
    }

    private void end(UI ui) {
        running = false;
        footer.end();
        if (isAttached()) {
            ui.setPollInterval(-1);
        }
    }

    /** Whoever goes elsewhere asks no more; what the other page does is its own. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (running) {
            event.getUI().setPollInterval(-1);
        }
    }

    /** Whoever left the page needs not be told; the loading goes on. */
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LoggerFactory.getLogger(CatalogueView.class).debug("Nobody is there to be told");
        }
    }
}
