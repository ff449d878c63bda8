package org.policydesk.policy.programme;

import java.util.List;
import org.policydesk.policy.ActionItem;

/**
 * What an item that is not published yet could take over from the round before.
 *
 * @param label which round that is
 * @param differing the fields that the two have differently, at least one
 */
public record CopyOffer(ActionItem item, ActionItem earlier, String label, List<CarriedField> differing) {
    public CopyOffer {
        differing = List.copyOf(differing);
    }
}
