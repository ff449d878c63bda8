package org.policydesk.policy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policies (政策), found in imports or entered by staff. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Policies {
    private final PolicyRows rows;
    private final ItemRows items;
    private final DocumentRows documents;
    private final Journal journal;
    private final CurrentUser user;

    Policies(PolicyRows rows, ItemRows items, DocumentRows documents, Journal journal, CurrentUser user) {
        this.rows = rows;
        this.items = items;
        this.documents = documents;
        this.journal = journal;
        this.user = user;
    }

    /**
     * Policies with the text in title, number or issuer, newest first.
     *
     * @param text null or blank: all of them
     */
    public List<Policy> search(@Nullable String text, int offset, int limit) {
        return rows.search(text, offset, limit);
    }

    /**
     * The policy with its own part of the text and its items, rejected ones included.
     *
     * @throws PolicyNotFoundException if there is none of that number
     */
    public PolicyDetail get(long id) {
        Policy policy = rows.find(id).orElseThrow(() -> new PolicyNotFoundException(id));
        Long document = policy.documentId();
        String text = document == null ? "" : documents.text(document).substring(policy.textStart(), policy.textEnd());
        return new PolicyDetail(policy, text, items.ofPolicy(id));
    }

    /** The policies with one of these document numbers, compared as {@link DocNumber} says, by number of their own. */
    public List<Policy> numbered(Collection<String> docNumbers) {
        return rows.numbered(docNumbers);
    }

    /** The interpretations (解读) of the policy, in the order of their numbers. */
    public List<PolicyLink> interpretations(long policyId) {
        return rows.explaining(policyId);
    }

    /**
     * Says anew what a policy that was entered without a document is called and where it comes from.
     *
     * <p>One person is enough, also where publishing needs two: dates, conditions, documents and whom they concern belong to the
     * items, which stay as they are, as do their tasks and mails. Members see the other title, number, issuer or day as the source
     * on the page of a task, and in the library. The journal keeps who said what before, so that it can be said again.
     *
     * @throws PolicyNotFoundException if there is none of that number, or it was found in a document, which speaks for itself
     */
    @Transactional
    public void correct(long id, NewItem.Source source) {
        Policy before = rows.find(id).orElseThrow(() -> new PolicyNotFoundException(id));
        if (!rows.correct(id, source)) {
            throw new PolicyNotFoundException(id);
        }
        journal.record(
                user.personIdOrNull(),
                Supersessions.SUBJECT,
                id,
                "corrected",
                words(before.title(), before.docNumber(), before.issuer(), before.issuedOn()),
                words(source.title(), source.docNumber(), source.issuer(), source.issuedOn()));
    }

    private static String words(@Nullable Object... facts) {
        return Stream.of(facts).flatMap(Stream::ofNullable).map(String::valueOf).collect(Collectors.joining(" · "));
    }
}
