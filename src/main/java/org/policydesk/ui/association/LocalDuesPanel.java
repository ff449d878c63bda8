package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Occurrence;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.LocalDues;
import org.policydesk.policy.LocalNotices;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;

/** The dates of their own (地方截止) that recommending units set for the item. */
final class LocalDuesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient LocalDues dues;
    private final transient LocalNotices notices;
    private final transient MemberDirectory members;
    private final transient Moving moving;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Span none = new Span();
    private final Button add = new Button(getTranslation("policy.local.add"));
    private @Nullable ActionItem item;

    /**
     * @param title the panel's heading
     * @param changed what follows when a date was entered, changed or removed
     */
    LocalDuesPanel(
            String title,
            LocalDues dues,
            LocalNotices notices,
            MemberDirectory members,
            Moving moving,
            Runnable changed) {
        super(title);
        this.dues = dues;
        this.notices = notices;
        this.members = members;
        this.moving = moving;
        this.changed = changed;
        setId("local-dues");
        addClassName("local-dues");
        Span what = new Span(getTranslation("policy.local.what"));
        what.addClassName("desk-secondary");
        list.addClassName("local-list");
        add.setId("local-add");
        add.addClickListener(click -> edit(null));
        add(what, none, list, add);
    }

    void show(ActionItem shown) {
        item = shown;
        List<LocalDue> entered = dues.ofItem(shown.id());
        List<Occurrence> occurrences = dues.occurrences(shown.id());
        Map<String, Integer> units = units();
        none.setText(getTranslation(occurrences.isEmpty() ? "policy.local.undated" : "policy.local.none"));
        none.setVisible(entered.isEmpty());
        add.setVisible(!occurrences.isEmpty());
        list.removeAll();
        entered.forEach(local -> list.add(line(local, units.getOrDefault(local.unit(), 0), occurrences.size() > 1)));
    }

    private ListItem line(LocalDue local, int companies, boolean several) {
        Span date = new Span(dates().day(local.due(), local.cutOff()) + (several ? " · " + local.key() : ""));
        date.addClassName("local-date");
        Span unit = new Span(local.unit() + " · " + getTranslation("policy.local.members", companies));
        Span source = new Span(local.source());
        source.addClassName("desk-secondary");
        NoticeFile file = new NoticeFile(notices, local, () -> done("life.notice.kept", local.unit()));
        Div text = new Div(date, unit, source, file);
        text.addClassName("local-text");
        Button edit = button(VaadinIcon.EDIT, "policy.local.edit", local);
        edit.addClickListener(click -> edit(local));
        Button remove = button(VaadinIcon.CLOSE_SMALL, "policy.local.remove", local);
        remove.addClickListener(click -> moving.act(
                this::telling,
                () -> dues.remove(local.id(), local.version()),
                () -> done("policy.local.removed", local.unit())));
        return new ListItem(text, edit, remove);
    }

    private Button button(VaadinIcon icon, String key, LocalDue local) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, local.unit()));
        return button;
    }

    private void edit(@Nullable LocalDue local) {
        ActionItem shown = item;
        if (shown == null) {
            return;
        }
        LocalDueDialog dialog = new LocalDueDialog(
                dues.occurrences(shown.id()),
                units(),
                dates(),
                local,
                (edit, form) -> moving.act(
                        act -> form.telling(() -> telling(act)),
                        () -> {
                            if (local == null) {
                                dues.enter(shown.id(), edit);
                            } else {
                                dues.change(local.id(), edit, local.version());
                            }
                        },
                        () -> done("policy.local.saved", edit.unit()),
                        form));
        dialog.open();
    }

    private void done(String key, String unit) {
        Messages.success(this, key, unit);
        changed.run();
    }

    private void telling(Runnable act) {
        PolicyFailures.telling(this, () -> {
            act.run();
            return true;
        });
    }

    private Dates dates() {
        return moving.dates();
    }

    /** Recommending units with how many members they have. */
    private Map<String, Integer> units() {
        Map<String, Integer> units = new TreeMap<>();
        members.recommendingUnitsOfAll()
                .values()
                .forEach(own -> own.forEach(unit -> units.merge(unit, 1, Integer::sum)));
        if (item != null && item.byAssociation()) {
            units.put(LocalDue.ASSOCIATION, members.active().size());
        }
        return units;
    }
}
