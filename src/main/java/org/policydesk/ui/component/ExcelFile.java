package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.OutputStream;

/** A link that gives a workbook. */
public class ExcelFile extends Anchor {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes the workbook when somebody asks for it. */
    public interface Writing {
        /** Writes all of it; the caller closes the stream. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * @param fileName what the browser keeps it as
     */
    public ExcelFile(String id, String text, String fileName, Writing writing) {
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
