package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.Outcome;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.DayField;

/** Asks how the authority decided: result, day, amount and what proves it. */
final class OutcomeDialog {
    private static final int LONGEST = 2000;

    private final Scene scene;
    private final RadioButtonGroup<TaskState> result = new RadioButtonGroup<>();
    private final DayField day;
    private final BigDecimalField amount = new BigDecimalField();
    private final TextArea note = new TextArea();
    private final Span evidenceName = new Span();
    private volatile @Nullable Long evidence;
    private volatile String uploaded = "";

    /**
     * @param results what it may have been, the usual one first
     */
    OutcomeDialog(Scene scene, List<TaskState> results) {
        this.scene = scene;
        Outcome known = scene.detail().outcome();
        day = new DayField(scene.say("taskpage.outcome.day"), scene.today());
        day.setId("outcome-day");
        day.setAutoOpen(false);
        day.setMax(scene.today());
        day.setRequiredIndicatorVisible(true);
        day.setValue(known == null ? scene.today() : known.on());
        result.setId("close-how");
        result.setLabel(scene.say("company.close.how"));
        result.setItems(results);
        result.setItemLabelGenerator(state -> scene.say("task.state." + state.name()));
        result.setValue(results.getFirst());
        result.addValueChangeListener(change -> amount.setVisible(change.getValue() == TaskState.RECOGNISED));
        amount.setId("outcome-amount");
        amount.setLabel(scene.say("taskpage.outcome.amount"));
        amount.setSuffixComponent(new Span(scene.say("taskpage.outcome.unit")));
        amount.setLocale(Locale.CHINA);
        amount.setVisible(results.getFirst() == TaskState.RECOGNISED);
        note.setId("close-reason");
        note.setLabel(scene.say("company.close.note"));
        note.setMaxLength(LONGEST);
        if (known != null) {
            amount.setValue(known.amount());
            note.setValue(known.note());
            evidence = known.evidenceId();
        }
        scene.detail().files().stream()
                .filter(file -> Long.valueOf(file.id()).equals(evidence))
                .findFirst()
                .ifPresent(file -> evidenceName.setText(file.name()));
    }

    void open() {
        TaskCard card = scene.card();
        new AskDialog(scene.say("company.close.title", card.title()), scene.say("company.close.what"))
                .with(result, day, amount, note, proof())
                .asking(scene.say("taskpage.outcome.save"), "close-confirm", () -> record(card))
                .open();
    }

    private Div proof() {
        Span label = new Span(scene.say("taskpage.outcome.evidence"));
        label.addClassName("outcome-label");
        evidenceName.setId("outcome-evidence");
        evidenceName.addClassName("desk-secondary");
        FileUpload upload = new FileUpload(
                scene,
                "outcome-upload",
                scene.say("taskpage.file.upload"),
                scene.say("taskpage.outcome.evidence"),
                this::keep,
                () -> evidenceName.setText(uploaded));
        Div proof = new Div(label, upload, evidenceName);
        proof.addClassName("outcome-proof");
        return proof;
    }

    /** Runs on the request that carries the file. */
    private void keep(InputStream content, String name) {
        evidence = scene.services().files().prove(scene.card().id(), content, name);
        uploaded = name;
    }

    private boolean record(TaskCard card) {
        LocalDate on = day.getValue();
        TaskState ended = result.getValue();
        if (on == null || day.isInvalid() || ended == null) {
            day.setInvalid(true);
            return false;
        }
        if (amount.isInvalid() && amount.isVisible()) {
            return false;
        }
        BigDecimal granted = ended == TaskState.RECOGNISED ? amount.getValue() : null;
        Outcome outcome = new Outcome(ended, on, granted, note.getValue(), evidence);
        boolean done = scene.acts().run(() -> scene.services().outcomes().record(card.id(), outcome, card.version()));
        if (done) {
            new Undo(scene.tasks(), scene.acts()).offer(card, "taskpage.done.outcome");
        }
        return done;
    }
}
