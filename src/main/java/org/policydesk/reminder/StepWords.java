package org.policydesk.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policydesk.task.FirstSteps;
import org.policydesk.task.LineKind;

/** Says what a task asks for step by step: qualify, get the papers ready, hand in. */
record StepWords(Words words) {
    private static final int LONGEST = 80;

    /** The values of the template's steps, none if there is nothing to say. */
    List<Map<String, Object>> of(FirstSteps first) {
        List<Map<String, Object>> steps = new ArrayList<>();
        if (!first.toConfirm().isEmpty()) {
            Stream<String> open = first.toConfirm().stream()
                    .map(line -> line.kind() == LineKind.FACT
                            ? words.of("step.fact", line.label())
                            : shortened(OneLine.of(line.label())));
            steps.add(
                    step(steps, words.of("step.qualify"), withRest(open, "step.qualify.more", first.moreToConfirm())));
        }
        if (!first.papers().isEmpty()) {
            Stream<String> papers = first.papers().stream().map(OneLine::of).map(StepWords::shortened);
            steps.add(step(steps, words.of("step.papers"), withRest(papers, "step.papers.more", first.morePapers())));
        }
        if (!steps.isEmpty() || !first.channel().isEmpty()) {
            String head = first.channel().isEmpty()
                    ? words.of("step.submit")
                    : words.of("step.submit.to", OneLine.of(first.channel()));
            steps.add(step(steps, head, List.of()));
        }
        return steps;
    }

    private List<String> withRest(Stream<String> lines, String key, int more) {
        return Stream.concat(lines, more > 0 ? Stream.of(words.of(key, more)) : Stream.empty())
                .toList();
    }

    private static Map<String, Object> step(List<Map<String, Object>> before, String head, List<String> lines) {
        return Map.of("n", before.size() + 1, "head", head, "hasLines", !lines.isEmpty(), "lines", lines);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
