package org.policydesk.ui.association;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.Anchor;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.explain.DateExplanation;
import org.policydesk.ui.explain.DateStory;
import org.policydesk.ui.explain.ProvisionalNote;
import org.policydesk.ui.rule.RuleProblem;

/**
 * The dates that an item's rule gives from today on, and why; of a rule that waits for an event the one that it would give if
 * the event happened on a day that the reader may choose.
 */
final class ItemDates extends Div {
    private static final long serialVersionUID = 1L;
    private static final int YEARS = 2;
    private static final int SHOWN = 3;

    private final transient LocalDate today;
    private final transient WorkingCalendars calendars;
    private final transient Dates dates;
    private final Div line = new Div();
    private final DayField event;
    private final Div results = new Div();
    private final Details why = new Details(getTranslation("rule.strip.show"));
    private Runnable again = () -> {};

    ItemDates(LocalDate today, WorkingCalendars calendars) {
        this.today = today;
        this.calendars = calendars;
        this.dates = new Dates(Words.of(this), today);
        addClassName("item-dates");
        setId("item-dates");
        event = new DayField("", today);
        event.setId("item-dates-event");
        event.setValue(today);
        event.addValueChangeListener(change -> again.run());
        why.setId("item-dates-why");
        line.setId("item-rule-line");
        line.addClassName("item-rule-line");
        results.getElement().setAttribute("aria-live", "polite");
        add(line, event, results, why);
    }

    void show(Supplier<DeadlineRule> reader, BasisFields basis, HandInFields handIn, String sentence) {
        show(reader, () -> new Plan(basis.basis(), basis.reviewDays(), handIn.leadTimes()), sentence);
    }

    /**
     * Shows the dates of a rule that is being filled in.
     *
     * @param plan what the item's other fields make of a date
     */
    void show(Supplier<DeadlineRule> reader, Supplier<Plan> plan, String sentence) {
        again = () -> show(reader, plan, sentence);
        line.setText("");
        results.removeAll();
        why.removeAll();
        why.setVisible(false);
        event.setVisible(false);
        try {
            show(reader.get(), plan.get(), sentence);
        } catch (InvalidRuleException unfinished) {
            results.add(new Span(
                    getTranslation("policy.dates.unfinished", new RuleProblem(Words.of(this)).say(unfinished))));
        }
    }

    private void show(DeadlineRule rule, Plan plan, String sentence) {
        line.setText(new RuleWords(Words.of(this), dates).line(rule));
        boolean waits = WaitingFor.waits(rule);
        event.setVisible(waits);
        event.setLabel(getTranslation(WaitingFor.questionKey(rule)));
        List<Occurrence> coming = waits ? supposed(rule) : coming(rule);
        List<DateStory> stories =
                coming.stream().map(one -> story(one, plan, sentence)).toList();
        for (int i = 0; i < stories.size(); i++) {
            results.add(line(stories.get(i), coming.get(i)));
        }
        if (waits || coming.isEmpty()) {
            results.add(new Span(getTranslation(WaitingFor.noDateKey(rule))));
        }
        if (stories.stream().anyMatch(DateStory::provisional)) {
            results.add(new ProvisionalNote());
        }
        if (!stories.isEmpty()) {
            why.add(new DateExplanation(stories.getFirst(), Words.of(this), dates));
            why.setVisible(true);
        }
    }

    private List<Occurrence> coming(DeadlineRule rule) {
        return Occurrences.of(rule, today, today.plusYears(YEARS), calendars.current()).stream()
                .limit(SHOWN)
                .toList();
    }

    private List<Occurrence> supposed(DeadlineRule rule) {
        LocalDate day = event.getValue();
        return day == null
                ? List.of()
                : List.of(Occurrences.counted(rule, Anchor.of(Occurrences.ONCE, day), calendars.current()));
    }

    private DateStory story(Occurrence one, Plan plan, String sentence) {
        PlannedBack back = plan.basis() == DateBasis.RECOMMENDER
                ? PlannedBack.from(one.due(), plan.reviewDays(), calendars.current())
                : null;
        LocalDate due = back == null ? one.due() : back.date();
        StartBy startBy = StartBy.of(due, plan.leadTimes(), calendars.forWork());
        return new DateStory(
                due,
                one.due(),
                one.opens(),
                one.explanation().from(sentence),
                back,
                startBy,
                one.provisional() || startBy.provisional() || back != null && back.provisional(),
                calendars.current(),
                calendars.forWork());
    }

    private Div line(DateStory story, Occurrence one) {
        Div line = new Div();
        line.addClassName("item-date");
        if (story.opens() != null) {
            line.add(part("policy.dates.opens", dates.day(story.opens())));
        }
        if (story.planned() == null) {
            line.add(part("policy.dates.due", dates.day(one.due(), one.cutOff())));
        } else {
            line.add(part("policy.dates.recommender", dates.day(one.due(), one.cutOff())));
            line.add(part("policy.dates.planned", dates.day(story.due())));
        }
        if (story.startBy() != null) {
            line.add(part("policy.dates.start", dates.day(story.startBy().date())));
        }
        if (!calendars.current().isWorkingDay(story.due())) {
            line.add(part(
                    "policy.dates.restDay",
                    dates.weekday(story.due()),
                    dates.day(calendars.current().onOrBefore(story.due()))));
        }
        if (story.provisional()) {
            line.add(new Mark(Mark.Kind.PROVISIONAL));
        }
        return line;
    }

    private Span part(String key, Object... args) {
        return new Span(getTranslation(key, args));
    }

    /** What the item's other fields make of a date. */
    record Plan(DateBasis basis, int reviewDays, LeadTimes leadTimes) {
        static Plan of(ItemEdit edit) {
            int longest =
                    edit.materials().stream().mapToInt(Material::leadDays).max().orElse(0);
            return new Plan(
                    edit.basis(),
                    edit.reviewDays(),
                    LeadTimes.of(
                            longest,
                            edit.reserveDays(),
                            new LeadTimes.Step("stamp", edit.stampDays()),
                            new LeadTimes.Step("post", edit.postDays())));
        }
    }
}
