package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.policydesk.task.TaskFile;
import org.policydesk.task.TaskFileNotFoundException;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskNotFoundException;

/** A link that downloads a file that stands on a task. Whether the reader may have it is asked again when the link is followed. */
public class TaskFileLink extends Anchor {
    private static final long serialVersionUID = 1L;

    public TaskFileLink(TaskFiles files, long task, TaskFile file) {
        super(handler(files, task, file), file.name());
        addClassName("file-name");
    }

    private static DownloadHandler handler(TaskFiles files, long task, TaskFile file) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                TaskFiles.Content content = files.open(task, file.id());
                // A file that somebody handed in is never shown by the browser within the desk.
                event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Cache-Control", "private, no-store");
                return new DownloadResponse(
                        content.stream(),
                        content.file().name(),
                        content.file().contentType(),
                        content.file().size());
            } catch (TaskFileNotFoundException | TaskNotFoundException e) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
    }

    /** 320 kB, 1.4 MB. */
    public static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000 ? bytes / 1_000 + " kB" : "%.1f MB".formatted(bytes / 1_000_000.0);
    }
}
