package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import org.policydesk.policy.ActionItem;
import org.policydesk.ui.component.Messages;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Publishing what is chosen of a list: asks with the figures, goes on beside the page and tells each row and the foot how far it is. */
final class PublishRun {
    private static final int POLL_MILLIS = 400;

    private final Component at;
    private final PublishingServices services;
    private final PublishList list;
    private final Consumer<UI> done;
    private final PublishFooter footer = new PublishFooter(this::ask);
    private boolean running;

    /**
     * @param at where messages are shown from
     * @param done what the page does once all were tried
     */
    PublishRun(Component at, PublishingServices services, PublishList list, Consumer<UI> done) {
        this.at = at;
        this.services = services;
        this.list = list;
        this.done = done;
    }

    PublishFooter footer() {
        return footer;
    }

    boolean running() {
        return running;
    }

    void ask() {
        List<PublishRow> chosen = list.chosen();
        if (running) {
            return;
        }
        if (chosen.isEmpty()) {
            Messages.failure(at, "review.publish.nothing");
            return;
        }
        boolean handOver = services.fourEyes().required();
        Div text = new Div(new Paragraph(
                list.tasks() == 0
                        ? say("review.publish.ask.none", chosen.size())
                        : say("review.publish.ask", chosen.size(), list.tasks(), list.members())));
        if (handOver) {
            text.add(new Paragraph(say("life.submit.how")));
        }
        String act = say(handOver ? "life.act.submit" : "policy.act.publish");
        new Question(act, text, "publish-confirm", () -> start(chosen, handOver)).openToConfirm();
    }

    private void start(List<PublishRow> chosen, boolean handOver) {
        UI ui = UI.getCurrent();
        List<ActionItem> wanted = chosen.stream().map(PublishRow::item).toList();
        running = true;
        footer.begin(wanted.size());
        ui.setPollInterval(POLL_MILLIS);
        // Before the thread begins: texts are found in the language of the page that is open here.
        Publishing.Told told = told(ui, handOver);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
            new Publishing(item -> act(item, handOver)).run(wanted, told);
            tell(ui, () -> end(ui));
        }));
    }

    private void act(ActionItem item, boolean handOver) {
        if (handOver) {
            services.approvals().submit(item.id(), item.version(), null);
        } else {
            services.items().publish(item.id(), item.version());
        }
    }

    private Publishing.Told told(UI ui, boolean handOver) {
        String said = say(handOver ? "review.publish.waits" : "policy.state.PUBLISHED");
        return (item, failure) -> tell(ui, () -> {
            footer.reached(failure == null);
            list.row(item.id()).ifPresent(row -> {
                if (failure == null) {
                    row.done(said);
                } else {
                    row.failed(PolicyFailures.words(at, failure));
                }
            });
        });
    }

    private void end(UI ui) {
        running = false;
        footer.end();
        done.accept(ui);
        if (footer.failed() > 0) {
            Messages.failure(at, "review.publish.partly", footer.done(), footer.failed());
        } else {
            Messages.success(at, "review.publish.done", footer.done());
        }
    }

    /** Whoever left the page needs not be told; the publishing goes on. */
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LoggerFactory.getLogger(PublishRun.class).debug("Nobody is there to be told");
        }
    }

    private String say(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}
