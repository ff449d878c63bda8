/** What the papers of the repository say is so: links lead somewhere, pictures are taken by the profile, what is named is there. */
@org.jspecify.annotations.NullMarked
package org.policydesk.guide;
