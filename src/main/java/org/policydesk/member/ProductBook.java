package org.policydesk.member;

import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes products of a locked member. */
@Component
class ProductBook {
    private final JdbcClient jdbc;
    private final RecordBook book;
    private final BusinessClock clock;

    ProductBook(JdbcClient jdbc, RecordBook book, BusinessClock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.clock = clock;
    }

    void add(long company, NewProduct product, @Nullable String number, Evidence evidence) {
        jdbc.sql("insert into member_product (member_id, catalogue_key, entry, model, entry_number, evidence_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(company)
                .param(product.catalogue())
                .param(product.entry())
                .param(product.model())
                .param(number)
                .param(evidence.fileId())
                .update();
        book.forgetWithout(company, new Without(Without.Kind.PRODUCT, product.catalogue()));
    }

    void complete(ListedProduct product, @Nullable String model) {
        jdbc.sql("update member_product set model = ? where id = ?")
                .param(model)
                .param(product.id())
                .update();
    }

    /** @param met null: nobody looked after all */
    void specs(ListedProduct product, @Nullable Boolean met, @Nullable String note, @Nullable Long personId) {
        jdbc.sql("update member_product set specs_met = ?, specs_note = ?, specs_at = ?, specs_by = ? where id = ?")
                .param(met)
                .param(note)
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param(personId)
                .param(product.id())
                .update();
    }

    boolean remove(long company, long id) {
        return jdbc.sql("delete from member_product where id = ? and member_id = ?")
                        .params(id, company)
                        .update()
                > 0;
    }
}
