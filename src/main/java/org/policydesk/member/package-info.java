/**
 * Member companies (会员企业): profile, facts by fiscal year, qualifications, listed products, incidents, recorded events, confirmations and recommending units, each with its evidence.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"clock", "eligibility", "deadline", "account", "file", "audit"})
@org.jspecify.annotations.NullMarked
package org.policydesk.member;
