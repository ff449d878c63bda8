package org.policydesk.guide;

import com.microsoft.playwright.Page;

/** What somebody does on a page before its picture is taken. */
@FunctionalInterface
interface Scene {
    void play(Page page);
}
