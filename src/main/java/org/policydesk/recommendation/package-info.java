/**
 * The association's own recommendations (协会推荐): one for each occurrence of an item whose companies hand in to it, led from
 * collecting (征集) through review (审核) and ranking (排序) to the report (已报送), with the companies' submissions under it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"clock", "task", "policy", "calendar", "deadline", "account", "audit"})
@org.jspecify.annotations.NullMarked
package org.policydesk.recommendation;
