/** What tests share: the desk on H2 and on PostgreSQL, and acting as somebody. */
@org.jspecify.annotations.NullMarked
package org.policydesk.support;
