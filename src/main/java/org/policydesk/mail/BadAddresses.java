package org.policydesk.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that mail came back from. Addresses are compared without regard to capitals. Thread-safe. */
@Component
public class BadAddresses {
    private final JdbcClient jdbc;
    private final SecurityClock real;

    BadAddresses(JdbcClient jdbc, SecurityClock real) {
        this.jdbc = jdbc;
        this.real = real;
    }

    /** Whether mail to it came back and nobody has said since that it is right. */
    @Transactional(readOnly = true)
    public boolean contains(String address) {
        return !among(List.of(address)).isEmpty();
    }

    /** Those of the addresses that are bad, in lower case. */
    @Transactional(readOnly = true)
    public Set<String> among(List<String> addresses) {
        List<String> lower = addresses.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
        return lower.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select address from bad_address where address in (:addresses)")
                        .param("addresses", lower)
                        .query(String.class)
                        .list());
    }

    /** Says that the address is right again. */
    @Transactional
    public void clear(String address) {
        jdbc.sql("delete from bad_address where address = ?")
                .param(address.toLowerCase(Locale.ROOT))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void mark(String address, String reason) {
        jdbc.sql("insert into bad_address (address, since, reason) values (?, ?, ?) on conflict do nothing")
                .params(address.toLowerCase(Locale.ROOT), Stamps.of(real.now()), cut(reason))
                .update();
    }

    private static String cut(String reason) {
        return reason.length() <= 500 ? reason : reason.substring(0, 500);
    }
}
