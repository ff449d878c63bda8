package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.calendar.InvalidTableException;
import org.policydesk.calendar.LineError;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;

/** Where a year's table is dropped or chosen, and its errors stand line by line. */
final class HolidayUpload extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 100_000;

    private final transient HolidayTables tables;
    private final transient Moving moving;
    private final transient IntConsumer imported;
    private final Div errors = new Div();

    HolidayUpload(String title, HolidayTables tables, Moving moving, IntConsumer imported) {
        super(title);
        this.tables = tables;
        this.moving = moving;
        this.imported = imported;
        Upload upload = new Upload(this::receive);
        upload.setId("calendar-upload");
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("calendar.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("calendar.upload.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("calendar.upload.tooBig"))
                        .setIncorrectFileType(getTranslation("calendar.upload.choose"))));
        upload.addFileRejectedListener(
                rejected -> Messages.failure(this, "calendar.upload.refused", rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Anchor example = new Anchor(example(), getTranslation("calendar.upload.example"));
        example.setId("calendar-example");
        Span hint = new Span(getTranslation("calendar.upload.hint"));
        hint.addClassName("desk-secondary");
        errors.addClassName("upload-errors");
        errors.getElement().setAttribute("role", "alert");
        add(upload, hint, example, errors);
    }

    /** A table to fill in; the mark at its beginning makes spreadsheets read it as UTF-8. */
    private DownloadHandler example() {
        byte[] csv = ("\uFEFF" + getTranslation("calendar.upload.table")).getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(csv), "holidays.csv", "text/csv", csv.length));
    }

    /** Runs on the request that carries the file, not on the screen's, which then takes it. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            String csv = text(content.readNBytes(MAX_BYTES));
            event.getUI().access(() -> take(csv));
        } catch (CharacterCodingException e) {
            event.getUI().access(() -> Messages.failure(this, "calendar.upload.unreadable"));
        }
    }

    private void take(String csv) {
        AtomicInteger year = new AtomicInteger();
        moving.act(this::telling, () -> year.set(tables.importYear(csv)), () -> {
            errors.removeAll();
            Messages.success(this, "calendar.upload.done", String.valueOf(year.get()));
            imported.accept(year.get());
        });
    }

    private void telling(Runnable act) {
        try {
            act.run();
        } catch (InvalidTableException e) {
            show(e.errors());
        }
    }

    /** A spreadsheet on a Chinese Windows saves in the national encoding. */
    private static String text(byte[] content) throws CharacterCodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        }
    }

    private void show(List<LineError> found) {
        errors.removeAll();
        UnorderedList list = new UnorderedList();
        found.forEach(error -> list.add(new ListItem(words(error))));
        errors.add(new Span(getTranslation("calendar.upload.errors", String.valueOf(found.size()))), list);
    }

    private String words(LineError error) {
        String field = getTranslation("calendar.field." + error.field());
        String reason = getTranslation(error.reasonKey());
        return error.line() == 0
                ? getTranslation("calendar.upload.whole", field, reason)
                : getTranslation("calendar.upload.line", String.valueOf(error.line()), field, reason);
    }
}
