/**
 * Help (帮助): for each page what it is for, what one does there and its keys, and the guide for each role, which comes with the program
 * and is read in it.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.help;
