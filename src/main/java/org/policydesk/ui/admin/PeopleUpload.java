package org.policydesk.ui.admin;

import com.vaadin.flow.component.UI;
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
import java.util.function.Consumer;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.member.PeopleExcel;
import org.policydesk.member.PeoplePlan;
import org.policydesk.member.excel.UnreadableWorkbookException;
import org.policydesk.ui.component.ExcelFile;
import org.policydesk.ui.component.Messages;
import org.springframework.util.unit.DataSize;

/** The template, and where the filled one is dropped or chosen. */
class PeopleUpload extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PeopleExcel excel;
    private final transient Consumer<PeoplePlan> read;
    private final String limit;

    PeopleUpload(PeopleExcel excel, Consumer<PeoplePlan> read) {
        this.excel = excel;
        this.read = read;
        this.limit = DataSize.ofBytes(excel.maxSize()).toMegabytes() + " MB";
        addClassName("panel");
        H2 heading = new H2(getTranslation("people.excel.how"));
        heading.addClassName("panel-title");
        Paragraph help = new Paragraph(getTranslation("people.excel.help"));
        help.addClassName("desk-secondary");
        ExcelFile template = new ExcelFile(
                "people-template",
                getTranslation("people.excel.template"),
                getTranslation("people.excel.template.file"),
                excel::template);
        Span size = new Span(getTranslation("people.excel.limit", limit));
        size.addClassName("desk-secondary");
        add(heading, help, new Paragraph(template), upload(), size);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setId("people-upload");
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
        return upload;
    }

    /** Runs on the request that carries the file, not on the screen's, which then hears of it. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            PeoplePlan plan = excel.read(content, event.getFileName());
            ui.access(() -> read.accept(plan));
        } catch (FileTooLargeException e) {
            event.reject();
            ui.access(() -> Messages.failure(this, "excel.upload.tooLarge", limit));
        } catch (UnreadableWorkbookException e) {
            event.reject();
            ui.access(() -> Messages.failure(this, e.key(), e.arguments().toArray()));
        }
    }
}
