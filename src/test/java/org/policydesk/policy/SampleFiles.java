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

    /** A call with conditions, quota, consequence and contact, a rule that repeals another, and its interpretation. */
    static byte[] terms(String mark) {
        return ("""
                云岭省装备产业局关于组织申报%1$s重载装备培育企业的通知

                云装产〔2025〕%2$d号

                各市装备产业主管部门：

                一、申报条件

                （一）上年度营业收入不低于5000万元，资产负债率不超过70%%。

                （二）具有独立的法人资格，经营状况良好。

                二、工作程序

                申报企业应于2025年4月30日前提交申报书，每家企业限报1项，逾期不予受理。联系人：林某 0871-63101234。

                云岭省装备产业局

                2025年3月1日

                云岭省装备产业局关于印发《云岭省%1$s起重机械租赁管理办法》的通知

                云装规〔2025〕%2$d号

                各有关企业：

                租赁企业应于每年3月31日前报送设备台账。

                本办法自2025年5月1日起施行，有效期5年。《云岭省起重机械租赁暂行规定》（云装规〔2019〕5号）同时废止。

                云岭省装备产业局

                2025年3月2日

                《云岭省%1$s起重机械租赁管理办法》解读

                为便于理解，现就《云岭省%1$s起重机械租赁管理办法》解读如下。

                租赁企业应于每年3月31日前报送设备台账，未按时报送的列入重点检查名单。
                """.formatted(mark, number(mark))).getBytes(StandardCharsets.UTF_8);
    }

    /** A number of its own for each mark. */
    static int number(String mark) {
        return 10_000 + Math.floorMod(mark.hashCode(), 80_000);
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
