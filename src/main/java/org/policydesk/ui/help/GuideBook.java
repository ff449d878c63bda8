package org.policydesk.ui.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;

/** The guides that come with the program, one for each way of using it. */
enum GuideBook {
    COMPANY,
    STAFF,
    LEADER,
    ADMINISTRATOR;

    /** Its name in addresses and files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<GuideBook> of(String id) {
        return Arrays.stream(values()).filter(book -> book.id().equals(id)).findFirst();
    }

    /** Those that concern somebody, their own first: what an association does with companies' data is no secret of its own. */
    static List<GuideBook> of(SignedIn reader) {
        if (!reader.isStaff()) {
            return List.of(COMPANY);
        }
        Stream<GuideBook> staff = Stream.of(STAFF, LEADER, ADMINISTRATOR, COMPANY);
        return reader.systemRole() == Role.ADMINISTRATOR
                ? Stream.of(ADMINISTRATOR, STAFF, LEADER, COMPANY).toList()
                : staff.toList();
    }
}
