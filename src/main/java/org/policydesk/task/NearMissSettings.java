package org.policydesk.task;

import java.math.BigDecimal;
import org.policydesk.eligibility.Margin;
import org.policydesk.eligibility.NearMisses;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as narrowly missed (差一点).
 *
 * @param percent how far a number may be from its threshold, in percent of the threshold, 0 to 100
 */
@ConfigurationProperties("desk.near-miss")
record NearMissSettings(@DefaultValue("10") BigDecimal percent) {
    NearMisses nearMisses() {
        return new NearMisses(new Margin(percent));
    }
}
