package org.policydesk.ui.component;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of an upload, in the reader's language. */
public final class UploadTexts {
    private UploadTexts() {}

    /**
     * @param tooLarge what is said of a file beyond the limit
     * @param wrongType what is said of a file whose name ends otherwise than it may
     */
    public static UploadI18N of(Words words, String tooLarge, String wrongType) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.say("member.evidence.one"))
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(wrongType))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.say("policy.upload.connecting"))
                                .setStalled(words.say("policy.upload.stalled"))
                                .setProcessing(words.say("policy.upload.processing"))
                                .setHeld(words.say("policy.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.say("policy.upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.say("policy.upload.noServer"))
                                .setUnexpectedServerError(words.say("policy.upload.notTaken"))
                                .setForbidden(words.say("policy.upload.notTaken"))))
                .setFile(new UploadI18N.File()
                        .setStart(words.say("policy.upload.start"))
                        .setRetry(words.say("policy.upload.retry"))
                        .setRemove(words.say("policy.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
