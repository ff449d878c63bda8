package org.policydesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.member.ExcelRefusedException;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.component.Messages;
import org.springframework.util.unit.DataSize;

/** Where a workbook is dropped or chosen. */
class ExcelUpload extends Section {
    private final transient MemberExcel excel;
    private final transient LongConsumer started;
    private final String limit;

    ExcelUpload(MemberExcel excel, LongConsumer started) {
        this.excel = excel;
        this.started = started;
        this.limit = DataSize.ofBytes(excel.maxSize()).toMegabytes() + " MB";
        addClassName("panel");
        Upload upload = new Upload(this::receive);
        upload.setId("excel-upload");
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, excel.maxSize()));
        upload.setMaxFiles(1);
        upload.setWidthFull();
        Button choose = new Button(getTranslation("excel.upload.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("excel.upload.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("excel.again"))
                        .setFileIsTooBig(getTranslation("excel.upload.tooLarge", limit))
                        .setIncorrectFileType(getTranslation("excel.upload.type"))));
        upload.addFileRejectedListener(
                rejected -> Messages.failure(this, "excel.upload.refused", rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Paragraph help = new Paragraph(getTranslation("excel.in.help"));
        help.addClassName("desk-secondary");
        Span hint = new Span(getTranslation("excel.upload.limit", limit, String.valueOf(excel.maxRows())));
        hint.addClassName("desk-secondary");
        H2 heading = new H2(getTranslation("excel.in"));
        heading.addClassName("panel-title");
        add(heading, help, upload, hint);
    }

    /** Runs on the request that carries the file, not on the screen's, which then hears of it. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            long id = excel.start(content, event.getFileName());
            event.getUI().access(() -> started.accept(id));
        } catch (FileTooLargeException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, "excel.upload.tooLarge", limit));
        } catch (ExcelRefusedException e) {
            event.reject();
            event.getUI().access(() -> Messages.failure(this, e.key()));
        }
    }
}
