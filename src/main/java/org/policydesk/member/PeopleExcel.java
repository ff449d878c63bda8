package org.policydesk.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.policydesk.member.excel.ReadLimits;
import org.policydesk.member.excel.ReadWorkbook;
import org.policydesk.member.excel.SheetForm;
import org.policydesk.member.excel.WorkbookReader;
import org.policydesk.member.excel.WorkbookWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People as an Excel workbook: a template to fill, and what a filled one would do. Reading changes nothing; whoever agrees with what it
 * says has the people invited.
 */
@Service
@ForStaff
public class PeopleExcel {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleExcel.class);

    private final PeopleForm form;
    private final Companies companies;
    private final PersonDirectory people;
    private final ReadLimits limits;

    PeopleExcel(MessageSource texts, Companies companies, PersonDirectory people, ReadLimits limits) {
        this.form = new PeopleForm(texts);
        this.companies = companies;
        this.people = people;
        this.limits = limits;
    }

    /**
     * Writes an empty workbook with headings, notes and drop-down lists.
     *
     * @param out left open
     */
    public void template(OutputStream out) throws IOException {
        new WorkbookWriter(List.of(form.sheet()), form.rules()).write(out, sheet -> Collections.emptyIterator());
    }

    /** The largest file taken, in bytes. */
    public long maxSize() {
        return limits.maxSize().toBytes();
    }

    /**
     * Tells what the workbook would do.
     *
     * @throws org.policydesk.file.FileTooLargeException if the file is too large
     * @throws org.policydesk.member.excel.UnreadableWorkbookException if it is no workbook of people
     */
    @Transactional(readOnly = true)
    public PeoplePlan read(InputStream content, String fileName) {
        SheetForm sheet = form.sheet();
        ReadWorkbook book = read(content, sheet);
        Set<String> addresses = new HashSet<>();
        book.rows().forEach(row -> addresses.add(PeoplePlanner.address(row)));
        Map<String, PersonDirectory.Known> known = people.byAddress(addresses);
        PeoplePlanner planner = new PeoplePlanner(form, new CompanyFinder(companies.all(null)), known);
        List<ExcelFault> faults = book.faults().stream().map(ExcelRun::fault).toList();
        return new PeoplePlan(fileName, book.rows().stream().map(planner::plan).toList(), faults);
    }

    private ReadWorkbook read(InputStream content, SheetForm sheet) {
        Path file = KeptUpload.keep(content, limits.maxSize().toBytes());
        try {
            return new WorkbookReader(List.of(sheet), limits).read(file, percent -> {});
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The system clears its temporary folder by itself.
                LOG.debug("{} stays", file, e);
            }
        }
    }
}
