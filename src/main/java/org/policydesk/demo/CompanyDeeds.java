package org.policydesk.demo;

import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.Handling;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.LineKind;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of companies do with a task of theirs, by the desk's own rules. */
@Component
@Profile("demo")
class CompanyDeeds {
    private final Tasks tasks;
    private final Handling handling;
    private final TaskFiles files;
    private final PersonDirectory people;
    private final BusinessClock clock;

    CompanyDeeds(Tasks tasks, Handling handling, TaskFiles files, PersonDirectory people, BusinessClock clock) {
        this.tasks = tasks;
        this.handling = handling;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /** @param company the company's number, which is a part of its people's addresses */
    void act(StoryLine line, int company, TaskCard task, StoryDays days) {
        switch (line.deed()) {
            case SEE -> see(task);
            case BEGIN -> begin(task);
            case SAY -> tasks.comment(task.id(), line.words());
            case ASSIGN -> tasks.assign(task.id(), person(task, line.words() + company), task.version());
            case HAND_OVER -> handling.handOver(task.id(), person(task, line.first()), line.rest(), task.version());
            case PUT_OFF -> putOff(task, days.day(Integer.parseInt(line.words())));
            case FILE -> file(task, line.words());
            case SUBMIT -> tasks.submit(task.id(), clock.today(), line.words(), task.version());
            case NOT_APPLICABLE -> tasks.close(task.id(), TaskState.NOT_APPLICABLE, line.words(), task.version());
            case DECLINE -> tasks.close(task.id(), TaskState.DECLINED, line.words(), task.version());
            default -> throw new IllegalArgumentException("no deed of companies: " + line);
        }
    }

    void see(TaskCard task) {
        tasks.acknowledge(task.id());
    }

    void begin(TaskCard task) {
        TaskState next = task.lifeCycle() == LifeCycle.DUTY ? TaskState.IN_PROGRESS : TaskState.PREPARING;
        tasks.move(task.id(), next, task.version());
    }

    /** Uploads the document whose name begins so; every document where the name is empty. */
    void file(TaskCard task, String name) {
        materials(task).stream()
                .filter(line -> line.label().startsWith(name))
                .forEach(line -> files.upload(
                        task.id(),
                        line.id(),
                        DemoPaper.of(line.label(), task.memberName()),
                        line.label().replaceAll("（.*", "") + ".docx"));
    }

    private void putOff(TaskCard task, LocalDate until) {
        handling.snooze(task.id(), until, task.version());
    }

    private List<ChecklistLine> materials(TaskCard task) {
        return tasks.get(task.id()).checklist().stream()
                .filter(line -> line.kind() == LineKind.MATERIAL)
                .toList();
    }

    private long person(TaskCard task, String name) {
        return people.ofCompany(task.memberId()).stream()
                .filter(person -> person.email().startsWith(name + "@"))
                .mapToLong(PersonRef::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody of the company: " + name));
    }
}
