package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.ui.component.Words;

/** Somebody else changed the item first: shows theirs beside mine where they differ, and lets the reader choose. */
final class StaleChoice extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ActionItem theirs;

    /**
     * @param by who changed it; empty for the system
     * @param theirs the item as it is now
     * @param mine what the reader wanted it to say
     */
    StaleChoice(String by, ActionItem theirs, ItemEdit mine, LocalDate today) {
        this.theirs = theirs;
        String name = by.isEmpty() ? getTranslation("policy.system") : by;
        setHeaderTitle(getTranslation("review.stale.title", name));
        setId("stale-choice");
        setWidth("min(760px, 100vw)");
        List<ContentWords.Line> lines = new ContentWords(Words.of(this), today).between(ItemEdit.of(theirs), mine);
        add(new Paragraph(getTranslation(lines.isEmpty() ? "review.stale.same" : "review.stale.how", name)));
        if (theirs.state() != ItemState.DRAFT) {
            String because = theirs.rejectedBecause();
            add(new Paragraph(getTranslation("review.stale.state", getTranslation("policy.state." + theirs.state()))
                    + (because == null ? "" : "（" + because + "）")));
        }
        if (!lines.isEmpty()) {
            add(table(lines, name));
        }
    }

    /** Offers to go on with theirs. */
    StaleChoice theirs(Runnable take) {
        getFooter().add(button("theirs", "review.stale.theirs", take));
        return this;
    }

    /**
     * Offers to put mine over theirs, knowing what that changes.
     *
     * @param key the button's words
     */
    StaleChoice mine(String key, Runnable put) {
        Button button = button("mine", key, put);
        button.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(button);
        return this;
    }

    /** Offers to go back to what the reader was doing; nothing of it is lost. */
    StaleChoice goOn() {
        Button button = button("edit", "review.stale.edit", () -> {});
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
        return this;
    }

    private Button button(String id, String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> {
            close();
            work.run();
        });
        button.setId("stale-" + id);
        return button;
    }

    private NativeTable table(List<ContentWords.Line> lines, String name) {
        NativeTable table = new NativeTable();
        table.addClassName("stale-table");
        NativeTableRow head = new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("review.stale.field")),
                new NativeTableHeaderCell(getTranslation("review.stale.of", name)),
                new NativeTableHeaderCell(getTranslation("review.stale.own")));
        NativeTableBody body = new NativeTableBody();
        for (ContentWords.Line line : lines) {
            NativeTableRow row = new NativeTableRow();
            row.addHeaderCell().setText(line.field());
            row.addDataCell().add(texts(line.gone()));
            row.addDataCell().add(texts(line.now()));
            body.add(row);
        }
        table.add(new NativeTableHeader(head), body);
        table.setId("stale-" + theirs.id());
        return table;
    }

    private Div texts(List<String> texts) {
        Div all = new Div();
        (texts.isEmpty() ? List.of(getTranslation("life.change.nothing")) : texts)
                .forEach(one -> all.add(new Div(one)));
        return all;
    }
}
