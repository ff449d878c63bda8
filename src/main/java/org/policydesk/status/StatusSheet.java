package org.policydesk.status;

import java.time.Instant;
import java.util.List;

/**
 * How the desk fares.
 *
 * @param at when it was looked at, in real time
 * @param started when this node started
 * @param release the version of the program; empty where it was not built as a jar
 * @param database product and version
 * @param checks what exists in this installation, in the order of {@link Check.About}
 * @param nodes those that ticked of late, by name
 */
public record StatusSheet(
        Instant at, Instant started, String release, String database, List<Check> checks, List<Node> nodes) {
    public StatusSheet {
        checks = List.copyOf(checks);
        nodes = List.copyOf(nodes);
    }
}
