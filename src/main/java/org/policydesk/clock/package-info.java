/**
 * Time: the business clock, which a demo or a rehearsal may shift, and the security clock, which nobody may; a demo that lives through
 * days before its own while it starts takes both along. Both live in Asia/Shanghai, and nothing else in the house reads the time.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.policydesk.clock;
