/**
 * Reads policies out of the text of a compilation: segmentation, deadline grammar, actors, kinds, nature and relevance. Gives
 * drafts for people to review. Plain Java; knows the pure modules only.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.extraction;
