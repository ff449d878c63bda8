/** The library of policies: looked through by words and by what they are. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.library;
