package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ImportFailure;
import org.policydesk.policy.ImportProgress;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** One import: how far it is, what was found, or why it failed and what to do. */
final class ImportCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final long KILO = 1024;

    private final transient SourceDocuments documents;
    private final transient Dates dates;
    private final Runnable changed;

    ImportCard(SourceDocuments documents, LocalDate today, Runnable changed) {
        this.documents = documents;
        this.dates = new Dates(Words.of(this), today);
        this.changed = changed;
        addClassNames("import-card", "panel");
    }

    void show(DocumentSummary summary, ImportProgress progress) {
        removeAll();
        setId("document-" + summary.id());
        getElement().setAttribute("data-stage", progress.stage().name());
        add(head(summary));
        switch (progress.stage()) {
            case DONE -> add(counts(summary), ways(summary));
            case FAILED -> add(failure(progress), dismiss(summary));
            case CANCELLED -> add(text("policy.import.cancelled"), dismiss(summary));
            case READING, SEGMENTING, EXTRACTING, SAVING -> add(running(progress), cancel(summary));
        }
    }

    private Div head(DocumentSummary summary) {
        Span name = new Span(summary.name());
        name.addClassName("import-name");
        String by = summary.uploadedBy() == null ? getTranslation("policy.system") : summary.uploadedBy();
        Span when = new Span(
                getTranslation("policy.import.by", by, dates.moment(summary.uploadedAt()), size(summary.size())));
        when.addClassName("desk-secondary");
        Div head = new Div(name, when);
        head.addClassName("import-head");
        return head;
    }

    private Div counts(DocumentSummary summary) {
        DocumentSummary.Counts counts = summary.counts();
        Div line = new Div(
                count("policies", counts.policies()),
                count("items", counts.items()),
                count("high", counts.high()),
                count("drafts", counts.drafts()),
                count("accepted", counts.accepted()),
                count("published", counts.published()));
        line.addClassName("import-counts");
        return line;
    }

    private Span count(String what, int number) {
        Span figure = new Span(String.valueOf(number));
        figure.addClassName("import-figure");
        Span count = new Span(figure, new Span(getTranslation("policy.count." + what)));
        count.addClassName("import-count");
        return count;
    }

    private Div ways(DocumentSummary summary) {
        Anchor triage = new Anchor("documents/" + summary.id() + "/triage", getTranslation("review.step.TRIAGE"));
        triage.setId("first-pass-" + summary.id());
        Div ways = new Div(triage, open(summary));
        ways.addClassName("import-ways");
        return ways;
    }

    private Anchor open(DocumentSummary summary) {
        Anchor link = new Anchor(
                "documents/" + summary.id(),
                getTranslation(
                        summary.counts().drafts() > 0 ? "policy.import.review" : "policy.import.look",
                        summary.counts().drafts()));
        link.setId("review-" + summary.id());
        return link;
    }

    private Div running(ImportProgress progress) {
        ProgressBar bar = new ProgressBar(0, 100, progress.percent());
        String stage = getTranslation("policy.stage." + progress.stage());
        bar.getElement().setAttribute("aria-label", stage);
        Span words = new Span(getTranslation("policy.stage.percent", stage, progress.percent()));
        words.addClassName("desk-secondary");
        Div running = new Div(bar, words);
        running.addClassName("import-running");
        return running;
    }

    private Div failure(ImportProgress progress) {
        ImportFailure failure = progress.failure();
        Div box = failure == null
                ? text("policy.import.failed.UNEXPECTED")
                : text(failure.key(), failure.args().toArray());
        box.addClassName("import-failure");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private Div text(String key, Object... args) {
        return new Div(getTranslation(key, args));
    }

    private Button cancel(DocumentSummary summary) {
        return button("policy.import.cancel", "cancel-" + summary.id(), () -> documents.cancel(summary.id()));
    }

    private Button dismiss(DocumentSummary summary) {
        return button("policy.import.dismiss", "dismiss-" + summary.id(), () -> documents.dismiss(summary.id()));
    }

    private Button button(String key, String id, Runnable work) {
        Button button = new Button(getTranslation(key), click -> {
            work.run();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setId(id);
        return button;
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " kB" : bytes / KILO / KILO + " MB";
    }
}
