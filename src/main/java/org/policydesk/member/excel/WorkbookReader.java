package org.policydesk.member.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.policydesk.member.excel.ReadWorkbook.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbooks part by part, so that a large one needs no more memory than its rows. */
public final class WorkbookReader {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReader.class);

    private final List<SheetForm> forms;
    private final ReadLimits limits;

    public WorkbookReader(List<SheetForm> forms, ReadLimits limits) {
        this.forms = List.copyOf(forms);
        this.limits = limits;
    }

    /** Hears how far reading has come, and may end it by throwing. */
    public interface Watch {
        /** @param percent of the sheet that is being read, 0 to 100 */
        void at(int percent);
    }

    /**
     * Reads the visible sheets that have a known name.
     *
     * @throws UnreadableWorkbookException if the file is no workbook, is damaged or goes beyond the limits
     */
    public ReadWorkbook read(Path file, Watch watch) {
        try {
            Unpacking.check(file, limits);
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return read(opened, watch);
            }
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            LOG.info("a workbook cannot be read", e);
            throw new UnreadableWorkbookException("excel.failed.damaged");
        }
    }

    private ReadWorkbook read(OPCPackage opened, Watch watch) throws IOException, SAXException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(opened);
        SheetList list = new SheetList();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, list);
        }
        SharedStrings strings = new ReadOnlySharedStringsTable(opened, false);
        CellFormats formats = new CellFormats(reader.getStylesTable(), list.from1904());
        Map<String, SheetForm> known = new HashMap<>();
        forms.forEach(form -> known.put(Plain.text(form.name()), form));
        List<SheetRow> rows = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        boolean found = false;
        while (sheets.hasNext()) {
            try (InputStream content = sheets.next()) {
                String name = sheets.getSheetName();
                SheetForm form = known.get(Plain.text(name));
                if (form == null || list.isHidden(name)) {
                    pass(name, form != null, list.isHidden(name), notices);
                    continue;
                }
                found = true;
                SheetIntake intake = new SheetIntake(form, limits.maxRows() - rows.size(), limits.maxRows());
                SheetHandler handler = new SheetHandler(strings, formats, intake);
                parse(new Watched(content, sheets.getSheetPart().getSize(), watch), handler);
                intake.finish(handler.merged());
                rows.addAll(intake.rows());
                faults.addAll(intake.faults());
                notices.addAll(intake.notices());
            }
        }
        if (!found) {
            String names = String.join("、", forms.stream().map(SheetForm::name).toList());
            throw new UnreadableWorkbookException("excel.failed.sheets", names);
        }
        return new ReadWorkbook(rows, faults, notices);
    }

    private static void pass(String name, boolean known, boolean hidden, List<Notice> notices) {
        if (known) {
            notices.add(new Notice("excel.notice.hidden", List.of(name)));
        } else if (!hidden && !name.equals(NotesSheet.NAME)) {
            notices.add(new Notice("excel.notice.sheet", List.of(name)));
        }
    }

    private static void parse(InputStream content, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(content));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells the watch how much of the stream has gone by. */
    private static final class Watched extends FilterInputStream {
        private static final int WHOLE = 100;

        private final long size;
        private final Watch watch;
        private long gone;

        Watched(InputStream content, long size, Watch watch) {
            super(content);
            this.size = size;
            this.watch = watch;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            gone += Math.max(0, n);
            watch.at(size <= 0 ? WHOLE : (int) Math.min(WHOLE, gone * WHOLE / size));
            return n;
        }
    }
}
