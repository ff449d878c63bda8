/** The catalogue of real programmes and duties: choosing what to load, and looking at what a later version brings. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.catalogue;
