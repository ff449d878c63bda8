package org.policydesk.member;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactRef;
import org.policydesk.eligibility.FactRef.Kind;

/**
 * What of a member changed, so that only what depends on it is matched again. Told too much rather than too little: whatever is
 * not known to touch less touches everything. Immutable.
 *
 * @param everything whether anything may have changed: a new member, or one that left or came back
 * @param facts what changed; of no meaning if everything did
 */
public record ChangedFacts(boolean everything, Set<FactRef> facts) {
    /** Anything may have changed. */
    public static final ChangedFacts EVERYTHING = new ChangedFacts(true, Set.of());

    /** Nothing that matters. */
    public static final ChangedFacts NOTHING = new ChangedFacts(false, Set.of());

    /** The units that recommend the member: no condition asks for them, but local dates (地方截止) hold by them. */
    public static final FactRef RECOMMENDING_UNITS = FactRef.of(Kind.TEXT, "recommending_units");

    /** What each particular is to conditions; those that none asks for are empty. */
    private static final Map<String, Set<FactRef>> PARTICULARS = Map.ofEntries(
            Map.entry("name", Set.of()),
            Map.entry("formerNames", Set.of()),
            Map.entry("creditCode", Set.of()),
            Map.entry("industryName", Set.of()),
            Map.entry("branch", Set.of()),
            Map.entry("regionCode", Set.of(text(FactKey.REGION), RECOMMENDING_UNITS)),
            Map.entry("industryCode", Set.of(text(FactKey.INDUSTRY))),
            Map.entry("ownership", Set.of(text(FactKey.OWNERSHIP))),
            Map.entry("centralGroup", Set.of(text(FactKey.CENTRAL_GROUP), RECOMMENDING_UNITS)),
            Map.entry("foundedOn", Set.of(text(FactKey.FOUNDED_ON))),
            Map.entry("recommendingUnits", Set.of(RECOMMENDING_UNITS)),
            Map.entry("legalForm", Set.of(text(FactKey.LEGAL_FORM))),
            Map.entry("aboveScale", Set.of(text(FactKey.ABOVE_SCALE))));

    public ChangedFacts {
        facts = Set.copyOf(facts);
    }

    /** These changes and the others. */
    public ChangedFacts and(ChangedFacts other) {
        if (everything || other.everything) {
            return EVERYTHING;
        }
        Set<FactRef> both = new HashSet<>(facts);
        both.addAll(other.facts);
        return new ChangedFacts(false, both);
    }

    static ChangedFacts all(Collection<ChangedFacts> changes) {
        return changes.stream().reduce(NOTHING, ChangedFacts::and);
    }

    /** By the action that the journal keeps, such as fact.revenue.2024; see {@link MemberHistory}. */
    static ChangedFacts by(String action) {
        int point = action.indexOf('.');
        String subject = action.substring(point + 1);
        return switch (point < 0 ? action : action.substring(0, point)) {
            case "fact" -> number(subject);
            case "qualification" -> of(FactRef.of(Kind.TITLE, subject));
            case "product", "specs" -> product(subject);
            case "incident" -> of(FactRef.of(Kind.INCIDENT, subject));
            case "confirmed" -> of(FactRef.of(Kind.ANSWER, subject));
            // The action does not say of which of the three the member has none.
            case "without" ->
                of(Stream.of(Kind.TITLE, Kind.PRODUCT, Kind.INCIDENT)
                        .map(kind -> FactRef.of(kind, subject))
                        .toArray(FactRef[]::new));
            case "changed" ->
                Optional.ofNullable(PARTICULARS.get(subject))
                        .map(facts -> new ChangedFacts(false, facts))
                        .orElse(EVERYTHING);
            default -> EVERYTHING;
        };
    }

    /** With a product its checked parameters come and go; what asks for an entry is touched by its catalogue. */
    private static ChangedFacts product(String key) {
        int entry = key.indexOf('/');
        String catalogue = entry < 0 ? key : key.substring(0, entry);
        return of(FactRef.of(Kind.PRODUCT, catalogue), FactRef.of(Kind.ANSWER, FactSheets.SPECS + catalogue));
    }

    private static ChangedFacts number(String subject) {
        int point = subject.lastIndexOf('.');
        return point < 0
                ? EVERYTHING
                : of(FactRef.number(subject.substring(0, point), Integer.valueOf(subject.substring(point + 1))));
    }

    private static ChangedFacts of(FactRef... facts) {
        return new ChangedFacts(false, Set.of(facts));
    }

    private static FactRef text(String attribute) {
        return FactRef.of(Kind.TEXT, attribute);
    }
}
