package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.policydesk.file.FileKind;
import org.policydesk.file.FileRefusedException;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.policy.ItemTemplates;
import org.policydesk.policy.Material;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.UploadTexts;
import org.policydesk.ui.component.Words;

/** A document's form: uploaded, named, taken away. It is handed out only once the item is saved with it. */
final class TemplateField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String LIMIT = (ItemTemplates.MOST_BYTES >> 20) + " MB";

    private final transient ItemTemplates templates;
    private final Upload upload = new Upload();
    private final Span name = new Span();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    private volatile Material.@Nullable Template value;

    TemplateField(Material.@Nullable Template value, ItemTemplates templates) {
        this.value = value;
        this.templates = templates;
        addClassName("template-field");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ItemTemplates.MOST_BYTES);
        upload.setAcceptedFileExtensions(FileKind.dottedEndings(ItemTemplates.KINDS));
        upload.setDropAllowed(false);
        upload.addClassName("file-upload");
        Button choose = new Button(getTranslation("editor.template.upload"));
        choose.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        upload.setUploadButton(choose);
        upload.setI18n(UploadTexts.of(
                Words.of(this),
                getTranslation("file.refused.TOO_LARGE", LIMIT),
                getTranslation("file.refused.UNKNOWN_KIND")));
        upload.addFileRejectedListener(
                rejected -> Messages.failure(this, "taskpage.file.refused", rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            show();
        });
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("editor.template.remove"));
        remove.addClickListener(click -> {
            this.value = null;
            show();
        });
        add(upload, name, remove);
        show();
    }

    Material.@Nullable Template value() {
        return value;
    }

    private void show() {
        Material.Template form = value;
        name.setText(form == null ? "" : getTranslation("editor.template.named", form.name()));
        remove.setVisible(form != null);
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            value = templates.upload(content, event.getFileName());
        } catch (FileRefusedException e) {
            refuse(event, e.key());
        } catch (FileTooLargeException e) {
            refuse(event, "file.refused.TOO_LARGE", LIMIT);
        }
    }

    private void refuse(UploadEvent event, String key, Object... args) {
        event.reject();
        event.getUI().access(() -> {
            upload.clearFileList();
            Messages.failure(this, "taskpage.file.refusedOne", event.getFileName(), getTranslation(key, args));
        });
    }
}
