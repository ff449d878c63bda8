package org.policydesk.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds which policies of the library those are that another says it repeals: by their document number, else by their title. A
 * number without its body counts with the title only.
 */
@Component
class RepealFinder {
    private static final int SHORTEST_NAME = 6;
    private static final List<String> ISSUING = List.of("印发", "发布", "公布");

    private final PolicyRows policies;

    RepealFinder(PolicyRows policies) {
        this.policies = policies;
    }

    /** What this policy repeals or is repealed by, by what the texts say; nothing of it is decided. */
    List<Supersession> of(Policy policy) {
        List<Supersession> found = new ArrayList<>();
        for (Repealed named : policy.repeals()) {
            policies.alike(TitleKey.of(named.title()), telling(named)).stream()
                    .filter(other -> other.id() != policy.id() && isMeant(named, other))
                    .forEach(other -> found.add(between(policy, other)));
        }
        policies.repealing().stream()
                .filter(other -> other.id() != policy.id() && names(other, policy))
                .forEach(other -> found.add(between(other, policy)));
        return found.stream().distinct().toList();
    }

    private static boolean names(Policy repealing, Policy policy) {
        return repealing.repeals().stream().anyMatch(named -> isMeant(named, policy));
    }

    /** What is repealed by its own name is often here under the notice that issued it: 关于印发《…》的通知. */
    private static boolean isMeant(Repealed named, Policy policy) {
        String number = telling(named);
        if (number != null && policy.docNumber() != null) {
            return number.equals(policy.docNumber());
        }
        String wanted = TitleKey.of(named.title());
        String title = TitleKey.of(policy.title());
        return title.equals(wanted)
                || wanted.length() >= SHORTEST_NAME && ISSUING.stream().anyMatch(word -> title.contains(word + wanted));
    }

    /** The number, where it is its policy's alone; else null. */
    private static @Nullable String telling(Repealed named) {
        String number = named.docNumber();
        return number == null || number.isBlank() || Character.isDigit(number.charAt(0)) ? null : number;
    }

    private static Supersession between(Policy by, Policy repealed) {
        return new Supersession(
                link(by), link(repealed), by.effectiveOn() != null ? by.effectiveOn() : by.issuedOn(), false, "", null);
    }

    static PolicyLink link(Policy policy) {
        return new PolicyLink(policy.id(), policy.title(), policy.documentId(), null);
    }
}
