package org.policydesk.catalogue;

import java.util.List;

/** The listings that this version of the program comes with. */
interface Shelf {
    /** By group and then by title; those that were withdrawn included. Immutable. */
    List<Listing> all();
}
