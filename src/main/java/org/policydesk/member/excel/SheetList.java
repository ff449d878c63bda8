package org.policydesk.member.excel;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says of its sheets: which are hidden, and from which year days are counted. */
final class SheetList extends DefaultHandler {
    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("sheet")) {
            String state = attributes.getValue("state");
            if (state != null && !state.equals("visible")) {
                hidden.add(attributes.getValue("name"));
            }
        } else if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
