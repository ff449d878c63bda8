package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Line breaks and spaces in a sentence change neither its terms nor how long its policy is in force. */
class TermsNoiseTest {
    private static final String HEAD = "云岭省装备产业局关于印发《重载设备管理办法》的通知\n云装产〔2025〕6号\n各市装备产业主管部门：\n";
    private static final String TAIL = "\n云岭省装备产业局\n2025年1月20日\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请企业于2025年3月31日前提交申请，每家企业限报2项，逾期不予受理。",
                "请各推荐单位于2025年3月31日前报送推荐名单，推荐企业数量不超过15家。联系人：林某，0871-63101234。",
                "企业应于每年3月31日前更新信息，连续两年未按时更新的，移出名单。",
                "申报企业应于3月31日前提交申请，逾期提交的视为自动放弃。咨询电话：010-6820520513811886607。",
                "本办法自2025年3月1日起施行，有效期5年。《重载设备管理暂行办法》（云装规〔2019〕5号）同时废止。",
                "本通知自印发之日起施行，有效期至2027年12月31日，同时废止《设备目录》《设备名单管理细则》。",
                "研发人员不少于20名的企业应于每周五前报送生产进度。"
            })
    void breaksAndSpacesAnywhereChangeNothing(String sentence) {
        List<String> clean = read(sentence);
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            StringBuilder noisy = new StringBuilder();
            for (char c : sentence.toCharArray()) {
                noisy.append(c).append(random.nextInt(4) == 0 ? random.nextBoolean() ? "\n\n" : " " : "");
            }
            assertThat(read(noisy.toString().strip()))
                    .as("seed %d: %s", seed, noisy)
                    .isEqualTo(clean);
        }
    }

    private static List<String> read(String sentence) {
        ExtractionResult result = new Extractor().extract(HEAD + sentence + TAIL);
        assertThat(result.policies()).as(sentence).hasSize(1);
        PolicyDraft policy = result.policies().getFirst();
        List<String> found = new java.util.ArrayList<>(List.of(
                policy.title(),
                String.valueOf(policy.effectiveOn()),
                String.valueOf(policy.expiresOn()),
                String.valueOf(policy.repeals())));
        for (ItemDraft item : result.items()) {
            found.add(item.rule() + " " + item.terms().quota() + " "
                    + item.terms().consequence() + " "
                    + item.terms().contact() + " "
                    + item.terms().conditions().stream()
                            .map(one -> one.text() + ShownCondition.criterion(one.criterion()))
                            .toList());
        }
        return found;
    }
}
