/** The main job told as a story, in a real browser against a real server. */
@org.jspecify.annotations.NullMarked
package org.policydesk.story;
