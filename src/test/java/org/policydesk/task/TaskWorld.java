package org.policydesk.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.member.CreditCode;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.support.As;

/** Members, people and items for tests, through the real services; every call makes new ones. */
record TaskWorld(MemberProfiles profiles, ActionItems items, People people, PersonDirectory directory) {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    long member(String name) {
        int number = NUMBER.incrementAndGet();
        return As.staff(() -> profiles.create(MemberParticulars.of(name + number, code(number), "330200")));
    }

    private static String code(int number) {
        return CreditCode.completing("91330200TKTB%05d".formatted(number)).value();
    }

    /** A member whose product is in that catalogue, so that an item for it fits. */
    long member(String name, String catalogue) {
        long id = member(name);
        As.staff(() -> profiles.listProduct(id, catalogue, "示例产品", null));
        return id;
    }

    /** The same in a region, and in a branch or in none. */
    long member(String region, @Nullable String branch, String catalogue) {
        int number = NUMBER.incrementAndGet();
        MemberParticulars particulars = new MemberParticulars(
                "分会会员" + number, List.of(), code(number), region, null, null, branch, null, null, null, List.of());
        long id = As.staff(() -> profiles.create(particulars));
        As.staff(() -> profiles.listProduct(id, catalogue, "示例产品", null));
        return id;
    }

    long person(long memberId, Role role) {
        String email = "task-" + NUMBER.incrementAndGet() + "@example.test";
        As.staff(() -> people.invite(new NewPerson("人员 " + email, email, null, null, new Membership(memberId, role))));
        return directory.ofCompany(memberId).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static String catalogue() {
        return "catalogue-" + NUMBER.incrementAndGet();
    }

    ActionItem publish(ItemEdit edit) {
        return publish(new NewItem(null, edit));
    }

    /** The same from a policy of its own; otherwise all items are of the association's one notice. */
    ActionItem publishFrom(String policyTitle, ItemEdit edit) {
        return publish(new NewItem(new NewItem.Source(policyTitle, null, null, null), edit));
    }

    private ActionItem publish(NewItem item) {
        return As.staff(() -> {
            ActionItem draft = items.create(item);
            return items.publish(draft.id(), draft.version());
        });
    }

    static Draft draft(DeadlineRule rule) {
        return new Draft(rule, ItemKind.APPLICATION, DateBasis.COMPANY, null, false, List.of(), 0, 0, List.of(), false);
    }

    static Draft dueOn(LocalDate day) {
        return draft(new DeadlineRule.Fixed(day));
    }

    /** An item to be; the rest of its fields are of no matter here. */
    record Draft(
            DeadlineRule rule,
            ItemKind kind,
            DateBasis basis,
            @Nullable Criterion criterion,
            boolean includeUndetermined,
            List<Material> materials,
            int stampDays,
            int postDays,
            List<UpstreamDate> upstream,
            boolean byAssociation) {
        Draft kind(ItemKind wanted) {
            return new Draft(
                    rule,
                    wanted,
                    basis,
                    criterion,
                    includeUndetermined,
                    materials,
                    stampDays,
                    postDays,
                    upstream,
                    byAssociation);
        }

        Draft of(Criterion wanted) {
            return new Draft(
                    rule,
                    kind,
                    basis,
                    wanted,
                    includeUndetermined,
                    materials,
                    stampDays,
                    postDays,
                    upstream,
                    byAssociation);
        }

        Draft forCatalogue(String catalogue) {
            return of(new Criterion.ListedProduct(catalogue));
        }

        Draft undeterminedToo() {
            return new Draft(
                    rule, kind, basis, criterion, true, materials, stampDays, postDays, upstream, byAssociation);
        }

        Draft recommenders(UpstreamDate... dates) {
            return new Draft(
                    rule,
                    kind,
                    DateBasis.RECOMMENDER,
                    criterion,
                    includeUndetermined,
                    materials,
                    stampDays,
                    postDays,
                    List.of(dates),
                    byAssociation);
        }

        Draft throughTheAssociation() {
            return new Draft(
                    rule, kind, basis, criterion, includeUndetermined, materials, stampDays, postDays, upstream, true);
        }

        Draft preparation(int stamp, int post, Material... wanted) {
            return new Draft(
                    rule,
                    kind,
                    basis,
                    criterion,
                    includeUndetermined,
                    List.of(wanted),
                    stamp,
                    post,
                    upstream,
                    byAssociation);
        }

        ItemEdit edit() {
            return edit(Nature.TASK);
        }

        ItemEdit edit(Nature nature) {
            return new ItemEdit(
                    "测试事项",
                    "提交材料",
                    nature,
                    kind,
                    Set.of(Actor.ENTERPRISE),
                    Relevance.HIGH,
                    rule,
                    basis,
                    10,
                    criterion,
                    2024,
                    includeUndetermined,
                    materials,
                    null,
                    null,
                    stampDays,
                    postDays,
                    1,
                    upstream,
                    byAssociation);
        }
    }
}
