package org.policydesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.document.UnreadableDocumentException.Reason;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader();

    @Test
    void aTextFileIsItsTextAsItStandsLineEndsIncluded() {
        SourceText read = reader.read("请于3月31日前\r\n申报。\n\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(read.text()).isEqualTo("请于3月31日前\r\n申报。\n\n");
        assertThat(read.format()).isEqualTo(Format.TEXT);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(reader.read("\ufeff申报".getBytes(StandardCharsets.UTF_8), "a.txt")
                        .text())
                .isEqualTo("申报");
    }

    @Test
    void whatIsNotUtf8IsReadAsGb18030() {
        assertThat(reader.read("请企业于年底前申报。".getBytes(Charset.forName("GB18030")), "a.txt")
                        .text())
                .isEqualTo("请企业于年底前申报。");
    }

    @Test
    void formFeedsBeginPages() {
        SourceText read = reader.read("第一页\f第二页".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(read.pageStarts()).containsExactly(0, 4);
        assertThat(read.pageOf(3)).isEqualTo(1);
        assertThat(read.pageOf(4)).isEqualTo(2);
    }

    @Test
    void aPdfGivesItsTextPageByPage() throws IOException {
        SourceText read =
                reader.read(MadeFiles.pdf("Apply by 2025-03-31 online", "Second page of the notice"), "a.PDF");
        assertThat(read.pageCount()).isEqualTo(2);
        assertThat(read.text().substring(read.pageStarts().get(1))).startsWith(" Second page");
        assertThat(read.format()).isEqualTo(Format.PDF);
    }

    @Test
    void aWordFileGivesParagraphsAndTables() throws IOException {
        SourceText read = reader.read(MadeFiles.word("关于申报的通知", "请于2025年3月31日前申报。"), "a.docx");
        assertThat(read.text()).isEqualTo("关于申报的通知\n\n请于2025年3月31日前申报。\n\n名称\t指标\t\n\n");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(Reason.EMPTY, new byte[0], "a.txt");
        refused(Reason.EMPTY, " \n\t\n".getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException {
        refused(Reason.NO_TEXT_LAYER, MadeFiles.scan(), "a.pdf");
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        refused(Reason.ENCRYPTED, MadeFiles.lockedPdf(), "a.pdf");
    }

    @Test
    void aProgramRenamedPdfIsRefused() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};
        refused(Reason.UNKNOWN_FORMAT, program, "a.pdf");
    }

    @Test
    void aNameThatSaysAnotherFormatIsRefused() throws IOException {
        refused(Reason.WRONG_EXTENSION, MadeFiles.pdf("Apply by 2025-03-31 online"), "a.docx");
        refused(Reason.WRONG_EXTENSION, "只是文字".getBytes(StandardCharsets.UTF_8), "a.pdf");
        refused(Reason.WRONG_EXTENSION, MadeFiles.word("正文"), "a.txt");
    }

    @Test
    void textUnderAnUnknownNameIsRefused() {
        refused(Reason.UNKNOWN_FORMAT, "alert(1)".getBytes(StandardCharsets.UTF_8), "a.js");
    }

    @Test
    void aWordFileOf97IsReadParagraphByParagraph() throws IOException {
        SourceText read = reader.read(Path.of("src/test/resources/document/notice-97.doc"));
        assertThat(read.format()).isEqualTo(Format.OLD_WORD);
        assertThat(read.text())
                .startsWith("云岭省装备产业局关于组织申报2025年度重载设备示范应用项目的通知\n\n云装产〔2025〕6号\n\n")
                .contains("请符合条件的企业于3月31日前登录");
    }

    @Test
    void wordFilesBefore97AreNamedForWhatTheyAre() throws IOException {
        refused(Reason.OLD_WORD, MadeFiles.wordOf95(), "a.doc");
    }

    @Test
    void aBrokenOldWordFileIsRefused() throws IOException {
        byte[] old = new byte[600];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, old, 0, magic.length);
        refused(Reason.CORRUPT, old, "a.doc");
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/document/notice-97.doc"));
        refused(Reason.CORRUPT, java.util.Arrays.copyOf(whole, whole.length / 3), "a.doc");
        refused(Reason.WRONG_EXTENSION, whole, "a.docx");
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] word = MadeFiles.word("正文");
        refused(Reason.CORRUPT, java.util.Arrays.copyOf(word, word.length / 2), "a.docx");
        refused(Reason.CORRUPT, "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "a.pdf");
    }

    @Test
    void aPackedBombIsRefused() throws IOException {
        assertThatThrownBy(() -> reader.read(MadeFiles.bomb(), "a.docx"))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aPackedBombThatStaysBelowTheSuspiciousRatioIsRefusedBeforeItIsUnpacked() throws IOException {
        refused(Reason.TOO_MUCH_TEXT, MadeFiles.slowBomb(), "a.docx");
    }

    @Test
    void limitsAreToldWithWhatWasFound() throws IOException {
        DocumentReader strict = new DocumentReader(new Limits(2_000, 1, 50));
        assertThatThrownBy(() -> strict.read(new byte[2_001], "a.txt"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
                    assertThat(e.args()).containsExactly(2_000L, 2_001L);
                    assertThat(e.messageKey()).isEqualTo("document.unreadable.too_large");
                });
        assertThatThrownBy(() -> strict.read(MadeFiles.pdf("One page of text", "Two pages of text"), "a.pdf"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_PAGES);
                    assertThat(e.args()).containsExactly(1, 2);
                });
        assertThatThrownBy(() -> strict.read("字".repeat(51).getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                        .isEqualTo(Reason.TOO_MUCH_TEXT));
    }

    @Test
    void aFileOnDiskIsMeasuredBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "请于年底前申报。");
        assertThat(reader.read(file).text()).isEqualTo("请于年底前申报。");
        assertThatThrownBy(() -> new DocumentReader(new Limits(3, 1, 50)).read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                        .isEqualTo(Reason.TOO_LARGE));
        assertThatThrownBy(() -> reader.read(folder.resolve("b.txt")))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                        .isEqualTo(Reason.NOT_FOUND));
    }

    private void refused(Reason reason, byte[] bytes, String name) {
        assertThatThrownBy(() -> reader.read(bytes, name))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                        .isEqualTo(reason));
    }
}
