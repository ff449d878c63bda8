/** Tests of the conditions' tree. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.condition;
