package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns headings into policies with their facts. */
final class PolicyReader {
    private static final Pattern BEFORE_TITLE = Pattern.compile("关于|联合|印发|发布|公布|转发");

    private static final int OPENING = 600;

    private PolicyReader() {}

    static List<PolicyDraft> read(String source, List<SourceLine> lines, List<Heading> headings, NormalText normal) {
        List<PolicyDraft> policies = new ArrayList<>();
        for (int h = 0; h < headings.size(); h++) {
            int nextLine = h + 1 < headings.size() ? headings.get(h + 1).first() : lines.size();
            int end = h + 1 < headings.size() ? lines.get(nextLine).start() : source.length();
            policies.add(policy(source, headings.get(h), lines, nextLine, end, normal));
        }
        return policies;
    }

    private static PolicyDraft policy(
            String source, Heading heading, List<SourceLine> lines, int nextLine, int end, NormalText normal) {
        Signature signature = Signature.in(lines, heading.body(), nextLine);
        int start = lines.get(heading.first()).start();
        List<String> issuers = signature.issuers().isEmpty() ? issuersIn(heading.title()) : signature.issuers();
        LocalDate issuedOn = signature.date();
        String opening = normal.view()
                .substring(normal.indexOf(start), Math.min(normal.indexOf(end), normal.indexOf(start) + OPENING));
        String raw = source.substring(start, Math.min(end, start + OPENING)).replaceAll("\\s+", "");
        String title = OfficialName.of(heading, raw);
        String number = heading.docNumber() == null ? DocNumber.announced(opening) : heading.docNumber();
        PolicyType type = PolicyTypes.of(title, heading.docNumber());
        boolean own = type != PolicyType.INTERPRETATION;
        PolicyLife life = own
                ? PolicyLife.in(normal.view(), normal.indexOf(start), normal.indexOf(end), issuedOn)
                : PolicyLife.UNKNOWN;
        return new PolicyDraft(
                start,
                end,
                title,
                number,
                issuers,
                issuedOn,
                life.from(),
                life.until(),
                own ? Repeals.in(normal, normal.indexOf(start), normal.indexOf(end)) : List.of(),
                type,
                Region.of(heading.title(), number, issuers),
                null,
                null);
    }

    private static List<String> issuersIn(String title) {
        String[] parts = BEFORE_TITLE.split(title, 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[0].length() > 80) {
            return List.of();
        }
        List<String> bodies = new ArrayList<>();
        for (String body : parts[0].split("[、\\s]+")) {
            if (!body.isBlank()) {
                bodies.add(body);
            }
        }
        return bodies;
    }
}
