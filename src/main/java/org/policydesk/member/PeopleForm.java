package org.policydesk.member;

import java.util.List;
import java.util.Locale;
import org.policydesk.account.Role;
import org.policydesk.eligibility.Unit;
import org.policydesk.member.excel.CellKind;
import org.policydesk.member.excel.ColumnForm;
import org.policydesk.member.excel.SheetForm;
import org.springframework.context.MessageSource;

/** The sheet that people come in; in Chinese, as the sheets of members are. */
record PeopleForm(MessageSource texts) {
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String MOBILE = "mobile";
    static final String COMPANY = "company";
    static final String ROLE = "role";

    private static final int RULES = 4;

    SheetForm sheet() {
        return new SheetForm(
                say("people.excel.sheet"),
                List.of(
                        column(NAME, true, CellKind.TEXT, List.of()),
                        column(EMAIL, true, CellKind.TEXT, List.of()),
                        column(MOBILE, false, CellKind.TEXT, List.of()),
                        column(COMPANY, true, CellKind.TEXT, List.of()),
                        column(
                                ROLE,
                                true,
                                CellKind.CHOICE,
                                List.of(role(Role.COMPANY_MANAGER), role(Role.COMPANY_MEMBER)))));
    }

    /** What stands at the head of the sheet of notes. */
    List<String> rules() {
        return java.util.stream.IntStream.rangeClosed(1, RULES)
                .mapToObj(rule -> say("people.excel.rule." + rule))
                .toList();
    }

    String role(Role role) {
        return say("account.role." + role);
    }

    private ColumnForm column(String key, boolean required, CellKind kind, List<String> choices) {
        return new ColumnForm(
                key,
                say("people.excel.column." + key),
                kind,
                required,
                Unit.NONE,
                choices,
                say("people.excel.note." + key));
    }

    private String say(String key) {
        return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
