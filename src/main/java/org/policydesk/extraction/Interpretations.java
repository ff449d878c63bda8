package org.policydesk.extraction;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** Links interpretations to the policy of the same text that they explain, and marks which of its items they repeat. */
final class Interpretations {
    private static final Pattern QUOTED = Pattern.compile("《([^《》]{6,90})》");
    private static final int OPENING = 600;
    private static final int LONG_ENOUGH = 12;

    private Interpretations() {}

    static ExtractionResult link(List<PolicyDraft> found, List<ItemDraft> items, NormalText normal) {
        List<PolicyDraft> policies = new ArrayList<>(found);
        List<ItemDraft> marked = new ArrayList<>(items);
        for (int p = 0; p < policies.size(); p++) {
            if (policies.get(p).type() == PolicyType.INTERPRETATION) {
                Explained explained = explained(policies, p, normal);
                policies.set(p, policies.get(p).explaining(explained.policy(), explained.name()));
                if (explained.policy() != null) {
                    markRepeats(marked, p, explained.policy());
                }
            }
        }
        return new ExtractionResult(policies, marked);
    }

    /** What is explained: the first quoted title of this text's own policies, else the first title quoted at all. */
    private record Explained(
            @Nullable Integer policy, @Nullable String name) {}

    private static Explained explained(List<PolicyDraft> policies, int of, NormalText normal) {
        PolicyDraft draft = policies.get(of);
        int start = normal.indexOf(draft.start());
        String opening = normal.view().substring(start, Math.min(start + OPENING, normal.indexOf(draft.end())));
        Matcher quoted = QUOTED.matcher(opening);
        String first = null;
        while (quoted.find()) {
            String name = Heading.flat(quoted.group(1));
            first = first == null ? quoted.group(1) : first;
            int best = -1;
            for (int p = 0; p < policies.size(); p++) {
                boolean names = policies.get(p).type() != PolicyType.INTERPRETATION
                        && names(Heading.flat(policies.get(p).title()), name);
                best = names && (best < 0 || Math.abs(p - of) < Math.abs(best - of)) ? p : best;
            }
            if (best >= 0) {
                return new Explained(best, quoted.group(1));
            }
        }
        return new Explained(null, first);
    }

    /** Whether the title is the one named, however the name shortens the list of its issuers (…等部门关于…). */
    private static boolean names(String title, String name) {
        int about = name.indexOf("关于");
        return title.contains(name)
                || about > 0 && name.length() - about >= LONG_ENOUGH && title.contains(name.substring(about));
    }

    private static void markRepeats(List<ItemDraft> items, int interpretation, int explained) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).policy() == interpretation) {
                int repeated = repeated(items, items.get(i).rule(), explained);
                if (repeated >= 0) {
                    items.set(i, items.get(i).repeating(repeated));
                }
            }
        }
    }

    /** The explained policy's first item of just that rule, else its first that sets the same time; -1 where none does. */
    private static int repeated(List<ItemDraft> items, DeadlineRule rule, int explained) {
        int found = -1;
        for (int k = 0; k < items.size(); k++) {
            if (items.get(k).policy() == explained) {
                if (items.get(k).rule().equals(rule)) {
                    return k;
                }
                found = found < 0 && same(rule, items.get(k).rule()) ? k : found;
            }
        }
        return found;
    }

    /** Whether two rules set the same time; the words for the event may differ. */
    private static boolean same(DeadlineRule one, DeadlineRule other) {
        if (one instanceof DeadlineRule.Relative a && other instanceof DeadlineRule.Relative b) {
            return a.span().amount() > 0 && a.span().equals(b.span()) && a.direction() == b.direction();
        }
        if (one instanceof DeadlineRule.Validity a && other instanceof DeadlineRule.Validity b) {
            return a.period().equals(b.period());
        }
        if (one instanceof DeadlineRule.Limit a && other instanceof DeadlineRule.Limit b && a.length() != null) {
            return a.length().equals(b.length());
        }
        if (one instanceof DeadlineRule.Window a && other instanceof DeadlineRule.Window b) {
            return Objects.equals(a.start(), b.start())
                    && Objects.equals(a.end(), b.end())
                    && agree(a.opensAt(), b.opensAt())
                    && agree(a.cutOff(), b.cutOff());
        }
        if (one instanceof DeadlineRule.Fixed a && other instanceof DeadlineRule.Fixed b) {
            return a.end().equals(b.end()) && agree(a.cutOff(), b.cutOff());
        }
        return one.equals(other);
    }

    /** An interpretation that leaves the hour out says no other. */
    private static boolean agree(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one == null || other == null || one.equals(other);
    }
}
