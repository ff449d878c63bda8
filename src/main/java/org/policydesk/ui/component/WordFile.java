package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Anchor;

/** A link that gives a Word document. */
public class WordFile extends Anchor {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /**
     * @param fileName what the browser keeps it as
     * @param writing writes it when somebody asks for it
     */
    public WordFile(String id, String text, String fileName, ExcelFile.Writing writing) {
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
