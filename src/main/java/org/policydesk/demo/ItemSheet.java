package org.policydesk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;

/** A sheet on which the demo's items are filled in line by line, starting from the usual lead times. */
final class ItemSheet {
    private final ItemEdit usual;
    private final String title;
    private final String action;
    private final DeadlineRule rule;
    private Nature nature = Nature.TASK;
    private ItemKind kind = ItemKind.SUBMISSION;
    private DateBasis basis = DateBasis.COMPANY;
    private @Nullable Criterion criterion;
    private @Nullable Integer factYear;
    private List<Material> materials = List.of();
    private @Nullable String channel;
    private @Nullable String contact;
    private int stampDays;
    private int postDays;
    private List<UpstreamDate> upstream = List.of();
    private boolean byAssociation;
    private List<Quota> quotas = List.of();

    ItemSheet(ItemEdit usual, String title, String action, DeadlineRule rule) {
        this.usual = usual;
        this.title = title;
        this.action = action;
        this.rule = rule;
        this.stampDays = usual.stampDays();
        this.postDays = usual.postDays();
    }

    ItemSheet is(Nature nature, ItemKind kind) {
        this.nature = nature;
        this.kind = kind;
        return this;
    }

    ItemSheet onlyFor(Criterion criterion, @Nullable Integer factYear) {
        this.criterion = criterion;
        this.factYear = factYear;
        return this;
    }

    ItemSheet with(Material... materials) {
        this.materials = List.of(materials);
        return this;
    }

    ItemSheet through(String channel, @Nullable String contact) {
        this.channel = channel;
        this.contact = contact;
        return this;
    }

    /** Nothing is stamped or posted. */
    ItemSheet online(String address) {
        this.channel = address;
        this.stampDays = 0;
        this.postDays = 0;
        return this;
    }

    ItemSheet recommenders(UpstreamDate... dates) {
        this.basis = DateBasis.RECOMMENDER;
        return then(dates);
    }

    ItemSheet then(UpstreamDate... dates) {
        this.upstream = List.of(dates);
        return this;
    }

    ItemSheet reviewedByAssociation() {
        this.byAssociation = true;
        return this;
    }

    ItemSheet forAtMost(Quota... quotas) {
        this.quotas = List.of(quotas);
        return this;
    }

    /** The item, out on that day, from that source; null: the association itself. */
    DemoItem out(LocalDate day, NewItem.@Nullable Source source) {
        ItemEdit content = new ItemEdit(
                title,
                action,
                nature,
                kind,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                basis,
                usual.reviewDays(),
                criterion,
                factYear,
                true,
                materials,
                channel,
                contact,
                stampDays,
                postDays,
                usual.reserveDays(),
                upstream,
                byAssociation,
                null,
                quotas,
                null,
                Importance.NORMAL);
        return new DemoItem(day, new NewItem(source, content));
    }
}
