package org.policydesk.ui.reminder;

import java.time.LocalDate;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.Words;

/**
 * A short text about tasks for a chat, ready to be pasted: what, by when, and where to read on. Pure.
 *
 * @param baseUrl how links begin, without a slash at the end
 */
public record ChatMessage(Words words, LocalDate today, String baseUrl) {
    /**
     * To one member.
     *
     * @param count how many tasks there are; more than those given are spoken of
     */
    public String toMember(String memberName, List<TaskCard> tasks, int count) {
        StringBuilder text = new StringBuilder(words.say("desk.chat.member", memberName, count));
        for (int i = 0; i < tasks.size(); i++) {
            TaskCard task = tasks.get(i);
            text.append('\n')
                    .append(words.say("desk.chat.task", i + 1, task.title(), due().dayAndLeft(task)))
                    .append('\n')
                    .append(baseUrl)
                    .append("/task/")
                    .append(task.id());
        }
        if (count > tasks.size()) {
            text.append('\n').append(words.say("desk.chat.more", count - tasks.size(), baseUrl));
        }
        return text.append('\n').append(words.say("desk.chat.end")).toString();
    }

    /** To a group of members that have the same item to do, of which the task is one. */
    public String toGroup(TaskCard task) {
        return words.say("desk.chat.group", task.title(), due().dayAndLeft(task)) + "\n" + baseUrl + "/board\n"
                + words.say("desk.chat.end");
    }

    private DueWords due() {
        return new DueWords(words, today);
    }
}
