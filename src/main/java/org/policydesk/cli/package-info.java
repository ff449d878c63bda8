/** The command line: what runs without a server. It calls the pure modules and prints; it knows no Spring. */
@org.jspecify.annotations.NullMarked
package org.policydesk.cli;
