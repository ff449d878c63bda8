package org.policydesk.member;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Products of a member that stand in published catalogues. Recording is for staff and for the company's managers, with the same
 * answers as {@link MemberProfiles}.
 */
@Service
@Transactional
public class CatalogueProducts {
    private static final int NOTE = 500;
    private static final int MODEL = 200;

    private final ProductBook book;
    private final MemberRecords records;
    private final EvidenceBook evidences;
    private final Ledger ledger;

    CatalogueProducts(ProductBook book, MemberRecords records, EvidenceBook evidences, Ledger ledger) {
        this.book = book;
        this.records = records;
        this.evidences = evidences;
        this.ledger = ledger;
    }

    /**
     * Records a product in a catalogue; whether it reaches the entry's parameters is open until somebody says so.
     *
     * @throws InvalidMemberException if the key, the entry or the model cannot be kept
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    @ForSignedIn
    public void list(long memberId, NewProduct product, Evidence evidence) {
        ledger.open(memberId);
        NewProduct checked = product.checked();
        Evidence proof = evidences.checked(memberId, evidence);
        book.add(memberId, checked, product.number(), proof);
        ledger.close(
                memberId,
                "product." + checked.catalogue(),
                null,
                Ledger.words(label(checked.entry(), product.number()), checked.model()),
                proof);
    }

    /** Adds the member's own model to a product; does nothing if the member has no such entry. */
    @ForSignedIn
    public void complete(long memberId, long productId, @Nullable String model) {
        ledger.open(memberId);
        String checked = ParticularsRules.optional("model", model, MODEL);
        find(memberId, productId)
                .filter(product -> !Objects.equals(product.model(), checked))
                .ifPresent(product -> {
                    book.complete(product, checked);
                    ledger.close(
                            memberId,
                            "product." + product.catalogue(),
                            words(product),
                            Ledger.words(product.label(), checked));
                });
    }

    /** Takes a product back; does nothing if the member has no such entry. */
    @ForSignedIn
    public void remove(long memberId, long productId) {
        ledger.open(memberId);
        find(memberId, productId)
                .filter(product -> book.remove(memberId, productId))
                .ifPresent(product -> ledger.close(memberId, "product." + product.catalogue(), words(product), null));
    }

    /**
     * Says whether a product reaches the parameters of its catalogue entry; kept with the person's name and the day. Does
     * nothing if the member has no such entry.
     *
     * @param met null: nobody looked after all
     * @param note why, at most 500 characters, or null
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    @ForSignedIn
    public void checkSpecs(
            long memberId, long productId, @Nullable Boolean met, @Nullable String note, Evidence evidence) {
        ledger.open(memberId);
        String why = ParticularsRules.optional("note", note, NOTE);
        Evidence proof = evidences.checked(memberId, evidence);
        find(memberId, productId).ifPresent(product -> {
            SpecsCheck before = product.specs();
            book.specs(product, met, why, ledger.personIdOrNull());
            ledger.close(
                    memberId,
                    "specs." + product.keys().getLast(),
                    before == null ? null : before.met(),
                    met,
                    new Evidence(why, proof.fileId()));
        });
    }

    private Optional<ListedProduct> find(long memberId, long productId) {
        return records.products(memberId).stream()
                .map(MemberRecords.Of::value)
                .filter(product -> product.id() == productId)
                .findFirst();
    }

    private static String words(ListedProduct product) {
        return Ledger.words(product.label(), product.model());
    }

    private static @Nullable String label(@Nullable String entry, @Nullable String number) {
        return number == null ? entry : number + " " + entry;
    }
}
