/** Policy Desk (政策任务台): starts the application; the modules live in the packages below. */
@org.jspecify.annotations.NullMarked
package org.policydesk;
