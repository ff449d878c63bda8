/** What the association and the company itself see of a member: particulars, facts by year, titles, products, answers and changes. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.profile;
