/** Group robots (群机器人): the groups, what was pushed to them, and the dialog that pushes a text from wherever one is. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.robot;
