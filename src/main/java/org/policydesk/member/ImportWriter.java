package org.policydesk.member;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what rows of an import ask for, by the very calls that the forms make; inside the caller's transaction. */
@Component
class ImportWriter {
    private static final int WHOLE = 100;

    private final MemberProfiles profiles;
    private final CatalogueProducts products;
    private final Tidings tidings;

    ImportWriter(MemberProfiles profiles, CatalogueProducts products, Tidings tidings) {
        this.profiles = profiles;
        this.products = products;
        this.tidings = tidings;
    }

    /**
     * Writes, and then tells of every member touched, once.
     *
     * @param ids of the recorded members by credit code
     * @param written told when all is written and matching begins
     */
    void write(List<MemberAct> acts, Map<String, Long> ids, ImportPlanner.Watch watch, Runnable written) {
        Map<String, Long> known = new HashMap<>(ids);
        tidings.gathering(() -> {
            for (int i = 0; i < acts.size(); i++) {
                write(acts.get(i), known);
                watch.at((i + 1) * WHOLE / acts.size());
            }
            written.run();
            tidings.tellGathered();
        });
    }

    private void write(MemberAct act, Map<String, Long> ids) {
        if (act instanceof MemberAct.Create create) {
            ids.put(create.creditCode(), profiles.create(create.particulars()));
            return;
        }
        long member = Objects.requireNonNull(ids.get(act.creditCode()));
        switch (act) {
            case MemberAct.Create create -> throw new IllegalStateException(create.creditCode());
            case MemberAct.Update update ->
                profiles.update(member, update.version(), update.particulars(), update.active());
            case MemberAct.Facts facts -> facts(member, facts);
            case MemberAct.Hold hold -> {
                Qualification old = hold.replaces();
                if (old != null) {
                    profiles.removeQualification(member, old.id());
                }
                profiles.recordQualification(
                        member, hold.title(), new Evidence(null, old == null ? null : old.evidenceId()));
            }
            case MemberAct.HoldNot not -> profiles.denyQualification(member, not.key(), true);
            case MemberAct.ListProduct product -> {
                Long old = product.replaces();
                if (old != null) {
                    products.complete(member, old, product.model());
                } else {
                    profiles.listProduct(member, product.catalogue(), product.entry(), product.model());
                }
            }
            case MemberAct.ListNothing nothing -> profiles.denyProduct(member, nothing.catalogue(), true);
        }
    }

    /** The source is the scores' alone: nobody said where the other figures come from. */
    private void facts(long member, MemberAct.Facts facts) {
        Map<String, Optional<BigDecimal>> scores = new HashMap<>();
        Map<String, Optional<BigDecimal>> others = new HashMap<>();
        facts.values().forEach((key, value) -> (RecordRules.needsSource(key) ? scores : others).put(key, value));
        if (!others.isEmpty()) {
            profiles.recordFacts(member, facts.year(), others);
        }
        if (!scores.isEmpty()) {
            profiles.recordFacts(member, facts.year(), scores, new Evidence(facts.source(), null));
        }
    }
}
