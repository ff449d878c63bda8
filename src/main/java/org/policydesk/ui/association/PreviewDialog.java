package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ItemEdit;
import org.policydesk.reminder.RehearsedMail;
import org.policydesk.reminder.TaskPreview;
import org.policydesk.task.MemberVerdict;

/** 预览: the item as a chosen member will see it, card, page and mail; nothing is created. */
final class PreviewDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient PreviewServices services;
    private final Component page;
    private final @Nullable Long itemId;
    private final transient ItemEdit edit;
    private final Div shown = new Div();

    PreviewDialog(Component page, PreviewServices services, @Nullable Long itemId, ItemEdit edit) {
        this.page = page;
        this.services = services;
        this.itemId = itemId;
        this.edit = edit;
        setHeaderTitle(page.getTranslation("editor.preview.title"));
        setWidth("min(1180px, 96vw)");
        setMaxHeight("92vh");
        List<MemberVerdict> members = services.matching().who(edit.criterion(), edit.factYear());
        ComboBox<MemberVerdict> member = new ComboBox<>(page.getTranslation("editor.preview.member"));
        member.setItems(members);
        member.setItemLabelGenerator(
                one -> one.member().name() + " · " + page.getTranslation("component.outcome." + one.outcome()));
        member.setId("preview-member");
        member.setWidth("min(420px, 90vw)");
        member.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        Span note = new Span(page.getTranslation("editor.preview.note"));
        note.addClassName("desk-secondary");
        shown.addClassName("preview-shown");
        shown.setId("preview-shown");
        add(member, note, shown);
        Button close = new Button(page.getTranslation("editor.preview.close"), click -> close());
        getFooter().add(close);
        if (members.isEmpty()) {
            shown.add(new Paragraph(page.getTranslation("editor.preview.nobody")));
        } else {
            member.setValue(members.getFirst());
        }
    }

    private void show(MemberVerdict member) {
        shown.removeAll();
        TaskPreview preview = PolicyFailures.telling(
                page, () -> services.previews().of(itemId, edit, member.member().id()));
        if (preview == null) {
            close();
            return;
        }
        shown.add(services.panes().of(page, preview.detail()), mail(preview.mail()));
    }

    private Div mail(@Nullable RehearsedMail mail) {
        Div part = new Div(new H2(page.getTranslation("editor.preview.mail")));
        part.addClassName("preview-mail");
        if (mail == null) {
            part.add(new Paragraph(page.getTranslation("editor.preview.noMail")));
            return part;
        }
        IFrame frame = new IFrame();
        frame.setSrcdoc(mail.html());
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(mail.subject());
        frame.addClassName("outbox-frame");
        Paragraph to = new Paragraph(mail.recipient() + " · " + mail.address());
        to.addClassName("desk-secondary");
        part.add(new Paragraph(mail.subject()), to, frame);
        return part;
    }
}
