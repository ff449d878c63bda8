package org.policydesk.member;

import java.io.InputStream;
import org.policydesk.account.ForSignedIn;
import org.policydesk.file.FileStore;
import org.policydesk.file.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that prove what is recorded of a member. Staff reach every member's, people of a company their own; another company's
 * number answers like one that does not exist.
 */
@Service
@Transactional
public class EvidenceFiles {
    /** The largest file, in bytes. */
    public static final long MOST_BYTES = 20L << 20;

    private final EvidenceBook book;
    private final FileStore files;
    private final Companies companies;
    private final Reach reach;

    EvidenceFiles(EvidenceBook book, FileStore files, Companies companies, Reach reach) {
        this.book = book;
        this.files = files;
        this.companies = companies;
        this.reach = reach;
    }

    /** A file to read; the caller closes the content. */
    public record Content(StoredFile file, InputStream stream) {}

    /**
     * Keeps a file; staff and the company's managers may. It says nothing yet: what is recorded with its number does.
     *
     * @param content read to its end, not closed
     * @return its number
     * @throws InvalidMemberException if it is none of the kinds that can be looked at: {@code evidence}
     * @throws org.policydesk.file.FileTooLargeException beyond {@link #MOST_BYTES}
     */
    @ForSignedIn
    public long keep(long memberId, InputStream content, String name) {
        reach.requireRecording(memberId);
        if (companies.find(reach.tenant(), memberId).isEmpty()) {
            throw new MemberNotFoundException(memberId);
        }
        EvidenceType.Checked checked = EvidenceType.check(content, name);
        StoredFile stored = files.store(checked.content(), name, checked.type().contentType(), MOST_BYTES);
        return book.add(memberId, stored.id(), reach.personIdOrNull());
    }

    /**
     * Opens a file.
     *
     * @throws EvidenceNotFoundException if the member has no such file, or is not the reader's
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Content open(long memberId, long evidenceId) {
        Long tenant = reach.tenant();
        if (tenant != null && tenant != memberId) {
            throw new EvidenceNotFoundException(evidenceId);
        }
        StoredFile file = book.fileOf(memberId, evidenceId)
                .flatMap(files::find)
                .orElseThrow(() -> new EvidenceNotFoundException(evidenceId));
        return new Content(file, files.open(file));
    }
}
