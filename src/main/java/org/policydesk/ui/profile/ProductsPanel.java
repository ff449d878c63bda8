package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.CatalogueProducts;
import org.policydesk.member.Evidence;
import org.policydesk.member.ListedProduct;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.NewProduct;
import org.policydesk.member.SpecsCheck;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** Every catalogue that conditions may ask for, with the company's products in it, none, or not known. */
class ProductsPanel extends Div {
    private final transient MemberProfile profile;
    private final transient ProfileActs acts;
    private final transient Dates dates;
    private final transient Quantities names = new Quantities(Words.of(this));

    ProductsPanel(MemberProfile profile, ProfileActs acts, LocalDate today) {
        this.dates = new Dates(Words.of(this), today);
        this.profile = profile;
        this.acts = acts;
        UnorderedList list = new UnorderedList();
        list.addClassName("member-rows");
        catalogues().forEach(catalogue -> catalogue(list, catalogue));
        add(list);
    }

    private Set<String> catalogues() {
        Set<String> catalogues = new LinkedHashSet<>();
        profile.products().forEach(product -> catalogues.add(product.catalogue()));
        FactDictionary.standard().ofType(FactType.PRODUCT).stream()
                .map(FactDefinition::key)
                .forEach(catalogues::add);
        catalogues.addAll(profile.withoutProducts());
        return catalogues;
    }

    private void catalogue(UnorderedList list, String catalogue) {
        List<ListedProduct> listed = profile.products().stream()
                .filter(product -> product.catalogue().equals(catalogue))
                .toList();
        listed.forEach(product -> list.add(listed(product)));
        if (listed.isEmpty()) {
            list.add(none(catalogue));
        }
    }

    private Row listed(ListedProduct product) {
        String model = product.model();
        Row row = new Row(
                model == null ? product.label() : product.label() + " · " + model,
                Row.small(getTranslation("member.product.in", names.name(product.catalogue()))),
                Row.small(specs(product.specs())),
                EvidenceLink.of(acts, product.evidenceId(), getTranslation("member.evidence")));
        if (profile.editable()) {
            row.action(
                    getTranslation("member.specs.check"), product.entry(), () -> new SpecsDialog(product, acts).open());
            row.action(getTranslation("member.product.more"), product.entry(), () -> open(product.catalogue()));
            row.action(getTranslation("member.remove"), product.entry(), () -> remove(product));
        }
        return row;
    }

    private String specs(@Nullable SpecsCheck specs) {
        if (specs == null) {
            return getTranslation("member.specs.open");
        }
        String by = specs.by();
        String said = getTranslation(
                specs.met() ? "member.specs.metBy" : "member.specs.missedBy",
                by == null ? getTranslation("member.system") : by,
                dates.moment(specs.at()));
        return specs.note() == null ? said : said + " · " + specs.note();
    }

    private Row none(String catalogue) {
        boolean known = profile.withoutProducts().contains(catalogue);
        String name = names.name(catalogue);
        Row row = new Row(name, Row.small(getTranslation(known ? "member.product.none" : "member.product.unknown")));
        if (profile.editable()) {
            row.action(getTranslation("member.record"), name, () -> open(catalogue));
            row.action(
                    getTranslation(known ? "member.title.forget" : "member.product.deny"),
                    name,
                    () -> acts.run(
                            this, (profiles, id) -> profiles.denyProduct(id, catalogue, !known), "member.saved"));
        }
        return row;
    }

    private void open(String catalogue) {
        new ProductDialog(catalogue, names.name(catalogue), acts).open();
    }

    private void remove(ListedProduct product) {
        acts.undoable(
                this,
                (profiles, id) -> acts.services().products().remove(id, product.id()),
                (profiles, id) -> restore(profiles.get(id), product),
                "member.removed",
                product.entry());
    }

    /** What somebody had found about it comes back with it. */
    private void restore(MemberProfile now, ListedProduct product) {
        CatalogueProducts products = acts.services().products();
        products.list(
                now.id(),
                new NewProduct(product.catalogue(), product.label(), product.model()),
                new Evidence(null, product.evidenceId()));
        SpecsCheck specs = product.specs();
        if (specs != null) {
            acts.services().profiles().get(now.id()).products().stream()
                    .mapToLong(ListedProduct::id)
                    .max()
                    .ifPresent(added -> products.checkSpecs(now.id(), added, specs.met(), specs.note(), Evidence.NONE));
        }
    }
}
