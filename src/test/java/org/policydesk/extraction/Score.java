package org.policydesk.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference's measure: an item is found when its span overlaps the reference expression, one to one, the largest overlap
 * first; recall counts what is wanted (high and medium, not borderline), precision what meets any reference item.
 */
final class Score {
    static final double SURE = 0.6;

    private record Pair(double overlap, int reference, int found) {}

    final double recall;
    final double highRecall;
    final double precision;
    final double ruleRight;
    final double kindRight;
    final double actorRight;
    final double policiesFound;
    final double numbersRight;
    final double issuedRight;
    final double falsePolicies;
    /** Drafts by whether their confidence reaches {@link #SURE}, and how many of each stand as they are. */
    final int sure;

    final int sureAndRight;
    final int unsure;
    final int unsureAndRight;

    private Score(String text, JsonNode wanted, JsonNode policies) {
        ExtractionResult all = new Extractor().extract(text);
        ExtractionResult result = new ExtractionResult(
                all.policies(),
                all.items().stream()
                        .filter(item -> item.nature() != Nature.WATCH)
                        .toList());
        List<Pair> pairs = pairs(wanted, result.items());
        Map<Integer, ItemDraft> met = meet(pairs, result.items());
        Set<Integer> touching = new HashSet<>();
        pairs.forEach(pair -> touching.add(pair.found()));
        recall = recall(wanted, met, Set.of("high", "medium"));
        highRecall = recall(wanted, met, Set.of("high"));
        precision = share(touching.size(), result.items().size());
        ruleRight = share(
                met.entrySet().stream()
                        .filter(e -> ReferenceRule.same(
                                wanted.get(e.getKey()).get("deadline"),
                                e.getValue().rule()))
                        .count(),
                met.size());
        kindRight = share(
                met.entrySet().stream()
                        .filter(e -> e.getValue()
                                .kind()
                                .name()
                                .equalsIgnoreCase(
                                        wanted.get(e.getKey()).get("kind").asString()))
                        .count(),
                met.size());
        actorRight = share(
                met.entrySet().stream()
                        .filter(e -> shared(
                                wanted.get(e.getKey()).get("actor"),
                                e.getValue().actors()))
                        .count(),
                met.size());
        Set<ItemDraft> right = new HashSet<>();
        met.forEach((reference, item) -> {
            JsonNode want = wanted.get(reference);
            if (ReferenceRule.same(want.get("deadline"), item.rule())
                    && item.kind().name().equalsIgnoreCase(want.get("kind").asString())
                    && shared(want.get("actor"), item.actors())) {
                right.add(item);
            }
        });
        sure = count(result.items(), item -> item.confidence() >= SURE);
        sureAndRight = count(result.items(), item -> item.confidence() >= SURE && right.contains(item));
        unsure = result.items().size() - sure;
        unsureAndRight = right.size() - sureAndRight;
        List<PolicyDraft> hits = new ArrayList<>();
        int numbers = 0;
        int issued = 0;
        for (JsonNode policy : policies) {
            PolicyDraft hit = match(policy, result.policies());
            if (hit != null) {
                hits.add(hit);
                String number = hit.docNumber() == null ? "" : squash(hit.docNumber());
                numbers += number.equals(squash(policy.get("doc_number").asString(""))) ? 1 : 0;
                issued += policy.get("issued_on")
                                .asString("")
                                .equals(
                                        hit.issuedOn() == null
                                                ? ""
                                                : hit.issuedOn().toString())
                        ? 1
                        : 0;
            }
        }
        policiesFound = share(hits.size(), policies.size());
        numbersRight = share(numbers, hits.size());
        issuedRight = share(issued, hits.size());
        falsePolicies = result.policies().isEmpty()
                ? 0
                : (double) (result.policies().size() - new HashSet<>(hits).size())
                        / result.policies().size();
    }

    /** Reads text and reference of one name. The four texts hold no characters beyond UTF-16's basic plane. */
    static Score of(Path texts, Path reference, String name) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return of(
                Files.readString(texts.resolve(name + ".txt")),
                json.readTree(Files.readString(reference.resolve(name + ".items.json"))),
                json.readTree(Files.readString(reference.resolve(name + ".policies.json"))));
    }

    /** Of a text and its reference. */
    static Score of(String text, JsonNode items, JsonNode policies) {
        return new Score(text, items, policies);
    }

    private static int count(List<ItemDraft> items, Predicate<ItemDraft> which) {
        return (int) items.stream().filter(which).count();
    }

    private static List<Pair> pairs(JsonNode wanted, List<ItemDraft> items) {
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < wanted.size(); r++) {
            int start = wanted.get(r).get("offset").asInt();
            int end = start + wanted.get(r).get("deadline_text").asString().length();
            for (int f = 0; f < items.size(); f++) {
                ItemDraft item = items.get(f);
                int both = Math.min(end, item.deadlineEnd()) - Math.max(start, item.deadlineStart());
                int longer = Math.max(end - start, item.deadlineEnd() - item.deadlineStart());
                if (both > 0) {
                    pairs.add(new Pair((double) both / longer, r, f));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        return pairs;
    }

    private static Map<Integer, ItemDraft> meet(List<Pair> pairs, List<ItemDraft> items) {
        Map<Integer, ItemDraft> met = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!met.containsKey(pair.reference()) && used.add(pair.found())) {
                met.put(pair.reference(), items.get(pair.found()));
            }
        }
        return met;
    }

    private static double recall(JsonNode wanted, Map<Integer, ItemDraft> met, Set<String> relevances) {
        int all = 0;
        int found = 0;
        for (int r = 0; r < wanted.size(); r++) {
            JsonNode item = wanted.get(r);
            boolean borderline =
                    item.has("borderline") && item.get("borderline").asBoolean();
            if (relevances.contains(item.get("relevance").asString()) && !borderline) {
                all++;
                found += met.containsKey(r) ? 1 : 0;
            }
        }
        return share(found, all);
    }

    private static boolean shared(JsonNode actors, Set<Actor> read) {
        List<String> named = new ArrayList<>();
        if (actors.isArray()) {
            actors.forEach(actor -> named.add(actor.asString()));
        } else {
            named.add(actors.asString());
        }
        return read.stream().anyMatch(actor -> named.stream().anyMatch(actor.name()::equalsIgnoreCase));
    }

    private static @org.jspecify.annotations.Nullable PolicyDraft match(JsonNode policy, List<PolicyDraft> found) {
        String title = squash(policy.get("title").asString());
        int start = policy.get("offset").asInt();
        for (PolicyDraft draft : found) {
            String read = squash(draft.title());
            boolean near = Math.abs(draft.start() - start) <= 200;
            if (near && (read.contains(title) || title.contains(read) && read.length() >= 0.6 * title.length())) {
                return draft;
            }
        }
        return found.stream()
                .filter(draft -> squash(draft.title()).equals(title))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static String squash(String text) {
        return text.replaceAll("[\\s“”\"'‘’《》（）()\\[\\]|｜]", "");
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
