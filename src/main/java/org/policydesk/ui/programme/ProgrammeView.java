package org.policydesk.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.programme.EditionCopies;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.policy.programme.PublishedProgrammes;
import org.policydesk.policy.programme.Round;
import org.policydesk.task.ProgrammeWatches;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** A programme: what comes next, and its rounds with what differs from one to the next; for members what was published. */
@Route(value = "programme/:programmeId", layout = MainLayout.class)
@PermitAll
public class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Programmes all;
    private final transient PublishedProgrammes published;
    private final transient Editions editions;
    private final transient EditionCopies copies;
    private final transient ProgrammeWatches watches;
    private final transient SignedIn reader;
    private final transient Dates dates;
    private long programmeId;
    private String title = "";

    ProgrammeView(
            Programmes all,
            PublishedProgrammes published,
            Editions editions,
            EditionCopies copies,
            ProgrammeWatches watches,
            CurrentUser user,
            BusinessClock clock) {
        this.all = all;
        this.published = published;
        this.editions = editions;
        this.copies = copies;
        this.watches = watches;
        this.reader = user.require();
        this.dates = new Dates(Words.of(this), clock.today());
        addClassNames("desk-page", "programmes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        programmeId = event.getRouteParameters()
                .get("programmeId")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }

    private void show() {
        removeAll();
        Optional<ProgrammeDetail> found = reader.isStaff() ? all.find(programmeId) : published.find(programmeId);
        found.ifPresentOrElse(this::show, () -> {
            title = getTranslation("programme.gone");
            Anchor back =
                    new Anchor(reader.isStaff() ? "programmes" : "board?tab=notice", getTranslation("programme.back"));
            EmptyState none = new EmptyState(title, getTranslation("programme.gone.next"), back);
            none.setId("programme-not-found");
            add(none);
        });
    }

    private void show(ProgrammeDetail detail) {
        title = detail.programme().name();
        OutlookWords words = new OutlookWords(Words.of(this), dates);
        PageHeader header = new PageHeader(title);
        header.setCount(getTranslation("programme.rounds.count", detail.rounds().size()));
        if (reader.isStaff()) {
            Button rename = new Button(getTranslation("programme.rename"), click -> rename());
            rename.setId("programme-rename");
            header.addActions(
                    new Anchor("programmes", getTranslation("programme.back.all")),
                    new Anchor("library?programme=" + programmeId, getTranslation("programme.library")),
                    rename);
        }
        OutlookPanel outlook = new OutlookPanel(detail, words);
        if (reader.isStaff()) {
            outlook.count(watches.preview(programmeId));
        } else if (reader.companyId() != null) {
            watches.mine().stream()
                    .filter(watch -> watch.programme().programme().id() == programmeId)
                    .findFirst()
                    .ifPresent(outlook::own);
        }
        H2 heading = new H2(getTranslation("programme.rounds.title"));
        OrderedList rounds = new OrderedList();
        rounds.addClassName("programme-rounds");
        rounds.getElement().setAttribute("reversed", true);
        RoundActs acts =
                reader.isStaff() ? new RoundActs(this, editions, copies, title, dates.today(), this::show) : null;
        for (Round round : detail.rounds().reversed()) {
            rounds.add(new RoundCard(round, detail.before(round).orElse(null), words, acts));
        }
        add(header, outlook, heading, rounds);
    }

    private void rename() {
        new NameDialog(getTranslation("programme.rename"), getTranslation("programme.name"), title, name -> {
                    editions.rename(programmeId, name);
                    show();
                })
                .open();
    }
}
