package org.policydesk.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactKey;
import org.policydesk.member.CreditCode;
import org.policydesk.member.FactValue;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.Ownership;

/**
 * An invented member company.
 *
 * @param figures the facts of fiscal 2024 by key
 * @param unreported keys of facts that it has not given from fiscal 2024 on
 * @param product a listed first set of equipment, or null
 * @param confirmed whether somebody confirmed that its product meets the published standard
 * @param titlesKnown whether it is known which titles it does not hold
 */
record DemoCompany(
        MemberParticulars particulars,
        Map<String, BigDecimal> figures,
        Set<String> unreported,
        List<Title> titles,
        @Nullable Product product,
        boolean confirmed,
        boolean titlesKnown) {
    private static final int BASE_YEAR = 2024;
    private static final int FIRST_YEAR = 2021;
    private static final List<BigDecimal> SHARES_OF_BASE =
            Stream.of("0.74", "0.82", "0.91", "1", "1.06").map(BigDecimal::new).toList();

    /** A title and the days it holds. */
    record Title(String key, LocalDate from, @Nullable LocalDate until) {
        /** The title as it holds on that day: one that had lapsed was renewed for as long again. */
        Title on(LocalDate day) {
            LocalDate begins = from;
            LocalDate ends = until;
            while (ends != null && ends.isBefore(day)) {
                LocalDate next = ends.plusDays(1);
                ends = next.plusDays(begins.until(ends, ChronoUnit.DAYS));
                begins = next;
            }
            return new Title(key, begins, ends);
        }
    }

    /** A product as the catalogue calls it, and the company's model. */
    record Product(String entry, String model) {}

    /** Reads a row of the table; the number makes its credit code unlike any other. */
    static DemoCompany of(int number, DemoRow row) {
        String body = "91%sDEMA%05d".formatted(row.text("region"), number);
        MemberParticulars particulars = new MemberParticulars(
                row.text("name"),
                List.of(),
                CreditCode.completing(body).value(),
                row.text("region"),
                row.text("industry"),
                row.text("industry_name"),
                row.optional("branch"),
                Ownership.valueOf(row.text("ownership")),
                row.optional("central_group"),
                LocalDate.parse(row.text("founded_on")),
                List.of());
        return new DemoCompany(
                particulars,
                figures(row),
                Set.copyOf(row.parts("unreported", "\\|")),
                row.parts("titles", "\\|").stream().map(DemoCompany::title).toList(),
                product(row.parts("listed", "/")),
                row.yes("confirmed"),
                row.yes("titles_known"));
    }

    /** The facts known on that day: a fiscal year's from the following February on. */
    List<FactValue> factsKnownOn(LocalDate day) {
        int last = lastFiscalYearOn(day);
        return IntStream.rangeClosed(Math.min(FIRST_YEAR, last - 2), last)
                .boxed()
                .flatMap(this::factsOf)
                .toList();
    }

    /** The last fiscal year whose facts are known on that day. */
    static int lastFiscalYearOn(LocalDate day) {
        return day.getYear() - (day.getMonthValue() == 1 ? 2 : 1);
    }

    private Stream<FactValue> factsOf(int year) {
        BigDecimal share = SHARES_OF_BASE.get(Math.clamp((long) year - FIRST_YEAR, 0, SHARES_OF_BASE.size() - 1));
        return figures.entrySet().stream()
                .filter(figure -> year < BASE_YEAR || !unreported.contains(figure.getKey()))
                .map(figure -> new FactValue(
                        figure.getKey(), year, whole(figure.getValue().multiply(share))));
    }

    private static Map<String, BigDecimal> figures(DemoRow row) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (String key : List.of(
                FactKey.REVENUE,
                FactKey.CORE_PRODUCT_REVENUE,
                FactKey.RD_EXPENSE,
                FactKey.AVERAGE_STAFF,
                FactKey.RD_STAFF_CORE,
                FactKey.PATENTS)) {
            figures.put(key, new BigDecimal(row.text(key)));
        }
        figures.put(FactKey.TOTAL_INCOME, share(figures, FactKey.REVENUE, "1.01"));
        figures.put(FactKey.MAIN_BUSINESS_REVENUE, share(figures, FactKey.REVENUE, "0.97"));
        figures.put(FactKey.TOTAL_ASSETS, share(figures, FactKey.REVENUE, "1.4"));
        figures.put(FactKey.RD_STAFF, share(figures, FactKey.RD_STAFF_CORE, "1.2"));
        return figures;
    }

    private static BigDecimal share(Map<String, BigDecimal> figures, String key, String share) {
        return whole(figures.getOrDefault(key, BigDecimal.ZERO).multiply(new BigDecimal(share)));
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP);
    }

    private static Title title(String cell) {
        String[] parts = cell.split("/");
        return new Title(parts[0], LocalDate.parse(parts[1]), parts.length < 3 ? null : LocalDate.parse(parts[2]));
    }

    private static @Nullable Product product(List<String> parts) {
        return parts.isEmpty() ? null : new Product(parts.getFirst(), parts.getLast());
    }
}
