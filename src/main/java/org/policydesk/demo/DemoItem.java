package org.policydesk.demo;

import java.time.LocalDate;
import org.policydesk.policy.NewItem;

/**
 * An item as the demo's staff entered it.
 *
 * @param out the day it was published
 */
record DemoItem(LocalDate out, NewItem entry) {}
