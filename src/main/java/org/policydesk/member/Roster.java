package org.policydesk.member;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.TypedCell;

/** Whom rows may speak of: the recorded members that the person reaches, and the companies that the file adds. */
final class Roster {
    private final Standing standing;
    private final boolean ownOnly;
    private final Map<String, String> announced = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    /** @param ownOnly whether the person reaches one company only */
    Roster(Standing standing, boolean ownOnly) {
        this.standing = standing;
        this.ownOnly = ownOnly;
    }

    boolean ownOnly() {
        return ownOnly;
    }

    /** The code of the row; null if it has none, which is noted. */
    static @Nullable String code(RowReading row) {
        return row.value(
                "creditCode", cell -> CreditCode.of(TypedCell.text(cell)).value());
    }

    @Nullable
    Company recorded(String code) {
        return standing.byCode().get(code);
    }

    void adds(String code, String name) {
        announced.put(code, name);
    }

    void renames(String code, String name) {
        renamed.put(code, name);
    }

    void refuses(String code) {
        refused.add(code);
    }

    /** Whom the row speaks of; null if it may not or cannot, which is noted. */
    @Nullable
    Party of(RowReading row) {
        String code = code(row);
        if (code == null) {
            return null;
        }
        Company company = recorded(code);
        String name =
                company == null ? announced.get(code) : company.particulars().name();
        if (name == null) {
            row.fault("creditCode", unknown(code));
            return null;
        }
        Party party = new Party(code, company, name);
        if (!names(party, row)) {
            row.fault("name", "excel.fault.name", name);
        }
        return party;
    }

    /** Nobody learns from the answer whether another company is a member. */
    private String unknown(String code) {
        if (ownOnly) {
            return "excel.fault.not-own";
        }
        return refused.contains(code) ? "excel.fault.company-refused" : "excel.fault.company-unknown";
    }

    /** A name beside the code only guards against a slipped row. */
    private boolean names(Party party, RowReading row) {
        String typed = row.value("name", TypedCell::text);
        if (typed == null) {
            return true;
        }
        Company company = party.company();
        List<String> former =
                company == null ? List.of() : company.particulars().formerNames();
        return typed.equals(party.name()) || former.contains(typed) || typed.equals(renamed.get(party.creditCode()));
    }
}
