package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.policy.ItemTemplates;
import org.policydesk.policy.Material;

/** A form to download; whether the reader may have it is asked again when the link is followed. */
public final class TemplateLink extends Anchor {
    private static final long serialVersionUID = 1L;

    public TemplateLink(ItemTemplates templates, long itemId, Material.Template form) {
        super(handler(templates, itemId, form), "");
        setText(getTranslation("editor.template.named", form.name()));
        addClassNames("file-name", "template-link");
    }

    private static DownloadHandler handler(ItemTemplates templates, long itemId, Material.Template form) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                ItemTemplates.Content content = templates.open(itemId, form.fileId());
                event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Cache-Control", "private, no-store");
                return new DownloadResponse(
                        content.stream(),
                        content.file().name(),
                        content.file().contentType(),
                        content.file().size());
            } catch (ItemNotFoundException e) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
    }
}
