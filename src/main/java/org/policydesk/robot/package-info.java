/**
 * Group robots (群机器人): notices that staff push to a group of WeCom or DingTalk. A message is stored before it is sent and goes out
 * at the pace that the group's server takes; what may have arrived is never sent a second time by itself.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock", "retention", "audit", "account"})
@org.jspecify.annotations.NullMarked
package org.policydesk.robot;
