package org.policydesk.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.calendar.WorkingCalendars;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices that something changed on which plans rest beside their tasks: a company's people, the association's, their hours, the
 * calendar, the plans. It marks the tasks concerned. Every call belongs to its caller's transaction.
 */
@Component
class Basis {
    private static final String COMPANY = "company:";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PlanMarks marks;
    private final PersonDirectory directory;
    private final WorkingCalendars calendars;
    private final PlanRules rules;
    private final MailChoices choices;
    private final Deputies deputies;

    Basis(
            JdbcClient jdbc,
            JdbcTemplate batches,
            PlanMarks marks,
            PersonDirectory directory,
            WorkingCalendars calendars,
            PlanRules rules,
            MailChoices choices,
            Deputies deputies) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.marks = marks;
        this.directory = directory;
        this.calendars = calendars;
        this.rules = rules;
        this.choices = choices;
        this.deputies = deputies;
    }

    void compare() {
        Map<String, String> now = now();
        Map<String, String> before = new HashMap<>();
        jdbc.sql("select name, basis from reminder_basis").query(row -> {
            before.put(row.getString("name"), row.getString("basis"));
        });
        Map<String, String> other = new TreeMap<>(now);
        other.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
        // Companies whose last person left.
        Set<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(now.keySet());
        keep(other, before.keySet());
        forget(gone);
        Set<String> changed = new TreeSet<>(other.keySet());
        changed.addAll(gone);
        if (changed.stream().allMatch(name -> name.startsWith(COMPANY))) {
            marks.stale(changed.stream()
                    .map(name -> Long.valueOf(name.substring(COMPANY.length())))
                    .toList());
        } else {
            marks.allStale();
        }
    }

    private Map<String, String> now() {
        Map<Long, MailChoice> chosen = choices.all();
        Map<Long, List<Recipient>> away = deputies.today();
        Map<String, String> now = new TreeMap<>();
        directory.ofCompanies().forEach((company, people) -> now.put(COMPANY + company, digest(people, chosen, away)));
        now.put("staff", digest(directory.staff(), chosen, away));
        now.put("calendar", String.valueOf(calendars.change()));
        PlanBook book = rules.book();
        now.put("plans", digest(book.usual() + new TreeMap<>(names(book)).toString()));
        return now;
    }

    private static Map<String, KeptPlan> names(PlanBook book) {
        Map<String, KeptPlan> names = new HashMap<>();
        book.changed().forEach((scope, kept) -> names.put(scope.toString(), kept));
        return names;
    }

    private static String digest(
            List<PersonRef> people, Map<Long, MailChoice> chosen, Map<Long, List<Recipient>> away) {
        StringBuilder text = new StringBuilder();
        people.forEach(person -> text.append(person.id())
                .append(person.role())
                .append(chosen.getOrDefault(person.id(), MailChoice.USUAL).hour())
                .append(away.getOrDefault(person.id(), List.of()).stream()
                        .map(Recipient::personId)
                        .toList())
                .append(';'));
        return digest(text.toString());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(Map<String, String> other, Set<String> known) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        other.forEach((name, basis) -> (known.contains(name) ? old : added).add(new Object[] {basis, name}));
        batches.batchUpdate("update reminder_basis set basis = ? where name = ?", old);
        batches.batchUpdate("insert into reminder_basis (basis, name) values (?, ?) on conflict do nothing", added);
    }

    private void forget(Set<String> names) {
        batches.batchUpdate(
                "delete from reminder_basis where name = ?",
                names.stream().map(name -> new Object[] {name}).toList());
    }
}
