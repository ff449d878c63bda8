package org.policydesk.reminder;

import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Service;

/** Members' qualifications (资质) that expire soon and whose renewal no published item sees to, so that only the association can. */
@Service
@ForStaff
public class UncoveredTitles {
    private final ExpiringTitles titles;
    private final BusinessClock clock;

    UncoveredTitles(ExpiringTitles titles, BusinessClock clock) {
        this.titles = titles;
        this.clock = clock;
    }

    /**
     * A qualification and its last day.
     *
     * @param memberId whose it is
     * @param zh its Chinese name
     * @param en its English name
     */
    public record Uncovered(long memberId, String member, String zh, String en, LocalDate on) {}

    /** Those that expire within a quarter of a year, the next first. */
    public List<Uncovered> soon() {
        return SystemUser.call(() -> titles.from(clock.today())).stream()
                .filter(title -> !title.covered())
                .map(title -> new Uncovered(title.memberId(), title.member(), title.zh(), title.en(), title.on()))
                .toList();
    }
}
