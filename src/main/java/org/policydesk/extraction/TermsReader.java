package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ConditionSections.ConditionSection;
import org.policydesk.extraction.ConsequenceReader.Consequence;
import org.policydesk.extraction.QuotaReader.Quota;

/** Gives each item of one policy the conditions, quota, consequence and contact that the policy states for it. */
final class TermsReader {
    private static final Set<ItemKind> CONDITIONAL =
            EnumSet.of(ItemKind.APPLICATION, ItemKind.RECOMMENDATION, ItemKind.REGISTRATION, ItemKind.RENEWAL);
    private static final Set<ItemKind> COUNTED =
            EnumSet.of(ItemKind.APPLICATION, ItemKind.RECOMMENDATION, ItemKind.SUBMISSION);
    private static final int NEAR = 160;
    private static final int ADJOINING = 200;
    private static final int BESIDE = 60;
    private static final int NEARBY = 300;
    private static final int SHARED = 5;

    private final NormalText normal;
    private final boolean explaining;
    private final ConditionReader conditions;
    private final List<Quota> quotas;
    private final List<Consequence> consequences;
    private final @Nullable String contact;
    private @Nullable List<ConditionDraft> subjects;

    private TermsReader(NormalText normal, Outline outline, boolean explaining, int from, int to) {
        this.explaining = explaining;
        this.normal = normal;
        this.conditions = new ConditionReader(normal, outline, from, to);
        this.quotas = QuotaReader.in(normal.view(), from, to);
        this.consequences = ConsequenceReader.in(normal.view(), from, to);
        this.contact = ContactReader.in(normal, from, to);
    }

    /** Completes the items of the policy, which are all after the first so many. */
    static void complete(List<ItemDraft> items, int before, NormalText normal, Outline outline, PolicyDraft policy) {
        if (before < items.size()) {
            int to = normal.indexOf(policy.end());
            TermsReader reader = new TermsReader(
                    normal, outline, policy.type() == PolicyType.INTERPRETATION, normal.indexOf(policy.start()), to);
            for (int i = before; i < items.size(); i++) {
                int next =
                        i + 1 < items.size() ? normal.indexOf(items.get(i + 1).deadlineStart()) : to;
                items.set(i, items.get(i).on(reader.terms(items.get(i), next)));
            }
        }
    }

    private Terms terms(ItemDraft item, int next) {
        int start = normal.indexOf(item.sentenceStart());
        int end = normal.indexOf(item.sentenceEnd());
        boolean asked = item.nature() != Nature.NOTICE;
        return new Terms(
                asked ? conditions(item, start, end) : List.of(),
                COUNTED.contains(item.kind()) ? quota(item.kind(), start, end) : null,
                consequence(start, end, next),
                asked ? contact : null);
    }

    private List<ConditionDraft> conditions(ItemDraft item, int start, int end) {
        Map<String, ConditionDraft> found = new LinkedHashMap<>();
        boolean lasting = item.nature() == Nature.STANDING_DUTY && item.kind() != ItemKind.RENEWAL;
        if (CONDITIONAL.contains(item.kind()) && !lasting && !explaining) {
            listed(start, end).forEach(one -> found.putIfAbsent(one.list() + one.text(), one));
        }
        conditions.of(start, end).forEach(one -> found.putIfAbsent(one.list() + one.text(), one));
        return List.copyOf(found.values());
    }

    private List<ConditionDraft> listed(int start, int end) {
        List<ConditionSection> sections = conditions.sections();
        if (sections.isEmpty()) {
            if (subjects == null) {
                subjects = conditions.subjects();
            }
            return subjects;
        }
        List<ConditionSection> before =
                sections.stream().filter(one -> one.start() <= start).toList();
        if (sections.size() == 1 || !before.isEmpty()) {
            return adjoining(sections, before.isEmpty() ? sections.getFirst() : before.getLast());
        }
        ConditionSection named = named(sections, normal.view().substring(start, end));
        if (named != null) {
            return conditions.of(named);
        }
        return sections.stream()
                .flatMap(list -> conditions.of(list).stream()
                        .map(one -> one.in(normal.words(
                                list.at(), list.at() + list.heading().length()))))
                .toList();
    }

    /** A list and those directly before it: 申报主体 and 申报条件 hold together, two annexes do not. */
    private List<ConditionDraft> adjoining(List<ConditionSection> sections, ConditionSection last) {
        List<ConditionDraft> found = new ArrayList<>(conditions.of(last));
        ConditionSection later = last;
        for (int i = sections.indexOf(last) - 1; i >= 0; i--) {
            ConditionSection one = sections.get(i);
            boolean together = one.depth() == later.depth()
                    && one.depth() > 1
                    && later.start() - one.points().getLast().end() < ADJOINING;
            if (!together) {
                break;
            }
            found.addAll(0, conditions.of(one));
            later = one;
        }
        return found;
    }

    /** The only list whose heading shares a name with the item's sentence. */
    private static @Nullable ConditionSection named(List<ConditionSection> sections, String sentence) {
        List<ConditionSection> sharing =
                sections.stream().filter(one -> shares(one.heading(), sentence)).toList();
        return sharing.size() == 1 ? sharing.getFirst() : null;
    }

    private static boolean shares(String heading, String sentence) {
        for (int i = 0; i + SHARED <= heading.length(); i++) {
            if (sentence.contains(heading.substring(i, i + SHARED))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String quota(ItemKind kind, int start, int end) {
        List<Quota> own = quotas.stream()
                .filter(quota -> quota.start() < end && start < quota.end())
                .toList();
        if (!own.isEmpty()) {
            return words(own);
        }
        return quotas.stream()
                .filter(quota -> kind == ItemKind.SUBMISSION
                        ? Math.abs(quota.start() - start) < NEARBY
                        : quota.recommending() == (kind == ItemKind.RECOMMENDATION))
                .min(Comparator.comparingInt(quota -> Math.abs(quota.start() - start)))
                .map(nearest -> words(quotas.stream()
                        .filter(quota -> Math.abs(quota.start() - nearest.start()) < BESIDE)
                        .toList()))
                .orElse(null);
    }

    /** 每省不超过5项,每家集团不超过2项: quotas side by side are one. */
    private @Nullable String words(List<Quota> quotas) {
        return quotas.isEmpty()
                ? null
                : quotas.stream()
                        .map(one -> normal.words(one.start(), one.end()))
                        .distinct()
                        .collect(Collectors.joining("；"));
    }

    private @Nullable String consequence(int start, int end, int next) {
        for (Consequence one : consequences) {
            boolean same = one.start() < end && start < one.end();
            boolean after = one.start() >= end && one.start() - end < NEAR && one.start() < Math.max(next, end);
            if (same || after) {
                return normal.words(one.start(), one.end());
            }
        }
        return null;
    }
}
