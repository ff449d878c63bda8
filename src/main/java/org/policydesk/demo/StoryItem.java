package org.policydesk.demo;

/**
 * An item that the story tells of.
 *
 * @param key what the story's lines call it
 */
record StoryItem(String key, DemoItem item) {
    String title() {
        return item.entry().content().title();
    }
}
