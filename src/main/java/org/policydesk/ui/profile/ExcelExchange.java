package org.policydesk.ui.profile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.ExcelImport;
import org.policydesk.member.ExcelImportNotFoundException;
import org.policydesk.member.ExcelNotice;
import org.policydesk.member.ExcelRefusedException;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.Messages;

/** Workbooks out and in: a file, what it would change, done. Polls only while something is going on. */
public class ExcelExchange extends Div {
    private static final int POLL_MILLIS = 400;
    private static final int NO_POLLING = -1;

    private final transient MemberExcel excel;
    private final ExcelSteps steps = new ExcelSteps();
    private final Div body = new Div();
    private final Announcer announcer = new Announcer();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Span progress = new Span();
    private @Nullable Long importId;
    private @Nullable Registration polling;
    private boolean running;

    public ExcelExchange(MemberExcel excel) {
        this.excel = excel;
        addClassName("excel-exchange");
        body.addClassName("excel-body");
        progress.addClassName("desk-secondary");
        add(steps, announcer, body);
        choose();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(NO_POLLING);
    }

    private void choose() {
        steps.at(0);
        importId = null;
        show(new ExcelDownloads(excel), new ExcelUpload(excel, this::started));
        poll(false);
    }

    private void started(long id) {
        importId = id;
        running = false;
        refresh();
    }

    private void refresh() {
        Long id = importId;
        if (id == null) {
            return;
        }
        try {
            show(excel.get(id));
        } catch (ExcelImportNotFoundException e) {
            choose();
            Messages.failure(this, "excel.gone");
        }
    }

    private void show(ExcelImport state) {
        boolean was = running;
        if (state.stage().isRunning()) {
            running(state, was);
            return;
        }
        if (!was && body.getElement().hasAttribute("data-stage")) {
            return;
        }
        poll(false);
        body.getElement().setAttribute("data-stage", state.stage().name());
        switch (state.stage()) {
            case READY -> {
                steps.at(1);
                show(new ExcelPreview(excel, state, this::apply, this::drop));
            }
            case DONE -> {
                steps.at(2);
                show(new ExcelDone(excel, state), again("excel.another"));
            }
            case CANCELLED -> show(new Div(getTranslation("excel.cancelled")), again("excel.again"));
            default -> {
                ExcelNotice why = state.failure();
                Div box = new Div(
                        why == null
                                ? getTranslation("excel.failed.unexpected")
                                : getTranslation(why.key(), why.args().toArray()));
                box.addClassName("excel-failure");
                box.getElement().setAttribute("role", "alert");
                show(box, again("excel.again"));
            }
        }
        announcer.say(body.getElement().getTextRecursively());
    }

    private void running(ExcelImport state, boolean was) {
        String stage = getTranslation("excel.stage." + state.stage());
        bar.getElement().setAttribute("aria-label", stage);
        bar.setIndeterminate(state.stage() == org.policydesk.member.ExcelStage.MATCHING);
        bar.setValue(state.percent());
        progress.setText(
                bar.isIndeterminate()
                        ? stage
                        : getTranslation("excel.percent", stage, String.valueOf(state.percent())));
        if (!was) {
            body.getElement().removeAttribute("data-stage");
            Button cancel = new Button(getTranslation("excel.cancel"), click -> cancel());
            cancel.setId("excel-cancel");
            show(bar, progress, cancel);
            announcer.say(stage);
            poll(true);
        }
    }

    private Button again(String key) {
        Button again = new Button(getTranslation(key), click -> choose());
        again.setId("excel-again");
        return again;
    }

    private void apply(boolean skipFaulty) {
        Long id = importId;
        if (id != null) {
            try {
                excel.apply(id, skipFaulty);
            } catch (ExcelRefusedException e) {
                Messages.failure(this, e.key());
            } catch (ExcelImportNotFoundException e) {
                choose();
                Messages.failure(this, "excel.gone");
                return;
            }
            refresh();
        }
    }

    private void cancel() {
        Long id = importId;
        if (id != null) {
            excel.cancel(id);
            refresh();
        }
    }

    private void drop() {
        Long id = importId;
        if (id != null) {
            excel.cancel(id);
        }
        body.getElement().removeAttribute("data-stage");
        choose();
    }

    private void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    private void poll(boolean on) {
        running = on;
        getUI().ifPresent(ui -> ui.setPollInterval(on ? POLL_MILLIS : NO_POLLING));
    }
}
