package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads policies and items out of a text. It has no state: one may be used by many threads. Time grows linearly with the
 * text.
 */
public final class Extractor {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");

    /**
     * The policies of the text and the dated duties and chances in them.
     *
     * @param text the text as it stands; positions in the result count its UTF-16 units
     * @param listener hears the progress, on this thread
     * @return drafts for a person to review; both lists may be empty
     */
    public ExtractionResult extract(String text, ProgressListener listener) {
        NormalText normal = NormalText.of(text);
        List<SourceLine> lines = SourceLine.of(text);
        List<Heading> headings = PolicySegmenter.headings(lines);
        List<PolicyDraft> policies = PolicyReader.read(text, lines, headings, normal);
        Statements statements = new Statements(normal, lines, headings);
        Outline outline = Outline.of(lines, normal);
        List<ItemDraft> items = new ArrayList<>();
        int bodyStart = beforeFirst(lines, text.length());
        int first = policies.isEmpty() ? text.length() : policies.getFirst().start();
        if (bodyStart < first) {
            read(statements, normal, policies, -1, bodyStart, first, yearOf(text), items);
        }
        for (int p = 0; p < policies.size(); p++) {
            PolicyDraft policy = policies.get(p);
            listener.progress(policy.start(), text.length());
            int before = items.size();
            read(statements, normal, policies, p, policy.start(), policy.end(), years(policy, text), items);
            TermsReader.complete(items, before, normal, outline, policy);
            new Closings(normal, items, before).bind();
        }
        listener.progress(text.length(), text.length());
        return Interpretations.link(policies, items, normal);
    }

    /** The same without hearing of progress. */
    public ExtractionResult extract(String text) {
        return extract(text, ProgressListener.NONE);
    }

    private static void read(
            Statements statements,
            NormalText normal,
            List<PolicyDraft> policies,
            int policy,
            int from,
            int to,
            Years years,
            List<ItemDraft> items) {
        Setting setting = Setting.of(
                policy < 0 ? null : policies.get(policy), normal.view(), normal.indexOf(from), normal.indexOf(to));
        new ItemReader(normal, policy, setting, items)
                .read(statements.between(normal.indexOf(from), normal.indexOf(to), years));
    }

    private static int beforeFirst(List<SourceLine> lines, int length) {
        int end = ContentsPage.in(lines).end();
        return end < lines.size() ? lines.get(end).start() : length;
    }

    private static Years years(PolicyDraft policy, String text) {
        LocalDate issued = policy.issuedOn();
        boolean standing = StandingDates.in(policy.title());
        if (issued != null) {
            return new Years(issued.getYear(), issued, policy.effectiveOn(), standing);
        }
        int year = DocNumber.year(policy.docNumber());
        if (year > 0) {
            return new Years(year, null, policy.effectiveOn(), standing);
        }
        return yearOf(text.substring(policy.start(), policy.end()));
    }

    private static Years yearOf(String text) {
        Matcher year = YEAR.matcher(text);
        return new Years(year.find() ? Integer.parseInt(year.group()) : 0, null, null);
    }
}
