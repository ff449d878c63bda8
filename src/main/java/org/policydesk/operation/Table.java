package org.policydesk.operation;

import java.util.List;
import java.util.stream.Collectors;

/** A table with its columns in the order of their names, and those that number themselves. */
record Table(String name, List<Column> columns, List<String> numbered) {
    String select() {
        return "select " + names() + " from " + name;
    }

    String insert() {
        return "insert into " + name + " (" + names() + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private String names() {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }

    /** @param kind how its values are read, written and compared */
    record Column(String name, Kind kind) {}
}
