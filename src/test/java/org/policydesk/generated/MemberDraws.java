package org.policydesk.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Title;
import org.policydesk.member.CreditCode;
import org.policydesk.member.Ownership;

/** Draws members one by one: most are small, few are large, and the large ones have the figures, the titles and the people. */
final class MemberDraws {
    private static final double MEDIAN_STAFF = 110;
    private static final double SPREAD = 1.25;
    private static final int SMALLEST = 5;
    private static final int LARGEST = 20_000;
    private static final int MOST_PEOPLE = 12;
    private static final double TELLS_TITLES = 0.85;
    private static final double LAPSED = 0.1;

    private final long seed;
    private final LocalDate today;

    MemberDraws(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** @param number from 0; the first members are the same in an association of any size */
    GeneratedMember member(int number) {
        Draws draws = new Draws(seed, "member", number);
        Place place = draws.from(Place.ALL, Place::weight);
        Trade trade = draws.from(Trade.ALL, Trade::weight);
        int staff = (int) Math.clamp(MEDIAN_STAFF * Math.exp(SPREAD * draws.normal()), SMALLEST, LARGEST);
        long id = GeneratedAssociation.FIRST + number;
        return new GeneratedMember(
                id,
                Names.company(draws, place, trade, number),
                CreditCode.completing("91%sG%08d".formatted(place.code(), number))
                        .value(),
                place,
                trade,
                ownership(draws, staff),
                today.minusDays(draws.between(400, 12_000)),
                figures(draws, staff),
                titles(draws, size(staff)),
                people(draws, staff, id));
    }

    /** 0 for the smallest, 1 for the largest. */
    private static double size(int staff) {
        return Math.clamp((Math.log(staff) - Math.log(20)) / Math.log(100), 0, 1);
    }

    private static Ownership ownership(Draws draws, int staff) {
        double size = size(staff);
        if (draws.chance(0.05 + 0.35 * size)) {
            return Ownership.STATE;
        }
        return draws.chance(0.2)
                ? draws.from(List.of(Ownership.MIXED, Ownership.FOREIGN, Ownership.JOINT_VENTURE))
                : Ownership.PRIVATE;
    }

    private static Map<String, BigDecimal> figures(Draws draws, int staff) {
        double revenue = staff * draws.between(35.0, 110.0);
        double research = revenue * draws.between(0.008, 0.085);
        int researchers = (int) (staff * draws.between(0.04, 0.3));
        int patents = (int) (researchers * draws.between(0.0, 0.8));
        Map<String, BigDecimal> figures = new TreeMap<>();
        figures.put(FactKey.AVERAGE_STAFF, BigDecimal.valueOf(staff));
        put(figures, FactKey.REVENUE, revenue, draws.chance(0.95));
        put(figures, FactKey.RD_EXPENSE, research, draws.chance(0.85));
        put(figures, FactKey.RD_STAFF, researchers, draws.chance(0.85));
        put(figures, FactKey.PATENTS, patents, draws.chance(0.9));
        return figures;
    }

    private static void put(Map<String, BigDecimal> figures, String key, double amount, boolean told) {
        if (told) {
            figures.put(key, BigDecimal.valueOf(amount).setScale(0, RoundingMode.HALF_UP));
        }
    }

    private Map<String, List<Title>> titles(Draws draws, double size) {
        boolean tells = draws.chance(TELLS_TITLES);
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("high_tech", 0.2 + 0.6 * size);
        shares.put("innovative_sme", size < 0.6 ? 0.4 : 0.1);
        shares.put("specialised", 0.08 + 0.5 * size);
        shares.put("little_giant", 0.5 * size * size);
        shares.put("single_champion", 0.4 * size * size * size);
        shares.put("green_factory", 0.5 * size * size);
        shares.put("enterprise_technology_centre", 0.7 * size * size);
        shares.put("smart_factory", 0.4 * size * size);
        Map<String, List<Title>> titles = new TreeMap<>();
        shares.forEach((key, share) -> {
            if (draws.chance(share)) {
                titles.put(key, List.of(title(draws)));
            } else if (tells) {
                titles.put(key, List.of());
            }
        });
        return titles;
    }

    private Title title(Draws draws) {
        LocalDate until =
                draws.chance(LAPSED) ? today.minusDays(draws.between(1, 400)) : today.plusDays(draws.between(1, 1_000));
        return Title.held(until.minusYears(3).plusDays(1), until);
    }

    private List<GeneratedPerson> people(Draws draws, int staff, long member) {
        int count = Math.clamp((int) (1 + 3 * Math.log10(staff / 4.0) + draws.normal()), 1, MOST_PEOPLE);
        int managers = count > 5 && draws.chance(0.4) ? 2 : 1;
        List<GeneratedPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long id = GeneratedAssociation.FIRST + (member - GeneratedAssociation.FIRST) * (MOST_PEOPLE + 1) + i;
            people.add(new GeneratedPerson(id, Names.person(draws), Names.address(member, i), i < managers));
        }
        return people;
    }
}
