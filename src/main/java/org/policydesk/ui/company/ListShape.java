package org.policydesk.ui.company;

import java.util.EnumSet;
import java.util.Set;

/** How the list stands: what it is sorted and gathered by, and its columns. The title is always there. */
record ListShape(ListColumn sort, boolean descending, ListGroup group, Set<ListColumn> columns) {
    static final ListShape USUAL = new ListShape(ListColumn.DUE, false, ListGroup.NONE, ListColumn.usual());
    private static final String DESCENDING = "desc";

    ListShape {
        Set<ListColumn> all = EnumSet.of(ListColumn.TITLE);
        all.addAll(columns);
        columns = Set.copyOf(all);
    }

    static ListShape of(Address address) {
        Set<ListColumn> columns = address.several("columns", ListColumn.class);
        return new ListShape(
                address.one("sort", ListColumn.class).orElse(USUAL.sort),
                address.word("order").filter(DESCENDING::equals).isPresent(),
                address.one("group", ListGroup.class).orElse(ListGroup.NONE),
                columns.isEmpty() ? ListColumn.usual() : columns);
    }

    void write(Address address) {
        if (sort != USUAL.sort) {
            address.put("sort", sort);
        }
        if (descending) {
            address.put("order", DESCENDING);
        }
        if (group != ListGroup.NONE) {
            address.put("group", group);
        }
        if (!columns.equals(USUAL.columns)) {
            address.put("columns", columns);
        }
    }

    ListShape sortedBy(ListColumn column, boolean down) {
        return new ListShape(column, down, group, columns);
    }

    ListShape gatheredBy(ListGroup wanted) {
        return new ListShape(sort, descending, wanted, columns);
    }

    ListShape with(ListColumn column, boolean shown) {
        Set<ListColumn> wanted = EnumSet.copyOf(columns);
        if (shown) {
            wanted.add(column);
        } else {
            wanted.remove(column);
        }
        return new ListShape(sort, descending, group, wanted);
    }
}
