package org.policydesk.member;

import org.policydesk.member.excel.ReadLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what an association may set about workbooks. */
@Configuration
@EnableConfigurationProperties(ReadLimits.class)
class MemberConfiguration {}
