package org.policydesk.member.excel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a workbook may be ({@code desk.excel}).
 *
 * @param maxSize of the file
 * @param maxContent of what is packed in it
 * @param maxRows rows with something in them, in all sheets together
 */
@ConfigurationProperties("desk.excel")
public record ReadLimits(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("200MB") DataSize maxContent,
        @DefaultValue("20000") int maxRows) {}
