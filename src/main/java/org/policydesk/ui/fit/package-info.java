/** How a company stands with the published items: groups with reasons, questions answered on the spot, trying out other figures; for the company and for staff. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.fit;
