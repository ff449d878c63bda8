package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.ItemVersion;
import org.policydesk.policy.ItemVersions;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Panel;

/** 版本: what the item said to members before, what each version changed, and the way back to one. */
final class VersionsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient ItemVersions versions;
    private final transient Dates dates;
    private final transient Consumer<ItemVersion> restore;
    private final OrderedList list = new OrderedList();

    /** @param restore makes an old version the newest, after the reader saw what follows */
    VersionsPanel(String title, ItemVersions versions, Dates dates, Consumer<ItemVersion> restore) {
        super(title);
        this.versions = versions;
        this.dates = dates;
        this.restore = restore;
        setId("versions");
        list.addClassName("version-list");
        add(list);
    }

    void show(ActionItem item) {
        List<ItemVersion> all = versions.of(item.id());
        setVisible(!all.isEmpty());
        list.removeAll();
        for (int i = 0; i < all.size(); i++) {
            ItemVersion one = all.get(i);
            ListItem line = new ListItem(head(one, i == 0 && item.state() == ItemState.PUBLISHED));
            if (one.note() != null) {
                line.add(new Div(new Span(one.note())));
            }
            if (i + 1 < all.size()) {
                line.add(differences(one, all.get(i + 1)));
            }
            if (i > 0 && item.state() == ItemState.PUBLISHED) {
                line.add(back(one));
            }
            list.add(line);
        }
    }

    private Component head(ItemVersion one, boolean current) {
        Span number = new Span(getTranslation("life.version", one.number()));
        number.addClassName("version-number");
        String by = one.by().isEmpty() ? getTranslation("policy.system") : one.by();
        Span who = new Span(
                one.approvedBy() == null
                        ? getTranslation("life.version.by", by, dates.moment(one.at()))
                        : getTranslation("life.version.approved", by, one.approvedBy(), dates.moment(one.at())));
        who.addClassName("desk-secondary");
        Div head = new Div(number);
        head.addClassName("version-head");
        if (current) {
            Span tag = new Span(getTranslation("life.version.current"));
            tag.addClassNames("tag", "tag-published");
            head.add(tag);
        }
        head.add(who);
        return head;
    }

    private Details differences(ItemVersion now, ItemVersion before) {
        return new Details(
                getTranslation("life.version.changes", before.number()),
                new ContentChanges(before.content(), now.content(), dates.today()));
    }

    private Button back(ItemVersion one) {
        Button back = new Button(getTranslation("life.version.restore"), click -> restore.accept(one));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        back.setAriaLabel(getTranslation("life.version.restore.of", one.number()));
        back.setId("version-restore-" + one.number());
        return back;
    }
}
