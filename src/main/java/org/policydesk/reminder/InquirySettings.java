package org.policydesk.reminder;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The quarterly question whether anything changed (公司变更登记), {@code desk.change-inquiry.*}.
 *
 * @param enabled whether it is asked
 * @param day the day of each quarter's first month, 1 to 28; on a rest day the next working day
 * @param hour the time of day in Shanghai
 */
@ConfigurationProperties("desk.change-inquiry")
record InquirySettings(boolean enabled, int day, LocalTime hour) {
    private static final int LAST = 28;

    InquirySettings {
        if (day < 1 || day > LAST) {
            throw new IllegalArgumentException("desk.change-inquiry.day=" + day + ": 1 to 28 (须为 1 至 28)");
        }
    }
}
