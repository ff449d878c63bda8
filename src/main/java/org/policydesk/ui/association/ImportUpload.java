package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.policydesk.file.FileRefusedException;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.policy.DuplicateDocumentException;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.ui.component.Messages;
import org.springframework.util.unit.DataSize;

/** Where a compilation is dropped or chosen. */
final class ImportUpload extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SourceDocuments documents;
    private final Command started;
    private final Upload upload;
    private final String limit;

    ImportUpload(SourceDocuments documents, DataSize maxSize, int maxPages, Command started) {
        this.documents = documents;
        this.started = started;
        this.limit = maxSize.toMegabytes() + " MB";
        addClassName("import-upload");
        upload = new Upload(this::receive);
        upload.setId("document-upload");
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".doc", ".txt");
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, maxSize.toBytes()));
        upload.setWidthFull();
        Button choose = new Button(getTranslation("policy.upload.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("policy.upload.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(
                rejected -> Messages.failure(this, "policy.upload.refused", rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            started.execute();
        });
        Span hint = new Span(getTranslation("policy.upload.hint", limit, String.valueOf(maxPages)));
        hint.addClassName("desk-secondary");
        add(upload, hint);
    }

    /** Runs on the request that carries the file, not on the screen's; it says what happened through the screen. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            documents.startImport(content, event.getFileName(), String.valueOf(event.getContentType()));
            event.getUI().access(started);
        } catch (DuplicateDocumentException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, "policy.upload.duplicate", e.name()));
        } catch (FileRefusedException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, e.key()));
        } catch (FileTooLargeException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, "policy.import.failed.TOO_LARGE", limit));
        }
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("policy.upload.drop"))
                .setMany(getTranslation("policy.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("policy.upload.choose"))
                .setMany(getTranslation("policy.upload.choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("policy.upload.tooMany"))
                .setFileIsTooBig(getTranslation("policy.upload.tooBig", limit))
                .setIncorrectFileType(getTranslation("policy.upload.wrongType")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("policy.upload.connecting"))
                        .setStalled(getTranslation("policy.upload.stalled"))
                        .setProcessing(getTranslation("policy.upload.processing"))
                        .setHeld(getTranslation("policy.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("policy.upload.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("policy.upload.noServer"))
                        .setUnexpectedServerError(getTranslation("policy.upload.notTaken"))
                        .setForbidden(getTranslation("policy.upload.notTaken"))));
        texts.setFile(new UploadI18N.File()
                .setStart(getTranslation("policy.upload.start"))
                .setRetry(getTranslation("policy.upload.retry"))
                .setRemove(getTranslation("policy.upload.remove")));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return texts;
    }
}
