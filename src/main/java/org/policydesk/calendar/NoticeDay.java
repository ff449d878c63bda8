package org.policydesk.calendar;

import java.time.LocalDate;
import org.policydesk.deadline.DayKind;

/** A day that a notice names. */
record NoticeDay(LocalDate day, DayKind kind, String name) {}
