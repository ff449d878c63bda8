package org.policydesk.policy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large an import may be ({@code desk.import}).
 *
 * @param maxPages pages of a PDF or Word file
 */
@ConfigurationProperties("desk.import")
record ImportLimits(
        @DefaultValue("30MB") DataSize maxSize,
        @DefaultValue("2000") int maxPages) {}
