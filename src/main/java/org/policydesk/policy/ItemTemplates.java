package org.policydesk.policy;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SignedIn;
import org.policydesk.file.FileKind;
import org.policydesk.file.FileStore;
import org.policydesk.file.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The forms (模板) that items hand out for their documents: kept by staff, read by everybody who may read the item. */
@Service
public class ItemTemplates {
    /** The largest form, in bytes. */
    public static final long MOST_BYTES = 30L << 20;

    /** What a form may be. */
    public static final Set<FileKind> KINDS = Set.copyOf(FileKind.all());

    private final ItemRows items;
    private final FileStore store;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    ItemTemplates(
            ItemRows items,
            FileStore store,
            JdbcClient jdbc,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.items = items;
        this.store = store;
        this.jdbc = jdbc;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A form to read; the caller closes the content. */
    public record Content(StoredFile file, InputStream stream) {}

    /**
     * Keeps a form, for an item's document to refer to.
     *
     * @param content read to its end, not closed
     * @throws org.policydesk.file.FileRefusedException if it is of no kind that may be handed out
     * @throws org.policydesk.file.FileTooLargeException beyond {@link #MOST_BYTES}
     */
    @ForStaff
    public Material.Template upload(InputStream content, String name) {
        StoredFile stored = store.store(content, name, KINDS, MOST_BYTES);
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "insert into item_template (file_id, uploaded_by, uploaded_at) values (:file, :by, :at)")
                .param("file", stored.id())
                .param("by", user.personIdOrNull())
                .param("at", items.now())
                .update());
        return new Material.Template(stored.id(), stored.name(), stored.size());
    }

    /**
     * Opens a form of the item; for members of one that is or was published.
     *
     * @throws ItemNotFoundException if the reader may not know of the item, or it hands out no such form
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Content open(long itemId, long fileId) {
        boolean staff = user.find().filter(SignedIn::isStaff).isPresent();
        StoredFile file = items.find(itemId)
                .filter(item -> staff || !items.everPublished(List.of(itemId)).isEmpty())
                .filter(item -> item.materials().stream()
                        .map(Material::template)
                        .filter(Objects::nonNull)
                        .anyMatch(form -> form.fileId() == fileId))
                .filter(item -> isForm(fileId))
                .flatMap(item -> store.find(fileId))
                .orElseThrow(() -> new ItemNotFoundException(itemId));
        return new Content(file, store.open(file));
    }

    /** Only what was uploaded as a form is handed out as one, whatever number an item names. */
    private boolean isForm(long fileId) {
        return jdbc.sql("select count(*) from item_template where file_id = ?")
                        .param(fileId)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
