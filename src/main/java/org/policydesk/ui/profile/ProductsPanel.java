package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.ListedProduct;
import org.policydesk.member.MemberProfile;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** Every catalogue that conditions may ask for, with the company's products in it, none, or not known. */
class ProductsPanel extends Div {
    private final transient MemberProfile profile;
    private final transient ProfileActs acts;
    private final transient Quantities names = new Quantities(Words.of(this));

    ProductsPanel(MemberProfile profile, ProfileActs acts) {
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
                model == null ? product.entry() : product.entry() + " · " + model,
                Row.small(getTranslation("member.product.in", names.name(product.catalogue()))));
        if (profile.editable()) {
            row.action(getTranslation("member.product.more"), product.entry(), () -> open(product.catalogue()));
            row.action(getTranslation("member.remove"), product.entry(), () -> remove(product));
        }
        return row;
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
                (profiles, id) -> profiles.removeProduct(id, product.id()),
                (profiles, id) -> profiles.listProduct(id, product.catalogue(), product.entry(), product.model()),
                "member.removed",
                product.entry());
    }
}
