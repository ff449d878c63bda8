package org.policydesk.ui.association;

import org.policydesk.reminder.TaskPreviews;
import org.policydesk.task.Matching;
import org.policydesk.ui.company.TaskPreviewPanes;
import org.springframework.stereotype.Component;

/** The services behind the preview of an item. */
@Component
record PreviewServices(Matching matching, TaskPreviews previews, TaskPreviewPanes panes) {}
