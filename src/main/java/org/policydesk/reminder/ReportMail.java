package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.recommendation.Recommendations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds staff of the association's own reports (协会推荐报送). Ledger line and envelope are written together, so that a mail is
 * neither lost nor doubled, however often and on however many nodes it is asked.
 */
@Component
class ReportMail {
    private final Recommendations recommendations;
    private final ReportNotices notices;
    private final StaffMail staff;
    private final NoteMail notes;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    ReportMail(
            Recommendations recommendations,
            ReportNotices notices,
            StaffMail staff,
            NoteMail notes,
            WorkingCalendars calendars,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.recommendations = recommendations;
        this.notices = notices;
        this.staff = staff;
        this.notes = notes;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Must run as the system. */
    void write() {
        ReportRungs rungs = new ReportRungs(calendars.forWork());
        List<Recipient> people = staff.staff();
        recommendations.catchUp();
        for (RecommendationLine line : recommendations.open()) {
            LocalDate due = line.recommendation().reportDue();
            if (due != null) {
                rungs.reached(due, clock.today())
                        .ifPresent(rung -> people.forEach(person -> write(line, due, rung, person)));
            }
        }
    }

    private void write(RecommendationLine line, LocalDate due, int rung, Recipient person) {
        Recommendation one = line.recommendation();
        transaction.executeWithoutResult(status -> {
            if (notices.claim(one, person.personId(), rung)) {
                String key = "report-" + one.id() + "-" + one.dueVersion() + "-" + rung + "-" + person.personId();
                notes.write(person, "report", key, words -> text(words, line, due));
            }
        });
    }

    private NoteMail.Text text(Words words, RecommendationLine line, LocalDate due) {
        LocalDate today = clock.today();
        Recommendation one = line.recommendation();
        long days = ChronoUnit.DAYS.between(today, due);
        String left = days < 0 ? words.of("report.overdue", -days) : words.of("report.left", days);
        return new NoteMail.Text(
                words.of("report.subject", one.title(), words.day(due, today), left),
                List.of(
                        words.of("report.due", words.day(due, today), left),
                        words.of("report.stage." + one.stage()),
                        words.of(
                                "report.companies",
                                line.expected(),
                                line.handedIn(),
                                line.unreviewed(),
                                line.recommended())),
                "/recommendations/" + one.id());
    }
}
