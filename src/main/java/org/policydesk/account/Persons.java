package org.policydesk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.SecurityClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of persons and memberships. */
@Repository
class Persons {
    private static final String COLUMNS = "id, name, email, mobile, system_role, active, last_sign_in";

    private final JdbcClient jdbc;
    private final SecurityClock clock;

    Persons(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Person> all() {
        Map<Long, List<Membership>> places = jdbc
                .sql("select person_id, company_id, company_role from membership order by id")
                .query((row, n) -> Map.entry(row.getLong("person_id"), membership(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select " + COLUMNS + " from person order by name, id")
                .query((row, n) -> person(row, places.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Person require(long id) {
        return jdbc.sql("select " + COLUMNS + " from person where id = ?")
                .param(id)
                .query((row, n) -> person(row, memberships(id)))
                .optional()
                .orElseThrow(() -> new InvalidPersonException("id", "unknown"));
    }

    /** What sign-in needs; the address is compared in lower case. */
    Optional<Credentials> credentials(String email) {
        return jdbc.sql("select id, name, email, password_hash, password_expired, system_role, active, version"
                        + " from person where email = ?")
                .param(email)
                .query((row, n) -> new Credentials(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("password_hash"),
                        row.getBoolean("password_expired"),
                        role(row.getString("system_role")),
                        row.getBoolean("active"),
                        row.getInt("version"),
                        memberships(row.getLong("id"))))
                .optional();
    }

    /** @throws DuplicateKeyException if the address is taken */
    long insert(NewPerson person, String passwordHash, boolean expired) {
        return insertIfNew(person, passwordHash, expired)
                .orElseThrow(() -> new DuplicateKeyException("the address is taken"));
    }

    /** Empty if the address is taken, also by somebody who was faster just now; the transaction can go on. */
    Optional<Long> insertIfNew(NewPerson person, String passwordHash, boolean expired) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        int inserted = jdbc.sql(
                        "insert into person (name, email, mobile, password_hash, password_expired, system_role, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(person.name())
                .param(person.email())
                .param(person.mobile())
                .param(passwordHash)
                .param(expired)
                .param(person.systemRole() == null ? null : person.systemRole().name())
                .param(now())
                .update(key, "id");
        if (inserted == 0) {
            return Optional.empty();
        }
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        if (person.place() != null) {
            place(id, person.place().companyId(), person.place().role());
        }
        return Optional.of(id);
    }

    void place(long personId, long companyId, Role role) {
        jdbc.sql("update person set version = version + 1 where id = ?")
                .param(personId)
                .update();
        int changed = jdbc.sql("update membership set company_role = ? where person_id = ? and company_id = ?")
                .params(role.name(), personId, companyId)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into membership (person_id, company_id, company_role) values (?, ?, ?)")
                    .params(personId, companyId, role.name())
                    .update();
        }
    }

    /** False if the person had none there. */
    boolean leave(long personId, long companyId) {
        jdbc.sql("update person set version = version + 1 where id = ?")
                .param(personId)
                .update();
        return jdbc.sql("delete from membership where person_id = ? and company_id = ?")
                        .params(personId, companyId)
                        .update()
                > 0;
    }

    /** Grows with every change of what the person may do; empty for somebody switched off. */
    OptionalInt version(long id) {
        return jdbc.sql("select version from person where id = ? and active")
                .param(id)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Keeps others from changing the person until the transaction ends. */
    void lock(long id) {
        jdbc.sql("select id from person where id = ? for update")
                .param(id)
                .query(Long.class)
                .list();
    }

    void setActive(long id, boolean active) {
        jdbc.sql("update person set active = ?, version = version + 1 where id = ?")
                .params(active, id)
                .update();
    }

    void setPassword(long id, String hash, boolean expired) {
        jdbc.sql("update person set password_hash = ?, password_expired = ?, version = version + 1 where id = ?")
                .params(hash, expired, id)
                .update();
    }

    void setLocale(long id, String languageTag) {
        jdbc.sql("update person set locale = ? where id = ?")
                .params(languageTag, id)
                .update();
    }

    void setScheme(long id, ColourScheme scheme) {
        jdbc.sql("update person set color_scheme = ? where id = ?")
                .params(scheme.name(), id)
                .update();
    }

    ColourScheme scheme(long id) {
        return jdbc.sql("select color_scheme from person where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(ColourScheme::valueOf)
                .orElse(ColourScheme.SYSTEM);
    }

    boolean hasSeenTour(long id) {
        return jdbc.sql("select count(*) from person where id = ? and tour_seen_at is not null")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void tourSeen(long id) {
        jdbc.sql("update person set tour_seen_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void signedIn(long id) {
        jdbc.sql("update person set last_sign_in = ? where id = ?")
                .params(now(), id)
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    private List<Membership> memberships(long personId) {
        return jdbc.sql("select company_id, company_role from membership where person_id = ? order by id")
                .param(personId)
                .query((row, n) -> membership(row))
                .list();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(row.getLong("company_id"), Role.valueOf(row.getString("company_role")));
    }

    private static Person person(ResultSet row, List<Membership> places) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("mobile"),
                role(row.getString("system_role")),
                row.getBoolean("active"),
                instant(row.getObject("last_sign_in", OffsetDateTime.class)),
                places);
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A person with what sign-in compares. */
    record Credentials(
            long id,
            String name,
            String email,
            String passwordHash,
            boolean passwordExpired,
            @Nullable Role systemRole,
            boolean active,
            int version,
            List<Membership> memberships) {}
}
