package org.policydesk.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session. The company that a person works for at the moment is the only thing that changes in it, which is
 * why switching needs no new sign-in.
 */
final class DeskUser implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final long personId;
    private final String name;
    private final String email;
    private final boolean active;
    private volatile int version;
    private volatile boolean passwordExpired;
    private final @Nullable Role systemRole;
    private final List<Place> places;
    private @Nullable String passwordHash;
    private volatile @Nullable Long companyId;
    private volatile @Nullable String ticket;
    private volatile Instant ticketRenewed = Instant.EPOCH;

    private record Place(long companyId, Role role) implements java.io.Serializable {}

    DeskUser(SignedIn person, String passwordHash, boolean active, boolean passwordExpired, int version) {
        this.personId = person.personId();
        this.name = person.name();
        this.email = person.email();
        this.systemRole = person.systemRole();
        this.companyId = person.companyId();
        this.places = person.memberships().stream()
                .map(m -> new Place(m.companyId(), m.role()))
                .toList();
        this.passwordHash = passwordHash;
        this.active = active;
        this.version = version;
        this.passwordExpired = passwordExpired;
    }

    SignedIn signedIn() {
        return new SignedIn(
                personId,
                name,
                email,
                systemRole,
                companyId,
                places.stream()
                        .map(p -> new Membership(p.companyId(), p.role()))
                        .toList());
    }

    void workFor(long company) {
        companyId = company;
    }

    /** Which ticket takes this session's person to another node, by its digest. */
    void hold(String digest) {
        ticket = digest;
    }

    /** The digest of the ticket; null where there is one node only. */
    @Nullable
    String ticket() {
        return ticket;
    }

    void ticketRenewed(Instant at) {
        ticketRenewed = at;
    }

    boolean ticketRenewedBefore(Instant at) {
        return ticketRenewed.isBefore(at);
    }

    void passwordChanged(int newVersion) {
        passwordExpired = false;
        version = newVersion;
    }

    /** The person's version at sign-in, which grows with every change of what they may do. */
    int version() {
        return version;
    }

    boolean passwordExpired() {
        return passwordExpired;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        if (systemRole != null) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + systemRole.name()));
        }
        if (systemRole == Role.ADMINISTRATOR) {
            authorities.add(new SimpleGrantedAuthority("ROLE_STAFF"));
        }
        if (!places.isEmpty()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_COMPANY"));
        }
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
