package org.policydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.member.CreditCode;
import org.policydesk.member.MemberExcel;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.CallEntry;
import org.policydesk.reminder.CallReason;
import org.policydesk.reminder.ProofExports;
import org.policydesk.reminder.ReminderWorld;
import org.policydesk.support.As;
import org.policydesk.support.DeskTest;
import org.policydesk.support.Exports;
import org.policydesk.support.LibreOffice;
import org.policydesk.task.Eligibility;
import org.policydesk.task.TaskCard;
import org.policydesk.task.Tasks;
import org.policydesk.ui.association.StaffExports;
import org.policydesk.ui.company.CompanyExports;
import org.policydesk.ui.component.Cards;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.fit.FitExports;
import org.policydesk.ui.recommendation.RecommendationExports;
import org.policydesk.ui.reminder.CallExports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/**
 * Every file that the product gives away opens in LibreOffice with what users wrote in it, and nothing that they wrote is computed.
 * Calendars (.ics) are read by another library in {@code TaskCalendarTest}.
 */
@DeskTest
class ExportsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> WITHOUT_USERS = List.of("members-template.xlsx");

    @Autowired
    MessageSource texts;

    @Autowired
    MemberExcel members;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    Eligibility eligibility;

    @Autowired
    ActionItems items;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    Tasks tasks;

    @TempDir
    Path folder;

    private Exports exports;

    @BeforeEach
    void writeThemAll() throws IOException {
        exports = new Exports(Files.createDirectory(folder.resolve("exports")));
        Words words = (key, args) -> texts.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
        StaffExports.add(exports, words, TODAY, cards());
        CompanyExports.add(exports, cards(), TODAY);
        CallExports.add(exports, words, calls());
        ProofExports.add(exports, texts);
        RecommendationExports.add(exports, words, TODAY);
        long member = hostileMember();
        As.staff(() -> {
            FitExports.add(exports, words, TODAY, eligibility.of(member), eligibility.whys(member));
            exports.add("members.xlsx", members::export).add("members-template.xlsx", members::template);
        });
    }

    private static List<TaskCard> cards() {
        List<TaskCard> cards = new ArrayList<>();
        for (int i = 0; i < Exports.HOSTILE.size(); i++) {
            String text = Exports.HOSTILE.get(i);
            cards.add(Cards.of(Cards.usual().id(i).title(text).card(), i, text));
        }
        return cards;
    }

    private static List<CallEntry> calls() {
        return Exports.HOSTILE.stream()
                .map(text -> new CallEntry(
                        1, 2, text, 3, text, 4, text, text, CallReason.NO_ADDRESS, TODAY, Instant.EPOCH, null, text))
                .toList();
    }

    /** With items of such names; the last of some members that are called so themselves. */
    private long hostileMember() {
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        ReminderWorld.Company company = world.company();
        named().forEach(text -> {
            world.publish(company, text, TODAY.plusDays(20));
            As.staff(() -> profiles.create(MemberParticulars.of(
                    text,
                    CreditCode.completing("91330200XPRT%05d".formatted(NUMBER.incrementAndGet()))
                            .value(),
                    "330200")));
        });
        return company.id();
    }

    /** What stays as it is where blanks around it are taken away. */
    private static List<String> named() {
        return Exports.HOSTILE.stream()
                .filter(text -> text.equals(text.strip()))
                .toList();
    }

    @Test
    void whatWritesFilesIsTriedHere() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(ExportsTest::writesFiles)
                            .map(path -> path.getFileName().toString().replace(".java", "")))
                    .as("writers of Excel and Word files; a new one joins those above")
                    .containsExactlyInAnyOrder(
                            "TasksWorkbook",
                            "SupervisionSheets",
                            "CockpitWorkbook",
                            "TextWorkbook",
                            "FitWorkbook",
                            "TaskWorkbook",
                            "CallsWorkbook",
                            "ProofWorkbook",
                            "RecommendationWorkbook",
                            "TableWriter",
                            "WorkbookWriter");
        }
    }

    private static boolean writesFiles(Path source) {
        try {
            return Files.readString(source).matches("(?s).*new (SXSSFWorkbook|XSSFWorkbook|XWPFDocument)\\((?!new ).*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingThatUsersWroteIsAFormulaOrBecomesOneWhenSomebodyEditsIt() throws IOException {
        assertThat(exports.files()).hasSize(12);
        for (Path file : exports.files()) {
            if (file.toString().endsWith(".docx")) {
                try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
                    assertThat(document.getDocument().xmlText()).doesNotContain("instrText", "fldSimple");
                }
                continue;
            }
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> check(file, cell))));
            }
        }
    }

    private static void check(Path file, Cell cell) {
        assertThat(cell.getCellType())
                .as("%s %s", file.getFileName(), cell.getAddress())
                .isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(?s)[=+@\\-\\t\\r\\n].*")) {
            assertThat(cell.getCellStyle().getQuotePrefixed())
                    .as("%s %s %s", file.getFileName(), cell.getAddress(), cell.getStringCellValue())
                    .isTrue();
        }
    }

    @Test
    void libreOfficeOpensEachWithWhatUsersWroteInIt() {
        Map<Path, String> read = LibreOffice.texts(exports.files(), folder);

        for (Path file : exports.files()) {
            String text = read.getOrDefault(file, "").replace("\"\"", "\"");
            assertThat(text).as("%s", file.getFileName()).isNotBlank().doesNotContain("#NAME?", "#VALUE!", "Err:");
            if (!WITHOUT_USERS.contains(file.getFileName().toString())) {
                assertThat(text).as("%s", file.getFileName()).contains(named());
            }
        }
    }
}
