package org.policydesk.policy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Uploads of every kind that staff may come with, made for the tests. */
final class SampleFiles {
    private SampleFiles() {}

    /** A small compilation; the mark makes each one a file of its own. */
    static byte[] compilation(String mark) {
        return ("""
                关于组织申报%s重型装备示范企业的通知

                示例函〔2025〕7号

                各有关企业：

                为支持重型机械企业发展，现组织申报示范企业。申报企业应在2025年4月30日前通过 https://desk.example.org 提交申报书和审计报告。

                企业名称发生变更的，应在变更之日起3个月内报告。<script>alert(1)</script>

                示范企业每年3月31日前更新企业信息。

                示例省工业和信息化厅

                2025年3月1日

                关于征集%s典型案例的通知

                示例协〔2025〕8号

                各会员单位：

                请各企业于2025年5月15日前报送案例材料。

                示例行业协会

                2025年3月2日
                """.formatted(mark, mark)).getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF whose pages are pictures. */
    static byte[] scan() {
        return pdf(false, null);
    }

    static byte[] encrypted() {
        return pdf(true, "secret");
    }

    static byte[] program() {
        byte[] bytes = new byte[4096];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    private static byte[] pdf(boolean withText, @org.jspecify.annotations.Nullable String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(50, 50, 300, 500);
                content.fill();
                if (withText) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(60, 700);
                    content.showText("Apply by 2025-04-30, please, and not later than that.");
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
