package org.policydesk.support;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.policydesk.policy.ImportStage;
import org.policydesk.policy.SourceDocuments;

/** A compilation brought in by staff, as tests need one. */
public final class Imports {
    private Imports() {}

    /** Imports the text as a file of its own and waits until it is there; gives the document's number. */
    public static long text(SourceDocuments documents, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long id = As.staff(() -> documents.startImport(new ByteArrayInputStream(bytes), "汇编.txt", "text/plain"));
        await().until(() -> As.staff(() -> documents.progress(id)).stage() == ImportStage.DONE);
        return id;
    }
}
