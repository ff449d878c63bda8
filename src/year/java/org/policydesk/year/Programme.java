package org.policydesk.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.support.As;

/** What the association publishes over the year, of every kind of rule. */
final class Programme {
    private static final int LEAD = 16;
    private static final int SETTLING_IN = 7;

    final List<Topic> topics = new ArrayList<>();
    private final Desk desk;
    private final Town town;
    private final YearSettings settings;

    Programme(Desk desk, Town town, YearSettings settings) {
        this.desk = desk;
        this.town = town;
        this.settings = settings;
        Random chance = new Random(settings.seed() + 1);
        for (int i = 0; i < settings.items(); i++) {
            topics.add(topic(i, chance));
        }
    }

    /** The first of twenty come round or wait for events and are there from the first days; the others are due once. */
    private Topic topic(int i, Random chance) {
        LocalDate early = settings.begin().plusDays(i % 3);
        return switch (i % 20) {
            case 0 -> topic(i, Dates.every(1, 15, false), 0, 2, early);
            case 1 -> topic(i, Dates.weekly(DayOfWeek.FRIDAY), 0, 3, early);
            case 2 -> topic(i, Dates.every(3, 31, false), LEAD, 1, early);
            case 3 -> topic(i, Dates.workingDayOfMonth(8 + i / 20), 0, 2, early);
            case 4 -> topic(i, Dates.afterQuarter(15 + i / 20), LEAD, 2, early);
            case 5 -> topic(i, Dates.daysAfterDelivery(30), 0, 0, early);
            case 6 -> topic(i, Dates.workingDaysAfterNotice(20), 0, 0, early);
            case 7 -> topic(i, Dates.monthsAfterMerger(2), LEAD, 0, early);
            case 8 -> topic(i, Dates.setByStaff(25), 0, 0, early);
            case 9 ->
                i == 9
                        ? topic(i, Dates.validity(Town.TITLE), LEAD, 0, early)
                        : topic(i, Dates.annual(MonthDay.of(4, 30), MonthDay.of(10, 31)), LEAD, 1, early);
            case 10 -> topic(i, Dates.every(6, 20, false), 0, 1, early);
            case 11 -> topic(i, Dates.every(1, 10 + i / 20, true), 0, 2, early);
            default -> once(i, chance);
        };
    }

    private Topic once(int i, Random chance) {
        int latest = Math.max(SETTLING_IN + 1, settings.days() - 20);
        LocalDate published = settings.begin().plusDays(chance.nextInt(latest));
        LocalDate due = published.plusDays(12 + chance.nextInt(70));
        Dates dates = i % 3 == 0 ? Dates.window(due.minusDays(10), due) : Dates.fixed(due);
        return topic(i, dates, i % 2 == 0 ? LEAD : 0, 1, published);
    }

    private Topic topic(int i, Dates dates, int lead, int catalogue, LocalDate published) {
        String name = Town.CATALOGUES.get(catalogue);
        List<Firm> firms = town.in(name);
        boolean validity = dates.rule() instanceof DeadlineRule.Validity;
        List<Firm> asked =
                validity ? firms.stream().filter(firm -> firm.lapses != null).toList() : firms;
        return new Topic(i, dates, lead, i % 2 == 0, asked, name, published);
    }

    void publish(Topic topic) {
        boolean waits = topic.dates.waitsForEvent();
        ActionItem item = As.staff(() -> {
            ActionItem draft = desk.items()
                    .create(new NewItem(
                            new NewItem.Source("模拟政策" + topic.number / 3, null, "模拟机关", topic.publishedOn),
                            edit(topic, waits ? Nature.STANDING_DUTY : Nature.TASK, topic.dates.rule())));
            return desk.items().publish(draft.id(), draft.version());
        });
        topic.itemId = item.id();
    }

    /** Bars, benefits and what is only announced ask nothing of anybody: no task may come of them. */
    void publishNotices() {
        publish(
                Nature.NOTICE,
                new DeadlineRule.Limit(settings.begin(), settings.begin().plusYears(1), null, null));
        publish(Nature.WATCH, new DeadlineRule.Open("另行通知"));
    }

    private void publish(Nature nature, DeadlineRule rule) {
        As.staff(() -> {
            ActionItem draft = desk.items().create(new NewItem(null, edit(topics.getFirst(), nature, rule)));
            desk.items().publish(draft.id(), draft.version());
        });
    }

    private static ItemEdit edit(Topic topic, Nature nature, DeadlineRule rule) {
        boolean prepared = topic.lead > 0;
        return new ItemEdit(
                topic.title,
                "提交材料",
                nature,
                topic.application ? ItemKind.APPLICATION : ItemKind.REPORT,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                10,
                new Criterion.ListedProduct(topic.catalogue),
                2025,
                false,
                List.of(new Material("申报书", true, prepared ? LEAD - 6 : 0)),
                null,
                null,
                prepared ? 2 : 0,
                prepared ? 3 : 0,
                prepared ? 1 : 0,
                List.of(),
                false);
    }
}
