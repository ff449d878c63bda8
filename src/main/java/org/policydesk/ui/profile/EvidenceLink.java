package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.EvidenceFiles;
import org.policydesk.member.EvidenceNotFoundException;

/** A link to the file that proves something; whether the reader may have it is asked again when it is followed. */
final class EvidenceLink {
    private EvidenceLink() {}

    /** The link, or nothing where there is no file. */
    static Component of(ProfileActs acts, @Nullable Long evidenceId, String label) {
        if (evidenceId == null) {
            return Row.small("");
        }
        Anchor link = new Anchor(handler(acts, evidenceId), label);
        link.addClassName("member-evidence");
        return link;
    }

    private static DownloadHandler handler(ProfileActs acts, long evidenceId) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                EvidenceFiles.Content content = acts.services().evidence().open(acts.memberId(), evidenceId);
                return new DownloadResponse(
                        content.stream(),
                        content.file().name(),
                        content.file().contentType(),
                        content.file().size());
            } catch (EvidenceNotFoundException e) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
    }
}
