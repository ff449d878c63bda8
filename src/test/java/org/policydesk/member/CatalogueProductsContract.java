package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** Products in catalogues, on either database: what conditions learn of them, and whose word it is that they are good enough. */
abstract class CatalogueProductsContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FIRST_SETS = "first-set-2024";

    @Autowired
    MemberProfiles profiles;

    @Autowired
    MemberDirectory directory;

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    CatalogueProducts products;

    @Test
    void aProductStandsForItsCatalogueAndForItsEntryAndItsParametersAreOpenUntilSomebodyCheckedThem() {
        long id = member("条目示例");
        As.manager(
                id, () -> products.list(id, new NewProduct(FIRST_SETS, "1.1.6 五轴立式加工中心", " DEMO-5X "), Evidence.NONE));

        ListedProduct listed = product(id);
        assertThat(listed.label()).isEqualTo("1.1.6 五轴立式加工中心");
        assertThat(listed.model()).isEqualTo("DEMO-5X");
        assertThat(facts(id).listedProduct(FIRST_SETS)).hasValue(true);
        assertThat(facts(id).listedProduct(FIRST_SETS + "/1.1.6")).hasValue(true);
        assertThat(facts(id).listedProduct(FIRST_SETS + "/1.1.7")).isEmpty();
        assertThat(facts(id).confirmed("specs." + FIRST_SETS)).isEmpty();

        long file = As.manager(id, () -> evidence.keep(id, pdf(), "检测报告.pdf"));
        As.manager(id, () -> products.checkSpecs(id, listed.id(), true, "第三方检测", new Evidence(null, file)));
        assertThat(facts(id).confirmed("specs." + FIRST_SETS)).hasValue(true);
        assertThat(facts(id).confirmed("specs." + FIRST_SETS + "/1.1.6")).hasValue(true);
        MemberChange change = As.staff(() -> profiles.changes(id)).getFirst();
        assertThat(change.action() + " " + change.subject() + " " + change.before() + " → " + change.after())
                .isEqualTo("specs first-set-2024/1.1.6 null → true");
        assertThat(change.source()).isEqualTo("第三方检测");
        assertThat(change.evidenceId()).isEqualTo(file);
    }

    @Test
    void parametersCountAsMissedOnlyWhenEveryProductWasFoundToMissThem() {
        long id = member("参数示例");
        As.staff(() -> {
            products.list(id, new NewProduct(FIRST_SETS, "1.1.6", null), Evidence.NONE);
            products.checkSpecs(id, product(id).id(), false, null, Evidence.NONE);
        });
        assertThat(facts(id).confirmed("specs." + FIRST_SETS)).hasValue(false);

        As.staff(() -> products.list(id, new NewProduct(FIRST_SETS, "1.9.1", null), Evidence.NONE));
        assertThat(facts(id).confirmed("specs." + FIRST_SETS)).isEmpty();
        assertThat(facts(id).confirmed("specs." + FIRST_SETS + "/1.1.6")).hasValue(false);
        assertThat(facts(id).confirmed("specs." + FIRST_SETS + "/1.9.1")).isEmpty();
    }

    @Test
    void aModelIsAddedWithoutLosingWhatWasFoundAndAProductTakenBackIsUnknownAgain() {
        long id = member("型号示例");
        As.staff(() -> {
            products.list(id, new NewProduct(FIRST_SETS, "五轴立式加工中心", null), Evidence.NONE);
            products.checkSpecs(id, product(id).id(), true, null, Evidence.NONE);
            products.complete(id, product(id).id(), "DEMO-7");
        });
        assertThat(product(id).model()).isEqualTo("DEMO-7");
        assertThat(product(id).specs()).isNotNull();

        As.staff(() -> products.remove(id, product(id).id()));
        assertThat(facts(id).listedProduct(FIRST_SETS)).isEmpty();
        assertThat(facts(id).confirmed("specs." + FIRST_SETS)).isEmpty();
    }

    @Test
    void havingNothingInOneEntrySaysNothingOfTheCatalogue() {
        long id = member("单条示例");
        As.manager(id, () -> profiles.denyProduct(id, FIRST_SETS + "/1.1.6", true));
        assertThat(facts(id).listedProduct(FIRST_SETS + "/1.1.6")).hasValue(false);
        assertThat(facts(id).listedProduct(FIRST_SETS)).isEmpty();

        As.manager(id, () -> profiles.denyProduct(id, FIRST_SETS, true));
        assertThat(facts(id).listedProduct(FIRST_SETS + "/1.9.1")).hasValue(false);
    }

    @Test
    void aProductOfAnotherCompanyIsNeitherFoundNorTouched() {
        long own = member("自家产品");
        long other = member("别家产品");
        As.staff(() -> products.list(other, new NewProduct(FIRST_SETS, "1.1.6", null), Evidence.NONE));
        long product = product(other).id();

        As.manager(own, () -> {
            products.remove(own, product);
            products.complete(own, product, "改");
            products.checkSpecs(own, product, true, null, Evidence.NONE);
        });
        assertThatThrownBy(() -> As.manager(own, () -> products.remove(other, product)))
                .isInstanceOf(MemberNotFoundException.class);
        assertThat(product(other).model()).isNull();
        assertThat(product(other).specs()).isNull();
    }

    private ListedProduct product(long id) {
        return As.staff(() -> profiles.get(id)).products().getFirst();
    }

    private long member(String name) {
        String body = "91330200DEMP%05d".formatted(NUMBER.incrementAndGet());
        return As.staff(() -> profiles.create(
                MemberParticulars.of(name, CreditCode.completing(body).value(), "330200")));
    }

    private MemberFacts facts(long id) {
        return As.staff(() -> directory.factsOf(id));
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));
    }
}
