package org.policydesk.policy.library;

import org.policydesk.account.ForStaff;
import org.springframework.stereotype.Service;

/** The library of policies (政策库). What was committed before a question is asked is found by it, whichever node wrote it. */
@Service
@ForStaff
public class Library {
    private final LibraryIndex index;
    private final LibraryRows rows;

    Library(LibraryIndex index, LibraryRows rows) {
        this.index = index;
        this.rows = rows;
    }

    /**
     * Policies that fit.
     *
     * @param offset how many to pass over, from 0
     * @param limit how many to give at most, from 1
     */
    public LibraryPage find(LibraryQuery query, int offset, int limit) {
        return index.find(query, offset, limit);
    }

    /** What the library can be narrowed to by now. */
    public LibraryChoices choices() {
        return rows.choices();
    }
}
