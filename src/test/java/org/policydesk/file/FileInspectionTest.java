package org.policydesk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.file.FileRefusedException.Why;

class FileInspectionTest {
    @TempDir
    Path folder;

    @Test
    void whatPeopleHandInIsKnownByItsContent() throws IOException {
        assertThat(kind(Uploads.pdf("报告"), "审计报告.PDF")).isEqualTo(FileKind.PDF);
        assertThat(kind(HexFormat.of().parseHex("ffd8ffe000104a46"), "照片.jpeg")).isEqualTo(FileKind.JPEG);
        assertThat(kind(HexFormat.of().parseHex("89504e470d0a1a0a00"), "章.png")).isEqualTo(FileKind.PNG);
        assertThat(kind(Uploads.docx(), "申请书.docx")).isEqualTo(FileKind.DOCX);
        assertThat(kind(Uploads.office97("Contents"), "旧表格.xls")).isEqualTo(FileKind.OFFICE_97);
        assertThat(kind(Uploads.office97("Contents"), "文字.wps")).isEqualTo(FileKind.OFFICE_97);
    }

    @Test
    void aProgramRenamedToPdfIsRefused() {
        assertRefused(Uploads.exe(), "报告.pdf", Why.NAME_DIFFERS);
        assertRefused(Uploads.exe(), "报告.exe", Why.UNKNOWN_KIND);
    }

    @Test
    void webPagesAndDrawingsThatCouldRunInABrowserAreRefused() {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertRefused(html, "说明.html", Why.UNKNOWN_KIND);
        assertRefused(html, "说明.pdf", Why.NAME_DIFFERS);
        assertRefused(svg, "图.svg", Why.UNKNOWN_KIND);
        assertRefused(svg, "图.png", Why.NAME_DIFFERS);
        assertRefused(Uploads.pdf("x"), "真的是.html", Why.NAME_DIFFERS);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "空.pdf", Why.EMPTY);
    }

    @Test
    void aDocumentThatUnpacksToFarMoreThanItIsIsRefused() {
        byte[] bomb = Uploads.bomb(400);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "申请书.docx", Why.UNPACKS_TOO_MUCH);
    }

    @Test
    void aSmallDocumentMayPackWell() throws IOException {
        assertThat(kind(Uploads.bomb(15), "申请书.docx")).isEqualTo(FileKind.DOCX);
    }

    @Test
    void macrosAreRefusedWhateverTheNameSays() {
        assertRefused(Uploads.docxWithMacros(), "申请书.docx", Why.MACROS);
        assertRefused(Uploads.office97("Macros"), "申请书.doc", Why.MACROS);
        assertRefused(Uploads.office97("_VBA_PROJECT_CUR"), "表.xls", Why.MACROS);
    }

    @Test
    void anArchiveThatIsNoDocumentOrIsBrokenOffIsRefused() {
        assertRefused(Uploads.plainZip(), "材料.docx", Why.UNKNOWN_KIND);
        byte[] docx = Uploads.docx();
        assertRefused(Arrays.copyOf(docx, docx.length - 30), "申请书.docx", Why.DAMAGED);
        byte[] ole = Uploads.office97("Contents");
        assertRefused(Arrays.copyOf(ole, 100), "旧.doc", Why.DAMAGED);
    }

    private FileKind kind(byte[] content, String name) throws IOException {
        Path file = Files.createTempFile(folder, "upload", ".part");
        Files.write(file, content);
        return FileInspection.of(file, name, FileKind.all());
    }

    private void assertRefused(byte[] content, String name, Why why) {
        assertThatThrownBy(() -> kind(content, name))
                .as(name)
                .isInstanceOfSatisfying(
                        FileRefusedException.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}
