/** The demo: an invented association with members, people, items and tasks that make sense on any day. Exists in the profile demo only. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.policydesk.demo;
