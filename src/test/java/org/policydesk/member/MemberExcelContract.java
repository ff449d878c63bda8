package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.member.ExcelRow.Status;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;

/** What Excel out and in promises, on either database. */
abstract class MemberExcelContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<Status> ALL = Set.of(Status.values());
    private static final String CODE = "统一社会信用代码";

    @Autowired
    MemberExcel excel;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    MemberDirectory directory;

    @Autowired
    MessageSource texts;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Test
    void whatGoesOutComesBackInAndChangesNothing() {
        Member first = full();
        As.staff(() -> profiles.create(MemberParticulars.of("往返示例二", code(), "420100")));

        byte[] written = As.staff(() -> written(excel::export));
        Workbook out = new Workbook(written);
        ExcelImport preview = staffPreview(written);

        assertThat(preview.stage()).isEqualTo(ExcelStage.READY);
        assertThat(preview.counts().changesSomething()).isFalse();
        assertThat(preview.counts().rejected())
                .as(() -> staffFaults(preview).toString())
                .isZero();
        assertThat(preview.counts().unchanged()).isGreaterThanOrEqualTo(8);
        assertThat(preview.notices()).isEmpty();
        assertThatThrownBy(() -> As.staff(() -> excel.apply(preview.id(), false)))
                .isInstanceOf(ExcelRefusedException.class);

        int row = out.rowOf("指标", first.code());
        out.cell("指标", row, "研发费用（万元）").setCellValue(321.5);
        ExcelImport edited = staffPreview(out.bytes());
        assertThat(edited.counts().changed()).isEqualTo(1);
        assertThat(rows(edited, Status.CHANGED)).singleElement().satisfies(changed -> assertThat(changed.changes())
                .containsExactly(new ExcelChange("研发费用（万元）", "300", "321.5")));
    }

    @Test
    void aRowAddsChangesOrLeavesAsItIsAndEverySingleChangeStandsInTheHistory() {
        Member old = full();
        String fresh = code();
        byte[] file = new Workbook()
                .sheet("企业", CODE, "企业名称", "所在地区", "企业性质", "成立日期", "会籍")
                .row("企业", old.code(), old.name(), "浙江省宁波市", "国有", "2001年5月6日", null)
                .row("企业", fresh, "新来示例有限公司", "420100", "民营", LocalDate.of(2015, 6, 30), "在会")
                .sheet("指标", CODE, "年度", "营业收入（万元）", "平均职工人数（人）", "研发费用")
                .row("指标", old.code(), 2024, "6,000", null, "清空")
                .row("指标", fresh, "2024年", "1.2亿元", "３００", null)
                .sheet("资质", CODE, "资质", "级别", "批次", "证书编号", "发证日期", "有效期至")
                .row("资质", old.code(), "高新技术企业", null, null, "GR-1", null, "2027/12/07")
                .row("资质", fresh, "智能工厂", "先进级", "第二批", "ZN-7", "20240501", "长期")
                .sheet("产品", CODE, "目录", "是否列入", "目录条目", "本企业型号")
                .row("产品", fresh, "工业母机产品目录", "否", null, null)
                .row("产品", fresh, "首台（套）推广应用指导目录（2024年版）", null, "五轴联动加工中心", "X-5")
                .bytes();

        ExcelImport preview = staffPreview(file);
        assertThat(staffFaults(preview)).isEmpty();
        assertThat(preview.counts()).isEqualTo(new ExcelCounts(5, 3, 0, 0, 2));
        apply(preview.id(), false);
        ExcelImport done = finished(preview.id());

        assertThat(done.stage()).isEqualTo(ExcelStage.DONE);
        MemberProfile changed = As.staff(() -> profiles.get(old.id()));
        assertThat(changed.particulars().ownership()).isEqualTo(Ownership.STATE);
        assertThat(changed.particulars().foundedOn()).isEqualTo(LocalDate.of(2001, 5, 6));
        assertThat(changed.facts())
                .filteredOn(fact -> fact.fiscalYear() == 2024)
                .extracting(FactValue::key, FactValue::value)
                .contains(tuple("revenue", new BigDecimal("6000")))
                .noneMatch(fact -> fact.toList().contains("rd_expense"));
        assertThat(changed.qualifications()).singleElement().satisfies(title -> {
            assertThat(title.number()).isEqualTo("GR-1");
            assertThat(title.issuedOn()).isEqualTo(LocalDate.of(2023, 12, 8));
            assertThat(title.expiresOn()).isEqualTo(LocalDate.of(2027, 12, 7));
        });
        assertThat(As.staff(() -> profiles.changes(old.id())))
                .extracting(MemberChange::subject, MemberChange::before, MemberChange::after)
                .contains(
                        tuple("revenue.2024", "5000", "6000"),
                        tuple("rd_expense.2024", "300", null),
                        tuple("ownership", "PRIVATE", "STATE"));
        MemberProfile added = byCode(fresh);
        assertThat(added.particulars().foundedOn()).isEqualTo(LocalDate.of(2015, 6, 30));
        assertThat(added.facts())
                .extracting(FactValue::key, FactValue::value)
                .containsExactlyInAnyOrder(
                        tuple("revenue", new BigDecimal("12000")), tuple("average_staff", new BigDecimal("300")));
        assertThat(added.qualifications()).singleElement().satisfies(title -> {
            assertThat(title.level()).isEqualTo("先进级");
            assertThat(title.batch()).isEqualTo("第二批");
            assertThat(title.expiresOn()).isNull();
        });
        assertThat(added.withoutProducts()).containsExactly("machine_tool");
        assertThat(added.products()).singleElement().satisfies(product -> assertThat(product.catalogue())
                .isEqualTo("first-set-2024"));

        ExcelImport again = staffPreview(file);
        assertThat(again.counts()).isEqualTo(new ExcelCounts(0, 0, 8, 0, 0));
    }

    @Test
    void whatIsWrongIsSaidWithSheetRowColumnAndReason() {
        Member member = full();
        String c = member.code();
        Workbook file = new Workbook()
                .sheet("企业", CODE, "企业名称", "所在地区", "成立日期", "行业代码")
                .row("企业", c.substring(0, 17) + (c.endsWith("0") ? "1" : "0"), "甲", "火星", null, null)
                .row("企业", code(), "乙", "火星", "2015年6月", "XX")
                .row("企业", code(), null, null, "2999-01-01", null)
                .sheet("指标", CODE, "企业名称", "年度", "营业收入", "平均职工人数（人）", "研发费用（万元）", "专精特新发展评价得分")
                .row("指标", c, null, 2024, "很多", 1.5, -3, null)
                .row("指标", c, null, 2023, "5%", "三百", "1,2", 88)
                .row("指标", c, "别的公司", 1980, 5, null, null, null)
                .row("指标", c, null, "去年", null, null, null, null)
                .row("指标", c, null, 2024, 7, null, null, null)
                .row("指标", code(), null, 2024, 7, null, null, null)
                .row("指标", null, null, 2024, 7, null, null, null)
                .row("指标", 9.12102e17, null, 2022, 7, null, null, null)
                .sheet("资质", CODE, "资质", "是否持有", "级别", "证书编号", "发证日期", "有效期至")
                .row("资质", c, "没有的资质", null, null, null, null, null)
                .row("资质", c, "高新技术企业", "否", null, null, null, null)
                .row("资质", c, "绿色工厂", null, "先进级", null, null, null)
                .row("资质", c, "智能工厂", null, null, "9", "2024-05-01", "2023-05-01")
                .sheet("产品", CODE, "目录", "目录条目")
                .row("产品", c, "工业母机产品目录", null)
                .change(book -> book.getSheet("指标").getRow(1).getCell(3).setCellErrorValue((byte) 7));

        ExcelImport preview = staffPreview(file.bytes());

        assertThat(staffFaults(preview))
                .containsExactlyInAnyOrder(
                        "企业 2 统一社会信用代码 校验位不对，请核对统一社会信用代码",
                        "企业 3 所在地区 “火星”不在可选项里，请从下拉列表中选",
                        "企业 3 成立日期 “2015年6月”不是完整的日期，请写成 2024-03-31",
                        "企业 4 成立日期 日期在今天之后",
                        "指标 2 营业收入（万元） 单元格是错误值 #DIV/0!，请改成正确的内容",
                        "指标 2 平均职工人数（人） 应为整数",
                        "指标 2 研发费用（万元） 不能是负数",
                        "指标 3 营业收入（万元） 单位“%”和本列的“万元”对不上，请换算后只填数字",
                        "指标 3 平均职工人数（人） “三百”不是数字，请填数字；不清楚就空着",
                        "指标 3 研发费用（万元） “1,2”不是数字，请填数字；不清楚就空着",
                        "指标 3 得分来源 " + text("member.invalid.source-missing"),
                        "指标 4 企业名称 名称与信用代码对不上：这个代码是“" + member.name() + "”；请核对是不是串行了",
                        "指标 4 年度 年度应在 1990 到 2025 之间",
                        "指标 5 年度 “去年”不是年份，请填四位年份，如 2024",
                        "指标 6 - 与第 2 行说的是同一件事，请只留一行",
                        "指标 7 统一社会信用代码 系统里没有这家企业，请先在“企业”表里填写，或核对代码",
                        "指标 8 统一社会信用代码 请填写",
                        "指标 9 统一社会信用代码 数字太长，Excel 已丢掉末尾几位；请把这一列设为文本，再重新填",
                        "资质 2 资质 “没有的资质”不在可选项里，请从下拉列表中选",
                        "资质 3 是否持有 系统里登记有这项资质；确实没有的，请先到企业档案里删除",
                        "资质 4 级别 " + text("member.invalid.level", "先进级"),
                        "资质 5 有效期至 有效期早于发证日期",
                        "产品 2 目录条目 请填写");
    }

    @Test
    void mergedCellsFormulasHiddenSheetsUnknownColumnsAndBlankRowsAreTakenWithSenseOrNamed() {
        Member member = full();
        Member other = full();
        byte[] file = new Workbook()
                .sheet("说明文字", "随便")
                .sheet("指标", CODE, "年度", "营业收入（万元）", "备注", "研发费用（元）", "年度")
                .row("指标", member.code(), 2024, 5000, "不改", 3, 1)
                .row("指标", null, " ", null, null, null, null)
                .row("指标", member.code(), 2023, 4000, null, null, null)
                .row("指标", other.code(), 2023, null, null, null, null)
                .sheet("资质", CODE, "资质")
                .row("资质", member.code(), "绿色工厂")
                .sheet("产品", "目录", "目录条目")
                .row("产品", "工业母机产品目录", "甲")
                .change(book -> {
                    Sheet facts = book.getSheet("指标");
                    facts.getRow(1).getCell(2).setCellFormula("2500*2");
                    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                    facts.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
                    book.setSheetHidden(book.getSheetIndex("资质"), true);
                })
                .bytes();

        ExcelImport preview = staffPreview(file);

        assertThat(preview.counts()).isEqualTo(new ExcelCounts(0, 0, 1, 2, 0));
        assertThat(staffFaults(preview))
                .allMatch(fault -> fault.endsWith("营业收入（万元） 这里是合并单元格，看不出每行的值；请取消合并后逐行填写"))
                .hasSize(2);
        assertThat(preview.notices())
                .extracting(notice -> text(notice.key(), notice.args().toArray()))
                .containsExactlyInAnyOrder(
                        "工作表“说明文字”不认识，没有读取",
                        "工作表“资质”是隐藏的，没有读取；要导入请先取消隐藏",
                        "“指标”表里这些列不认识，没有读取：备注",
                        "“指标”表里有 1 个单元格是公式，读取的是文件里算好的结果");
        assertThat(preview.sheetFaults())
                .extracting(fault -> fault.sheet() + " " + fault.column() + " "
                        + text(fault.key(), fault.args().toArray()))
                .containsExactlyInAnyOrder(
                        "指标 研发费用（元） 单位和系统的“万元”不一样，这一列没有读取；请换算后改回列名",
                        "指标 年度 列名重复，只读取了前一列；请删掉一列",
                        "产品 统一社会信用代码 缺少这一列，整张表没有读取；请补上");
    }

    @Test
    void faultyRowsAreLeftOutOnDemandAndComeBackAsAFileThatCanBeMended() {
        Member member = full();
        byte[] file = new Workbook()
                .sheet("指标", CODE, "年度", "营业收入（万元）", "平均职工人数（人）")
                .row("指标", member.code(), 2022, 4000, 200)
                .row("指标", member.code(), 2023, "四千五", 210)
                .bytes();
        ExcelImport preview = staffPreview(file);
        assertThat(preview.counts()).isEqualTo(new ExcelCounts(1, 0, 0, 1, 1));
        assertThatThrownBy(() -> As.staff(() -> excel.apply(preview.id(), false)))
                .isInstanceOf(ExcelRefusedException.class);
        apply(preview.id(), true);
        assertThat(finished(preview.id()).stage()).isEqualTo(ExcelStage.DONE);
        assertThat(facts(member.id(), 2022)).hasSize(2);
        assertThat(facts(member.id(), 2023)).isEmpty();

        byte[] reasons = As.staff(() -> written(out -> excel.rejected(preview.id(), out)));
        assertThat(staffFaults(staffPreview(reasons))).hasSize(1);
        Workbook rejected = new Workbook(reasons);
        assertThat(rejected.cell("指标", 1, "有错的原因").getStringCellValue())
                .isEqualTo("第 3 行\n“营业收入（万元）”列：“四千五”不是数字，请填数字；不清楚就空着");
        assertThat(rejected.book().getSheet("指标").getLastRowNum()).isEqualTo(1);
        rejected.cell("指标", 1, "营业收入（万元）").setCellValue(4500);
        ExcelImport mended = staffPreview(rejected.bytes());
        assertThat(mended.failure()).isNull();
        assertThat(mended.counts()).isEqualTo(new ExcelCounts(1, 0, 0, 0, 1));
        assertThat(mended.notices()).isEmpty();
    }

    @Test
    void aChangeBetweenPreviewAndWritingShowsThePreviewAgainAndWritesNothing() {
        Member member = full();
        byte[] file = new Workbook()
                .sheet("指标", CODE, "年度", "营业收入（万元）")
                .row("指标", member.code(), 2024, 7000)
                .bytes();
        ExcelImport preview = staffPreview(file);
        As.staff(() -> profiles.recordFact(member.id(), "revenue", 2024, new BigDecimal("5500")));
        apply(preview.id(), false);
        ExcelImport again = finished(preview.id());

        assertThat(again.stage()).isEqualTo(ExcelStage.READY);
        assertThat(again.outdated()).isTrue();
        assertThat(rows(again, Status.CHANGED).getFirst().changes())
                .containsExactly(new ExcelChange("营业收入（万元）", "5500", "7000"));
        assertThat(facts(member.id(), 2024)).contains(new BigDecimal("5500"));
        apply(preview.id(), false);
        assertThat(finished(preview.id()).stage()).isEqualTo(ExcelStage.DONE);
        assertThat(facts(member.id(), 2024)).contains(new BigDecimal("7000"));
    }

    @Test
    void aManagerReachesTheOwnCompanyOnlyAndDoesNotLearnOfOthers() {
        Member own = full();
        Member other = full();
        byte[] file = new Workbook()
                .sheet("企业", CODE, "企业名称")
                .row("企业", own.code(), "改个名字")
                .row("企业", other.code(), "别家")
                .sheet("指标", CODE, "年度", "营业收入（万元）")
                .row("指标", own.code(), 2024, 5600)
                .row("指标", other.code(), 2024, 1)
                .row("指标", code(), 2024, 1)
                .bytes();
        ExcelImport preview = As.manager(own.id(), () -> preview(file));

        assertThat(As.manager(own.id(), () -> faults(preview)))
                .containsExactly(
                        "企业 2 - 基本信息由协会修改，请联系协会；这一行可以删掉",
                        "企业 3 统一社会信用代码 不是本企业，只能导入本企业的数据",
                        "指标 3 统一社会信用代码 不是本企业，只能导入本企业的数据",
                        "指标 4 统一社会信用代码 不是本企业，只能导入本企业的数据");
        assertThatThrownBy(() -> As.staff(() -> excel.get(preview.id())))
                .isInstanceOf(ExcelImportNotFoundException.class);
        assertThatThrownBy(() -> As.manager(other.id(), () -> excel.get(preview.id())))
                .isInstanceOf(ExcelImportNotFoundException.class);
        As.manager(own.id(), () -> excel.apply(preview.id(), true));
        await().atMost(PATIENCE)
                .until(() -> As.manager(own.id(), () -> excel.get(preview.id())).stage() == ExcelStage.DONE);
        assertThat(facts(own.id(), 2024)).contains(new BigDecimal("5600"));
        assertThat(facts(other.id(), 2024)).contains(new BigDecimal("5000"));
        Workbook out = new Workbook(As.manager(own.id(), () -> written(excel::export)));
        assertThat(out.book().getSheet("企业").getLastRowNum()).isEqualTo(1);
        assertThat(out.rowOf("企业", own.code())).isEqualTo(1);
        assertThatThrownBy(() -> As.member(own.id(), () -> written(excel::export)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTextThatLooksLikeAFormulaNeverBecomesOne() {
        for (String sign : List.of("=", "+", "-", "@", "\t=")) {
            long id = As.staff(() -> profiles.create(new MemberParticulars(
                    "注入示例" + ThreadLocalRandom.current().nextLong(),
                    List.of(sign + "1+1"),
                    code(),
                    "330200",
                    null,
                    sign + "HYPERLINK(\"http://x\")",
                    null,
                    null,
                    sign + "cmd|'/c calc'!A0",
                    null,
                    List.of())));
            As.staff(() -> profiles.listProduct(id, "machine_tool", sign + "2+3", sign + "A1"));
        }
        byte[] written = As.staff(() -> written(excel::export));
        Workbook out = new Workbook(written);
        int risky = 0;
        for (Sheet sheet : out.book()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().matches("(?s)[=+\\-@\t].*")) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        risky++;
                    }
                }
            }
        }
        assertThat(risky).isGreaterThanOrEqualTo(4 * 5);
        assertThat(staffPreview(written).counts().changesSomething()).isFalse();
    }

    @Test
    void aFileThatIsNoneFailsWithItsReason() {
        assertThat(failure("just text".getBytes(StandardCharsets.UTF_8))).isEqualTo("excel.failed.format");
        assertThat(failure(new byte[0])).isEqualTo("excel.failed.format");
        assertThat(failure(new Workbook().sheet("别的", "甲").bytes())).isEqualTo("excel.failed.sheets");
        byte[] cut = new Workbook().sheet("企业", CODE, "企业名称").bytes();
        assertThat(failure(Arrays.copyOf(cut, cut.length / 2))).isEqualTo("excel.failed.damaged");
        assertThat(failure(OddFiles.old())).isEqualTo("excel.failed.old");
        assertThat(failure(OddFiles.encrypted())).isEqualTo("excel.failed.encrypted");
        assertThat(failure(OddFiles.swelling())).isEqualTo("excel.failed.swells");
        assertThatThrownBy(() -> As.staff(() -> excel.start(OddFiles.endless(), "大.xlsx")))
                .isInstanceOf(FileTooLargeException.class);
    }

    @Test
    void macrosLinksAndHugeSheetsAreReadAsTheirCellsAndNothingElseHappens() {
        Member member = full();
        byte[] plain = new Workbook()
                .sheet("指标", CODE, "年度", "营业收入（万元）")
                .row("指标", member.code(), 2024, 5001)
                .bytes();
        for (byte[] odd : List.of(OddFiles.withMacros(plain), OddFiles.withLinks(plain), OddFiles.vast(plain))) {
            ExcelImport preview = staffPreview(odd);
            assertThat(preview.stage())
                    .as(() -> String.valueOf(preview.failure()))
                    .isEqualTo(ExcelStage.READY);
            assertThat(rows(preview, Status.CHANGED)).singleElement().satisfies(row -> assertThat(row.changes())
                    .containsExactly(new ExcelChange("营业收入（万元）", "5000", "5001")));
        }
        assertThat(failure(OddFiles.withEntities(plain))).isEqualTo("excel.failed.damaged");
        assertThat(facts(member.id(), 2024)).contains(new BigDecimal("5000"));
    }

    @Test
    void anImportIsKnownToWhoSentItAloneWhateverIsAskedOfIt() {
        Member own = full();
        Member other = full();
        ExcelImport staffs = staffPreview(new Workbook()
                .sheet("指标", CODE, "年度", "营业收入（万元）")
                .row("指标", other.code(), 2024, "四千五")
                .row("指标", own.code(), 2024, 7000)
                .bytes());
        ExcelImport managers = As.manager(
                own.id(),
                () -> preview(new Workbook()
                        .sheet("指标", CODE, "年度", "营业收入（万元）")
                        .row("指标", own.code(), 2024, 7001)
                        .bytes()));

        for (Consumer<Long> ask : List.<Consumer<Long>>of(
                excel::get,
                id -> excel.rows(id, ALL),
                id -> excel.apply(id, true),
                id -> written(out -> excel.rejected(id, out)),
                excel::cancel)) {
            assertThatThrownBy(() -> As.manager(own.id(), () -> ask.accept(staffs.id())))
                    .isInstanceOf(ExcelImportNotFoundException.class);
            assertThatThrownBy(() -> As.manager(other.id(), () -> ask.accept(managers.id())))
                    .isInstanceOf(ExcelImportNotFoundException.class);
            assertThatThrownBy(() -> As.staff(() -> ask.accept(managers.id())))
                    .isInstanceOf(ExcelImportNotFoundException.class);
        }
        assertThat(rows(staffs, Status.REJECTED)).hasSize(1);
        assertThat(facts(own.id(), 2024)).contains(new BigDecimal("5000"));
    }

    @Test
    void theWayBackPutsParticularsAndFactsAsTheyStoodBefore() {
        Member member = full();
        String fresh = code();
        MemberProfile before = As.staff(() -> profiles.get(member.id()));
        ExcelImport preview = staffPreview(new Workbook()
                .sheet("企业", CODE, "企业名称", "所在地区", "企业性质", "成立日期", "曾用名")
                .row("企业", member.code(), "改错的名字", "浙江省杭州市", "国有", "清空", "旧名丙")
                .row("企业", fresh, "误加示例有限公司", "420100", null, null, null)
                .sheet("指标", CODE, "年度", "营业收入（万元）", "研发费用（万元）", "平均职工人数（人）", "专精特新发展评价得分（分）", "得分来源")
                .row("指标", member.code(), 2024, 9999, "清空", 7, 12, "错的来源")
                .row("指标", member.code(), 2023, 1, null, null, null, null)
                .row("指标", fresh, 2024, 1, null, null, null, null)
                .bytes());
        assertThat(staffFaults(preview)).isEmpty();
        assertThatThrownBy(() -> As.staff(() -> written(out -> excel.wayBack(preview.id(), out))))
                .isInstanceOf(ExcelRefusedException.class);
        apply(preview.id(), false);
        assertThat(finished(preview.id()).stage()).isEqualTo(ExcelStage.DONE);
        byte[] back = As.staff(() -> written(out -> excel.wayBack(preview.id(), out)));

        ExcelImport returning = staffPreview(back);
        assertThat(staffFaults(returning)).isEmpty();
        apply(returning.id(), false);
        assertThat(finished(returning.id()).stage()).isEqualTo(ExcelStage.DONE);

        MemberProfile after = As.staff(() -> profiles.get(member.id()));
        assertThat(after.particulars()).isEqualTo(before.particulars());
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(byCode(fresh).active()).isFalse();
        assertThat(byCode(fresh).facts()).isEmpty();
    }

    @Test
    void aCancelledImportIsGone() {
        Member member = full();
        ExcelImport preview = staffPreview(new Workbook()
                .sheet("指标", CODE, "年度", "营业收入（万元）")
                .row("指标", member.code(), 2024, 7000)
                .bytes());
        As.staff(() -> excel.cancel(preview.id()));

        assertThatThrownBy(() -> As.staff(() -> excel.get(preview.id())))
                .isInstanceOf(ExcelImportNotFoundException.class);
        assertThat(facts(member.id(), 2024)).contains(new BigDecimal("5000"));
    }

    record Member(long id, String code, String name) {}

    /** With something in every sheet. */
    private Member full() {
        String code = code();
        String name = "表格示例" + code.substring(10) + "有限公司";
        long id = As.staff(() -> profiles.create(new MemberParticulars(
                name,
                List.of("旧名甲", "旧名乙"),
                code,
                "330200",
                "C3421",
                "金属切削机床制造",
                "机床分会",
                Ownership.PRIVATE,
                null,
                LocalDate.of(2001, 5, 6),
                List.of(),
                LegalForm.LIMITED,
                true)));
        As.staff(() -> {
            profiles.recordFact(id, "revenue", 2024, new BigDecimal("5000"));
            profiles.recordFact(id, "rd_expense", 2024, new BigDecimal("300"));
            profiles.recordFacts(
                    id, 2024, Map.of("sme_score", Optional.of(new BigDecimal("81.5"))), new Evidence("省厅公示", null));
            profiles.recordQualification(id, "high_tech", "GR-1", LocalDate.of(2023, 12, 8), LocalDate.of(2026, 12, 7));
            profiles.denyQualification(id, "little_giant", true);
            profiles.listProduct(id, "first-set-2024", "五轴联动加工中心", "DEMO-5X");
            profiles.denyProduct(id, "machine_tool", true);
        });
        return new Member(id, code, name);
    }

    private static String code() {
        String body = "91330200" + "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        return CreditCode.completing(body).value();
    }

    private MemberProfile byCode(String code) {
        return As.staff(() -> profiles.get(directory.search(code).getFirst().id()));
    }

    private List<BigDecimal> facts(long member, int year) {
        return As.staff(() -> profiles.get(member)).facts().stream()
                .filter(fact -> fact.fiscalYear() == year)
                .map(FactValue::value)
                .toList();
    }

    private ExcelImport staffPreview(byte[] file) {
        return As.staff(() -> preview(file));
    }

    /** As whoever acts. */
    private ExcelImport preview(byte[] file) {
        long id = excel.start(new ByteArrayInputStream(file), "会员.xlsx");
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> !excel.get(id).stage().isRunning());
        return excel.get(id);
    }

    private String failure(byte[] file) {
        ExcelImport end = staffPreview(file);
        assertThat(end.stage()).isEqualTo(ExcelStage.FAILED);
        return Objects.requireNonNull(end.failure()).key();
    }

    private void apply(long id, boolean skip) {
        As.staff(() -> excel.apply(id, skip));
    }

    private ExcelImport finished(long id) {
        await().atMost(PATIENCE)
                .until(() -> !As.staff(() -> excel.get(id)).stage().isRunning());
        return As.staff(() -> excel.get(id));
    }

    private List<ExcelRow> rows(ExcelImport preview, Status kind) {
        return As.staff(() -> excel.rows(preview.id(), Set.of(kind)));
    }

    private List<String> staffFaults(ExcelImport preview) {
        return As.staff(() -> faults(preview));
    }

    private List<String> faults(ExcelImport preview) {
        return excel.rows(preview.id(), ALL).stream()
                .flatMap(row -> row.faults().stream())
                .map(fault -> fault.sheet() + " " + fault.row() + " " + (fault.column() == null ? "-" : fault.column())
                        + " " + text(fault.key(), fault.args().toArray()))
                .toList();
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
