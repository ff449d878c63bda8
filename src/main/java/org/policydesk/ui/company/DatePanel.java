package org.policydesk.ui.company;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.RecordedEvent;
import org.policydesk.policy.LocalDue;
import org.policydesk.task.DateSource;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFileNotFoundException;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.explain.DateExplanation;
import org.policydesk.ui.explain.DateStory;
import org.policydesk.ui.explain.ProvisionalNote;

/** Why the date is what it is: in short, and unfolded step by step and day by day. */
final class DatePanel extends Panel {
    private static final long serialVersionUID = 1L;

    DatePanel(Scene scene) {
        super(scene.say("company.dateWhy"));
        setId("date-why");
        add(inShort(scene));
        if (scene.card().provisional()) {
            add(new ProvisionalNote());
        }
        DateStory story = story(scene);
        if (story != null) {
            Details unfolded = new Details(
                    scene.say("rule.strip.show"), new DateExplanation(story, Words.of(scene.page()), scene.dates()));
            unfolded.setId("date-why-more");
            add(unfolded);
        }
    }

    private static UnorderedList inShort(Scene scene) {
        TaskDetail detail = scene.detail();
        TaskCard card = detail.card();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("date-steps");
        RecordedEvent event = detail.event();
        if (event != null) {
            lines.add(new ListItem(scene.say(
                    "company.dateWhy.event",
                    scene.say("rule.event." + event.type()),
                    scene.dates().day(event.day(), event.at()),
                    event.note())));
        }
        if (detail.explanation() != null) {
            RuleWords rules = new RuleWords(Words.of(scene.page()), scene.dates());
            lines.add(new ListItem(scene.say(
                    "company.dateWhy.rule", rules.line(detail.explanation().rule()))));
        }
        LocalDate due = detail.originalDue();
        if (card.dateSource() == DateSource.LOCAL && due != null) {
            LocalDue local = detail.local();
            ListItem line = new ListItem(
                    local == null
                            ? scene.say("company.dateWhy.local", scene.dates().day(due))
                            : scene.say(
                                    "company.dateWhy.localBy",
                                    local.unit(),
                                    scene.dates().day(local.due(), local.cutOff()),
                                    local.source()));
            if (local != null && local.notice() != null) {
                line.add(new Div(notice(scene, local.notice().name())));
            }
            lines.add(line);
        }
        if (card.dateSource() == DateSource.SUGGESTED && due != null && detail.ruleDue() != null) {
            lines.add(new ListItem(scene.say(
                    "company.dateWhy.suggested",
                    scene.dates().day(detail.ruleDue()),
                    detail.item().reviewDays(),
                    scene.dates().day(due))));
        }
        if (card.startBy() != null) {
            lines.add(new ListItem(
                    scene.say("company.dateWhy.start", scene.dates().day(card.startBy()))));
        }
        if (lines.getComponentCount() == 0) {
            lines.add(new ListItem(scene.say("company.dateWhy.none")));
        }
        return lines;
    }

    /** Whether the reader may have it is asked again when the link is followed. */
    private static Anchor notice(Scene scene, String name) {
        long task = scene.card().id();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        TaskFiles.Content content = scene.services().files().openLocalNotice(task);
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
                }),
                scene.say("life.notice", name));
        link.setId("local-notice");
        link.addClassName("file-name");
        return link;
    }

    private static @Nullable DateStory story(Scene scene) {
        TaskDetail detail = scene.detail();
        LocalDate due = scene.card().due();
        if (due == null) {
            return null;
        }
        return new DateStory(
                due,
                detail.ruleDue() == null ? due : detail.ruleDue(),
                scene.card().opens(),
                detail.explanation(),
                detail.preparation().plannedBack(),
                detail.preparation().startBy(),
                scene.card().provisional(),
                scene.calendars().current(),
                scene.calendars().forWork());
    }
}
