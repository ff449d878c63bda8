package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quota, consequence of missing the date, and contact, each in the words of the text. */
class TermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "请企业于3月31日前提交申请，每家企业限报2项。|每家企业限报2项",
                "请各单位于3月31日前推荐，推荐数量不超过15个。|推荐数量不超过15个",
                "请各推荐单位于3月31日前报送推荐名单，每省推荐不超过5家，每家集团推荐不超过两家。|每省推荐不超过5家；每家集团推荐不超过两家",
                "请企业于3月31日前申报。每个申报主体只能申报一个方向类项目1项。|每个申报主体只能申报一个方向类项目1项",
                "请各市于3月31日前报送推荐名单，名额为3家。|名额为3家",
                "请企业于3月31日前提交申请，材料不超过30页。|-",
                "请企业于3月31日前提交申请，项目实施期不超过2年。|-",
                "请企业于3月31日前报送人数不超过300人的车间名单。|-"
            })
    void howManyMayBeHandedInOrRecommended(String sentence, @Nullable String quota) {
        assertThat(terms(sentence).quota()).isEqualTo(quota);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "请企业于3月31日前提交申请，逾期不予受理。|逾期不予受理",
                "请企业于3月31日前提交申请。逾期提交的视为自动放弃。|逾期提交的视为自动放弃",
                "企业应于每年3月31日前更新信息，未按时更新的，移出名单。|未按时更新的，移出名单",
                "企业应于每年3月31日前更新信息。连续两年未更新的企业，取消其认定资格。|连续两年未更新的企业，取消其认定资格",
                "企业应于每年3月31日前报送报告；拒不报送的，由主管部门责令限期改正。|拒不报送的，由主管部门责令限期改正",
                "入选单位应在期满前申请复核，未参与复核的，视为放弃称号。|未参与复核的，视为放弃称号",
                "请企业于3月31日前提交申请，不得弄虚作假。|-",
                "企业应于3月31日前报送，未发生变化的可以不报。|-"
            })
    void whatComesOfMissingIt(String sentence, @Nullable String consequence) {
        assertThat(terms(sentence).consequence()).isEqualTo(consequence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "请企业于3月31日前提交申请。联系人：林某，电话：0871-63101234。|林某 0871-63101234",
                "请企业于3月31日前提交申请。联系人及电话：林某 13800000000、陈某 010-66001122。|林某 13800000000",
                "请企业于3月31日前提交申请。咨询电话：010-6820520513800000000。|010-68205205、13800000000",
                "请企业于3月31日前将联系人信息表传真至0871-63101234。|-",
                "请企业于3月31日前提交申请，联系邮箱：a@example.org。|-"
            })
    void whomToAsk(String sentence, @Nullable String contact) {
        assertThat(terms(sentence).contact()).isEqualTo(contact);
    }

    private static Terms terms(String sentence) {
        return Sentences.items(sentence).getFirst().terms();
    }
}
