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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.ItemTemplates;
import org.policydesk.policy.ItemVersion;
import org.policydesk.policy.LocalDues;
import org.policydesk.policy.LocalNotices;
import org.policydesk.policy.NewItem;
import org.policydesk.task.MatchPreview;
import org.policydesk.task.Matching;
import org.policydesk.task.Recomputation;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EndWords;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** One item: its fields, the sentence that it comes from, and who would get it. "items/new" enters one without any upload. */
@Route(value = "items/:itemId", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ItemView extends Div implements BeforeEnterObserver, HasDynamicTitle, PublishPanel.Acts {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    private final transient ActionItems items;
    private final transient Matching matching;
    private final transient ItemFlow flow;
    private final PageHeader header = new PageHeader("");
    private final ItemForm form;
    private final SourcePanel source;
    private final LocalDuesPanel locals;
    private final PublishPanel publishing;
    private final FitPanel fits;
    private final SubmissionNote submission;
    private final VersionsPanel versions;
    private final CopyNote copyNote;
    private final DoubtNote doubt;
    private final FindingLines findings = new FindingLines();
    private final ItemRoundPanel rounds;
    private final OwnNotices own;
    private final transient PreviewServices previews;
    private final boolean fourEyes;
    private final transient LocalDate today;
    private final Button save = new Button(getTranslation("policy.act.save"), click -> saveAndSay());
    private final Anchor board = new Anchor("", getTranslation("overview.board"));
    private @Nullable ActionItem item;

    ItemView(
            PublishingServices services,
            LocalDues dues,
            LocalNotices notices,
            MemberDirectory members,
            Matching matching,
            Tasks tasks,
            Recomputation recomputation,
            ItemTemplates templates,
            ProgrammeServices programmes,
            Catalogue catalogue,
            PreviewServices previews,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.items = services.items();
        this.today = clock.today();
        this.matching = matching;
        Dates dates = new Dates(Words.of(this), clock.today());
        Moving moving = new Moving(this, recomputation, dates);
        flow = new ItemFlow(this, services, dates, this::again);
        submission = new SubmissionNote(services, dates, this::again);
        versions = new VersionsPanel(getTranslation("life.versions"), services.versions(), dates, this::restore);
        fourEyes = services.fourEyes().required();
        locals = new LocalDuesPanel(
                getTranslation("policy.local.title"), dues, notices, members, moving, this::refreshDates);
        form = new ItemForm(clock.today(), calendars, templates, matching::count);
        source = new SourcePanel(clock.today());
        publishing = new PublishPanel(this, form::setIncludeUndetermined);
        save.setId("item-save");
        this.previews = previews;
        Button preview = new Button(getTranslation("editor.preview"), click -> showPreview());
        preview.setId("item-preview");
        header.addActions(new Anchor("items", getTranslation("policy.items.back")), board, preview, save);
        doubt = new DoubtNote(catalogue);
        findings.setId("item-findings");
        findings.addClassNames("panel", "doubt-note");
        copyNote = new CopyNote(programmes.copies(), clock.today(), this::again);
        rounds = new ItemRoundPanel(getTranslation("programme.section"), programmes, clock.today(), this::again);
        Div side = new Div(doubt, findings, source, copyNote, rounds, locals, submission, publishing, versions);
        side.addClassName("item-side");
        Div columns = new Div(form, side);
        columns.addClassName("item-columns");
        addClassName("policy-page");
        fits = new FitPanel(matching, tasks, dates, this::refreshDates);
        own = new OwnNotices(notice -> form.write(notice.of(items.blank(), clock.today(), Words.of(this)), ""));
        add(header, own, columns, fits);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("itemId").orElse("");
        if (NEW.equals(wanted)) {
            item = null;
            header.setTitle(getTranslation("policy.items.new"));
            form.write(items.blank(), "");
            source.enter();
            own.setVisible(true);
            locals.setVisible(false);
            publishing.setVisible(false);
            submission.setVisible(false);
            versions.setVisible(false);
            copyNote.setVisible(false);
            doubt.setVisible(false);
            findings.setVisible(false);
            rounds.setVisible(false);
            fits.setVisible(false);
            board.setVisible(false);
            save.addThemeVariants(ButtonVariant.PRIMARY);
            return;
        }
        try {
            show(items.get(Long.parseLong(wanted)));
        } catch (ItemNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return (item == null ? getTranslation("policy.items.new") : item.title()) + " · "
                + getTranslation("shell.name");
    }

    @Override
    public @Nullable ActionItem save() {
        ActionItem shown = item;
        ActionItem saved = PolicyFailures.telling(
                this,
                () -> {
                    ItemEdit edit = form.read();
                    return shown == null
                            ? items.create(new NewItem(source.entered(), edit))
                            : edit.equals(ItemEdit.of(shown)) ? shown : items.amend(shown.id(), edit, shown.version());
                },
                stale -> choose());
        if (saved != null) {
            show(saved);
        }
        return saved;
    }

    @Override
    public void publish(ActionItem saved) {
        flow.publish(saved);
    }

    @Override
    public void withdraw(ActionItem shown) {
        flow.withdraw(shown);
    }

    @Override
    public void restore(ActionItem shown) {
        ActionItem again = PolicyFailures.telling(this, () -> items.restore(shown.id(), shown.version()));
        if (again != null) {
            show(again);
        }
    }

    /** As it stands in the form, kept or not. */
    private void showPreview() {
        ItemEdit edit = PolicyFailures.telling(this, form::read);
        if (edit != null) {
            ActionItem shown = item;
            new PreviewDialog(this, previews, shown == null ? null : shown.id(), edit).open();
        }
    }

    private void saveAndSay() {
        ActionItem shown = item;
        if (shown != null && shown.state() == ItemState.PUBLISHED) {
            amend(shown);
            return;
        }
        boolean entered = item == null;
        ActionItem saved = save();
        if (saved != null) {
            Messages.success(this, "policy.saved", saved.title());
            if (entered) {
                getUI().ifPresent(ui -> ui.navigate("items/" + saved.id()));
            }
        }
    }

    /** Members have it already: what follows for them is shown first. */
    private void amend(ActionItem shown) {
        ItemEdit edit = PolicyFailures.telling(this, form::read);
        if (edit == null) {
            return;
        }
        if (edit.equals(ItemEdit.of(shown))) {
            Messages.success(this, "policy.saved", edit.title());
        } else if (items.get(shown.id()).version() != shown.version()) {
            choose();
        } else {
            flow.amend(shown, edit, "");
        }
    }

    /** Somebody else was first: theirs, mine put over it, or on with what is in the form. */
    private void choose() {
        ActionItem shown = item;
        ItemEdit mine = PolicyFailures.telling(this, form::read);
        if (shown != null && mine != null) {
            ActionItem theirs = items.get(shown.id());
            new StaleChoice(items.changedBy(shown.id()), theirs, mine, today)
                    .theirs(() -> show(theirs))
                    .mine("review.stale.mine", () -> {
                        item = theirs;
                        saveAndSay();
                    })
                    .goOn()
                    .open();
        }
    }

    private void restore(ItemVersion old) {
        ActionItem shown = item;
        if (shown != null) {
            flow.amend(shown, old.content(), getTranslation("life.version.restored", old.number()));
        }
    }

    private void again() {
        ActionItem shown = item;
        if (shown != null) {
            show(items.get(shown.id()));
        }
    }

    private void show(ActionItem shown) {
        item = shown;
        header.setTitle(shown.title());
        String state = getTranslation("policy.state." + shown.state());
        header.setCount(new EndWords(flow.dates())
                .line(shown.end())
                .map(end -> state + " · " + end)
                .orElse(state));
        form.write(ItemEdit.of(shown), shown.sentence());
        source.show(shown);
        own.setVisible(false);
        save.removeThemeVariants(ButtonVariant.PRIMARY);
        locals.setVisible(true);
        publishing.setVisible(true);
        fits.setVisible(true);
        board.setVisible(true);
        board.setHref("items/" + shown.id() + "/board");
        refreshDates();
    }

    /** What depends on dates; the form keeps what is being typed. */
    private void refreshDates() {
        ActionItem shown = item;
        if (shown != null) {
            copyNote.show(shown);
            doubt.show(shown);
            findings.show(shown);
            rounds.show(shown);
            locals.show(shown);
            MatchPreview preview = matching.preview(shown.id());
            publishing.show(shown, preview, fourEyes, submission.show(shown));
            versions.show(shown);
            fits.show(shown, preview.verdicts());
        }
    }
}
