package org.policydesk.policy;

import org.policydesk.extraction.ExtractionResult;

/** What an import read and found, before it is kept. */
record FoundText(String text, int pages, ExtractionResult result) {}
