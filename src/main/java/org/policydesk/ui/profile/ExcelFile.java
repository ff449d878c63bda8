package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.OutputStream;

/** A link that gives a workbook. */
class ExcelFile extends Anchor {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes the workbook when somebody asks for it. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    ExcelFile(String id, String text, String fileName, Writing writing) {
        super(
                event -> {
                    event.setFileName(fileName);
                    event.setContentType(TYPE);
                    writing.to(event.getOutputStream());
                },
                text);
        setId(id);
        addClassName("excel-file");
    }
}
