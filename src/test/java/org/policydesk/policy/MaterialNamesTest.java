package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaterialNamesTest {
    @Test
    void aDocumentAskedOfFirstTimeApplicantsOnlySaysSo() {
        assertThat(MaterialNames.read("产品检测报告（首次申报企业提供）", 5)).isEqualTo(new Material("产品检测报告", true, 5, "首次申报企业"));
        assertThat(MaterialNames.read("变化情况说明(仅复核企业)", 1)).isEqualTo(new Material("变化情况说明", true, 1, "复核企业"));
    }

    @Test
    void whatThereMayNotBeIsOptional() {
        assertThat(MaterialNames.read("专利证书（如有）", 1)).isEqualTo(new Material("专利证书（如有）", false, 1));
    }

    @Test
    void otherBracketsBelongToTheName() {
        assertThat(MaterialNames.read("申请书（附件1）", 2)).isEqualTo(new Material("申请书（附件1）", true, 2));
    }
}
