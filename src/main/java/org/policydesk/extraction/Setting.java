package org.policydesk.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a policy's title and address line say of everything in it.
 *
 * @param addressees whom it addresses
 * @param call whether it calls for applications (申报, 征集, 推荐, 认定)
 */
record Setting(Addressees addressees, boolean call) {

    /** Of the stretch of the view that holds the policy; text before the first policy has none of its own. */
    static Setting of(@Nullable PolicyDraft policy, String view, int from, int to) {
        Addressees addressees = Addressees.in(view, from, to);
        return policy == null
                ? new Setting(addressees, false)
                : new Setting(addressees, policy.type() == PolicyType.CALL);
    }

    Set<Actor> addressed() {
        return addressees.actors();
    }
}
