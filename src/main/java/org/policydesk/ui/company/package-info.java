/** The screens of member companies: the board of their tasks and the page of a task, which association staff open too. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.company;
