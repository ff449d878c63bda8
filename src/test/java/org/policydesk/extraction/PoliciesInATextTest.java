package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesInATextTest {
    private static List<PolicyDraft> policies(String text) {
        return new Extractor().extract(text).policies();
    }

    @Test
    void aNoticeAndThePlanThatItIssuesAreOnePolicy() {
        List<PolicyDraft> found = policies("""
            云岭省装备产业局等三部门
            关于印发《重载设备提升行动方案（2025—2027年）》
            的通知
            云装产〔2025〕7 号

            各市装备产业主管部门：

            现将《重载设备提升行动方案（2025—2027年）》印发给你们，请认真执行。

            云岭省装备产业局
            2025 年 2 月 3 日

            重载设备提升行动方案（2025—2027年）

            为提升重载设备水平，制定本方案。
            """);
        assertThat(found).singleElement().satisfies(policy -> {
            assertThat(policy.title()).isEqualTo("云岭省装备产业局等三部门关于印发《重载设备提升行动方案（2025—2027年）》的通知");
            assertThat(policy.type()).isEqualTo(PolicyType.PLAN);
            assertThat(policy.issuedOn()).isEqualTo(LocalDate.of(2025, 2, 3));
        });
    }

    @Test
    void jointIssuersOverTwoLinesAllBelongToTheTitle() {
        List<PolicyDraft> found = policies("""
            前文到此结束。
            云岭省装备产业局云岭省财政厅
            云岭省能源局关于开展重载设备更新的通知
            云装产联〔2025〕8号
            各市主管部门：
            请遵照执行。
            """);
        assertThat(found).singleElement().satisfies(policy -> assertThat(policy.title())
                .isEqualTo("云岭省装备产业局云岭省财政厅云岭省能源局关于开展重载设备更新的通知"));
    }

    @Test
    void anOrderGivesItsRegulationOnceAndItsDayOfForce() {
        List<PolicyDraft> found = policies("""
            云岭省人民政府令
            第 21 号

            《云岭省起重机械安全规定》已经2025年1月6日省政府常务会议通过，现予公布，自2025年5月1日起施行。

            2025 年 1 月 15 日
             云岭省起重机械安全规定
            （2025年1月6日省政府常务会议通过）

            第一条 为了保障安全，制定本规定。
            """);
        assertThat(found).singleElement().satisfies(policy -> {
            assertThat(policy.title()).isEqualTo("云岭省起重机械安全规定");
            assertThat(policy.docNumber()).isEqualTo("云岭省人民政府令第21号");
            assertThat(policy.effectiveOn()).isEqualTo(LocalDate.of(2025, 5, 1));
            assertThat(policy.type()).isEqualTo(PolicyType.REGULATION);
        });
    }

    @Test
    void anOpinionWithItsDateUnderTheTitleNeedsNoNumber() {
        List<PolicyDraft> found = policies("""
            云岭省委办公厅 云岭省政府办公厅
            关于支持装备制造的意见

            （2025 年 2 月 9 日）

            为支持装备制造，提出如下意见。
            """);
        assertThat(found).singleElement().satisfies(policy -> {
            assertThat(policy.title()).isEqualTo("云岭省委办公厅 云岭省政府办公厅关于支持装备制造的意见");
            assertThat(policy.docNumber()).isNull();
            assertThat(policy.issuedOn()).isEqualTo(LocalDate.of(2025, 2, 9));
        });
    }

    @Test
    void interpretationsStandForThemselves() {
        List<PolicyDraft> found = policies("""
            会议还研究了其他事项。

            云岭省装备产业局有关负责同志就《重载设备提升行动方案》答记者问

            近日，省局印发了方案。

            专家解读之一 | 重载设备如何提升

            重载设备是基础产业。

            《重载设备提升行动方案》解读

            一、背景是什么？
            """);
        assertThat(found)
                .extracting(PolicyDraft::type)
                .containsExactly(PolicyType.INTERPRETATION, PolicyType.INTERPRETATION, PolicyType.INTERPRETATION);
    }

    @Test
    void aPageNumberRightBehindATitleOfTheContentsPageJoinsItToNothing() {
        List<PolicyDraft> found = policies("""
            目 录
            国家装备促进局办公室关于组织申报示范项目的通知 1
            云岭省装备产业局关于征求付款指引意见的通知7
            国家装备促进局办公室关于组织申报示范项目的通知
            国装办函〔2025〕21号
            各省装备产业主管部门：
            请于4月1日前报送。
            2025年3月5日
            云岭省装备产业局关于征求付款指引意见的通知
            云装函〔2025〕34号
            各有关单位：
            请于5月1日前反馈。
            2025年4月5日
            """);
        assertThat(found)
                .extracting(PolicyDraft::title)
                .containsExactly("国家装备促进局办公室关于组织申报示范项目的通知", "云岭省装备产业局关于征求付款指引意见的通知");
    }

    @Test
    void titlesOfTheContentsPageAreKnownInTheBodyAndTheContentsPageItselfIsNoPolicy() {
        List<PolicyDraft> found = policies("""
            目 录
            重载设备示范应用遴选工作启动 .......... 1
            云岭省发布大型铸锻件产业新
            举措\t3

            重载设备示范应用遴选工作启动

            为推广重载设备，现启动遴选。

            云岭省发布大型铸锻件产业新举措

            近日，省局召开会议。
            """);
        assertThat(found).extracting(PolicyDraft::title).containsExactly("重载设备示范应用遴选工作启动", "云岭省发布大型铸锻件产业新举措");
    }

    @Test
    void aNumberQuotedInTheBodyBeginsNoPolicy() {
        List<PolicyDraft> found = policies("""
            云岭省装备产业局关于做好安全检查的通知
            云装产〔2025〕9号
            各企业：
            按照《安全检查工作办法》
            （云装产〔2023〕2号）
            要求，开展检查。
            """);
        assertThat(found).hasSize(1);
    }

    @Test
    void theProvinceIsReadFromTheIssuerElseTheWholeCountry() {
        assertThat(policies("贵州省工业厅关于组织申报的通知\n黔工〔2025〕1号\n各市：\n请申报。\n")
                        .getFirst()
                        .region())
                .isEqualTo("贵州省");
        assertThat(policies("国家装备局关于组织申报的通知\n国装〔2025〕1号\n各省：\n请申报。\n")
                        .getFirst()
                        .region())
                .isEqualTo("全国");
    }

    @Test
    void aNoticeWithoutNumberOrIssuerIsKnownByTheLineOfThoseWhomItAddresses() {
        List<PolicyDraft> found = policies("""
            联系人：综合处
            关于开展重载设备示范项目补充征集的通知
            各市、州装备产业主管部门，各产业园区管委会，
            有关协会，各有关单位：
            请于3月20日前报送材料。
            2025年2月3日
            转发关于公布示范项目名单的函
            各镇（街道）：
            请转告有关企业。
            2024年5月6日
            """);
        assertThat(found).extracting(PolicyDraft::title).containsExactly("关于开展重载设备示范项目补充征集的通知", "转发关于公布示范项目名单的函");
        assertThat(found)
                .extracting(PolicyDraft::issuedOn)
                .containsExactly(LocalDate.of(2025, 2, 3), LocalDate.of(2024, 5, 6));
    }

    @Test
    void aTitleQuotedInASentenceBeginsNoPolicyThoughAColonFollows() {
        List<PolicyDraft> found = policies("""
            云岭省装备产业局关于做好安全检查的通知
            云装产〔2025〕9号
            各企业：
            检查按下列文件进行。
            关于加强吊装作业管理的意见
            主要内容如下：
            一、吊装前报告。
            """);
        assertThat(found).hasSize(1);
    }

    @Test
    void aLawBeginsAtItsFirstChapterAndAnAnnexedOneIsPartOfItsNotice() {
        List<PolicyDraft> found = policies("""
            上一部分结束。
            云岭省吊装条例
            第一章 总则
            第一条 为了安全，制定本条例。
            云岭省装备产业局关于执行吊装规则的通知
            云装产〔2025〕9号
            各企业：
            请执行附件。
            附件1
            吊装现场管理办法
            第一条 现场应有人看守。
            """);
        assertThat(found).extracting(PolicyDraft::title).containsExactly("云岭省吊装条例", "云岭省装备产业局关于执行吊装规则的通知");
    }

    @Test
    void aListOnPublicDisplayAndACallWithoutItsPrepositionBeginPolicies() {
        List<PolicyDraft> found = policies("""
            上一部分结束。
            2025年云岭省重载设备示范项目拟认定名单公示
            经专家评审，现将名单公示如下。
            云岭省装备产业局
            2025年3月4日
            组织申报2025年重载设备示范项目的通知
            各县装备产业主管部门：
            请于4月1日前报送。
            2025年3月5日
            """);
        assertThat(found)
                .extracting(PolicyDraft::title)
                .containsExactly("2025年云岭省重载设备示范项目拟认定名单公示", "组织申报2025年重载设备示范项目的通知");
    }
}
