package org.policydesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.file.FileRefusedException;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.member.Evidence;
import org.policydesk.member.EvidenceFiles;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.ui.component.Messages;

/** What an entry rests on: words, where they are asked for, and a file, which is stored as soon as it is chosen. */
class EvidenceField extends Div {
    private static final String[] ENDINGS = {".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx", ".ofd"};

    private final transient ProfileActs acts;
    private final TextField source = new TextField();
    private final String limit = (EvidenceFiles.MOST_BYTES >> 20) + " MB";
    private volatile @Nullable Long fileId;

    EvidenceField(ProfileActs acts) {
        this.acts = acts;
        addClassName("member-evidence-field");
        source.setLabel(getTranslation("member.field.source"));
        source.setVisible(false);
        source.setWidthFull();
        Upload upload = new Upload(this::receive);
        upload.setId("member-evidence");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) EvidenceFiles.MOST_BYTES);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setUploadButton(new Button(getTranslation("member.evidence.choose")));
        upload.setDropAllowed(false);
        upload.setI18n(texts());
        upload.addFileRemovedListener(removed -> fileId = null);
        upload.addFileRejectedListener(
                rejected -> Messages.failure(this, "member.evidence.refused", rejected.getErrorMessage()));
        Span hint = new Span(getTranslation("member.evidence.hint", limit));
        hint.addClassName("desk-secondary");
        add(source, upload, hint);
    }

    /** Also asks for words; gives the field that they are typed into. */
    TextField withSource() {
        source.setVisible(true);
        return source;
    }

    /** Asks for words with that help under the field. */
    EvidenceField withSourceHelp(String key) {
        withSource().setHelperText(getTranslation(key));
        return this;
    }

    Evidence evidence() {
        return new Evidence(source.getValue(), fileId);
    }

    /** Runs on the request that carries the file, not on the screen's. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            fileId = acts.services().evidence().keep(acts.memberId(), content, event.getFileName());
        } catch (InvalidMemberException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, e.reasonKey(), e.arguments()));
        } catch (FileRefusedException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, e.key()));
        } catch (FileTooLargeException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, "member.evidence.tooBig", limit));
        }
    }

    private UploadI18N texts() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("member.evidence.one"))
                        .setFileIsTooBig(getTranslation("member.evidence.tooBig", limit))
                        .setIncorrectFileType(getTranslation("member.invalid.evidence-type")))
                .setUploading(new UploadI18N.Uploading()
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
                                .setForbidden(getTranslation("policy.upload.notTaken"))))
                .setFile(new UploadI18N.File()
                        .setStart(getTranslation("policy.upload.start"))
                        .setRetry(getTranslation("policy.upload.retry"))
                        .setRemove(getTranslation("policy.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
