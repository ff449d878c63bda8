/**
 * Member companies (会员企业): profile, facts by fiscal year, qualifications, listed products, confirmations and recommending units.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"clock", "eligibility", "account", "file", "audit"})
@org.jspecify.annotations.NullMarked
package org.policydesk.member;
