package org.policydesk.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.policy.InvalidItemException.Reason;

/** What an item must be before it is kept, and before it goes to members. */
final class ItemChecks {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MOST_COPIES = 100;

    private ItemChecks() {}

    static void beforeKeeping(ItemEdit edit) {
        text("title", edit.title(), LONGEST_TITLE);
        text("action", edit.action(), LONGEST_TEXT);
        require(!edit.actors().isEmpty(), "actors", Reason.MISSING);
        days("reviewDays", edit.reviewDays());
        days("stampDays", edit.stampDays());
        days("postDays", edit.postDays());
        days("reserveDays", edit.reserveDays());
        length("channel", edit.channel());
        length("contact", edit.contact());
        Integer year = edit.factYear();
        require(year == null || year >= EARLIEST_YEAR && year <= LATEST_YEAR, "factYear", Reason.OUT_OF_RANGE);
        materials(edit.materials());
        require(edit.tier() == null || edit.tier().length() <= LONGEST_TITLE, "tier", Reason.TOO_LONG);
        length("consequence", edit.consequence());
        edit.quotas().forEach(ItemChecks::quota);
        for (UpstreamDate date : edit.upstream()) {
            text("upstream", date.label(), LONGEST_TITLE);
        }
    }

    /**
     * A task must give a date by itself; what waits for an event is a standing duty, what waits for a notice is watched. A
     * standing duty must name an event that a member can record, else its clock would never start.
     */
    static void beforePublishing(ItemEdit edit) {
        beforeKeeping(edit);
        switch (edit.nature()) {
            case TASK -> givesDates(edit.rule());
            case STANDING_DUTY -> startsClock(edit.rule());
            case NOTICE, WATCH, UPSTREAM -> {}
        }
    }

    private static void givesDates(DeadlineRule rule) {
        switch (rule) {
            case DeadlineRule.Fixed fixed -> {}
            case DeadlineRule.Annual annual -> {}
            case DeadlineRule.Weekly weekly -> {}
            case DeadlineRule.Window window -> require(window.end() != null, "rule", Reason.NO_DATE);
            case DeadlineRule.Periodic periodic -> anchored(periodic);
            case DeadlineRule.Relative relative -> require(false, "rule", Reason.WAITS_FOR_EVENT);
            case DeadlineRule.LeftOpen leftOpen -> require(false, "rule", Reason.WAITS_FOR_EVENT);
            case DeadlineRule.Validity validity -> require(false, "rule", Reason.WAITS_FOR_EVENT);
            case DeadlineRule.Limit limit -> require(false, "rule", Reason.NO_DATE);
            case DeadlineRule.Open open -> require(false, "rule", Reason.NO_DATE);
        }
    }

    /** A length that does not divide a year needs a first period to count from. */
    private static void anchored(DeadlineRule.Periodic periodic) {
        boolean dividesYear = MONTHS_OF_YEAR % periodic.every().toTotalMonths() == 0;
        DeadlineRule.Course course = periodic.course();
        if (!dividesYear && (course == null || course.start() == null)) {
            throw new InvalidRuleException("course", InvalidRuleException.Reason.MISSING);
        }
    }

    private static void startsClock(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Relative relative && relative.event() == null) {
            throw new InvalidRuleException("event", InvalidRuleException.Reason.UNKNOWN);
        }
        if (rule instanceof DeadlineRule.LeftOpen leftOpen) {
            if (leftOpen.set() == null) {
                throw new InvalidRuleException("set", InvalidRuleException.Reason.MISSING);
            }
            if (leftOpen.event() == null) {
                throw new InvalidRuleException("event", InvalidRuleException.Reason.UNKNOWN);
            }
        }
    }

    static void state(ActionItem item, ItemState... allowed) {
        require(List.of(allowed).contains(item.state()), "state", Reason.WRONG_STATE);
    }

    static String reason(String reason) {
        text("reason", reason, LONGEST_TEXT);
        return reason.strip();
    }

    /** Null or blank is no note. */
    static @Nullable String note(@Nullable String note) {
        length("note", note);
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static void materials(List<Material> materials) {
        for (Material material : materials) {
            text("materials", material.name(), LONGEST_TITLE);
            if (!material.appliesToOrEmpty().isEmpty()) {
                text("materials", material.appliesToOrEmpty(), LONGEST_TITLE);
            }
            days("materials", material.leadDays());
            require(material.copies() >= 0, "materials", Reason.NEGATIVE);
            require(material.copies() <= MOST_COPIES, "materials", Reason.OUT_OF_RANGE);
        }
    }

    private static void quota(Quota quota) {
        String note = quota.note() == null ? "" : quota.note();
        Integer number = quota.number();
        require(number != null || !quota.direction().isBlank() || !note.isBlank(), "quotas", Reason.MISSING);
        require(
                quota.direction().length() <= LONGEST_TITLE && note.length() <= LONGEST_TEXT,
                "quotas",
                Reason.TOO_LONG);
        require(number == null || number >= 0, "quotas", Reason.NEGATIVE);
    }

    private static void text(String field, String value, int longest) {
        require(!value.isBlank(), field, Reason.MISSING);
        require(value.length() <= longest, field, Reason.TOO_LONG);
    }

    private static void length(String field, @Nullable String value) {
        require(value == null || value.length() <= LONGEST_TEXT, field, Reason.TOO_LONG);
    }

    private static void days(String field, int days) {
        require(days >= 0, field, Reason.NEGATIVE);
        require(days <= LeadTimes.MOST_DAYS, field, Reason.OUT_OF_RANGE);
    }

    private static void require(boolean holds, String field, Reason reason) {
        if (!holds) {
            throw new InvalidItemException(field, reason);
        }
    }
}
